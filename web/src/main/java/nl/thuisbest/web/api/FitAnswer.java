package nl.thuisbest.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.choice.Comparison;
import nl.thuisbest.core.choice.Fit;
import nl.thuisbest.core.choice.Indication;
import nl.thuisbest.core.choice.NextQuestion;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.programme.Criterion;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.rules.Judgement;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.CourseEvent.EarlierHelpRecorded;
import nl.thuisbest.core.trajectory.HelpEvent.HelpChosen;
import nl.thuisbest.core.trajectory.Places;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.settings.Silence;
import nl.thuisbest.web.settings.SilentProgramme;
import org.jspecify.annotations.Nullable;

/** Tells the comparison of one path in the words of the reader, for other programs. */
record FitAnswer(
        Trajectory path,
        Comparison compared,
        List<SilentProgramme> silences,
        LocalDate day,
        Words words) {
    private static final String PREFERENCE_SOURCE = "S3";

    FitJson json() {
        return new FitJson(
                path.revision(),
                path.course().youth().toString(),
                day,
                new FitJson.Preference(words.say("fit.preference"), PREFERENCE_SOURCE),
                HelpChosen.last(path).map(this::choice).orElse(null),
                compared.columns().stream().map(this::programme).toList(),
                compared.rows().stream().map(this::criterion).toList(),
                code(compared.nothingLighter()),
                Comparison.NOTHING_LIGHTER.value(),
                compared.questions().stream().map(this::question).toList(),
                compared.inTheWayOfHome().stream().flatMap(this::change).toList(),
                Analyses.earlierHelpOfYouth(path).stream().map(this::earlier).toList());
    }

    private FitJson.HelpChoice choice(HelpChosen chosen) {
        return new FitJson.HelpChoice(
                chosen.programme().value(),
                chosen.on(),
                words.own(chosen.reasons()),
                own(chosen.whyNotLighter()),
                own(chosen.deviation()));
    }

    private FitJson.ComparedProgramme programme(Comparison.Column column) {
        var programme = column.programme();
        var places = column.places();
        return new FitJson.ComparedProgramme(
                column.id().value(),
                in(programme.name()),
                code(programme.setting()),
                programme.setting().atHome(),
                code(column.fit()),
                column.open(),
                places.asks().stream().map(this::place).toList(),
                places.noneSince().orElse(null),
                silences.stream()
                        .filter(one -> one.id().equals(column.id().value()))
                        .flatMap(one -> one.points().stream())
                        .filter(Silence::asked)
                        .map(FitAnswer::silence)
                        .toList());
    }

    private static FitJson.SilenceJson silence(Silence point) {
        var now = point.now();
        return new FitJson.SilenceJson(
                point.id(),
                point.question(),
                now == null ? null : new FitJson.AgreedJson(now.text(), now.staff(), now.day()));
    }

    private FitJson.PlaceTold place(Places.Ask ask) {
        var answer = ask.answer();
        return new FitJson.PlaceTold(
                words.own(ask.provider()),
                ask.askedOn(),
                answer == null ? null : code(answer),
                ask.from(),
                ask.answeredOn());
    }

    private FitJson.JudgedCriterion criterion(Comparison.Row row) {
        var known = row.known();
        return new FitJson.JudgedCriterion(
                row.criterion().id().value(),
                in(row.criterion().text()),
                code(known.finding()),
                code(known.origin()),
                evidence(known.judgement()),
                compared.columns().stream()
                        .flatMap(column -> stands(column, row.cells().get(column.id())))
                        .toList());
    }

    private FitJson.@Nullable Evidence evidence(@Nullable Judgement judgement) {
        return judgement == null
                ? null
                : new FitJson.Evidence(
                        code(judgement.finding()),
                        words.own(judgement.evidence()),
                        words.own(judgement.saidBy()),
                        judgement.on());
    }

    /** Nothing for a programme that does not ask it. */
    private Stream<FitJson.StandsFor> stands(Comparison.Column column, @Nullable Indication cell) {
        if (cell == null) {
            return Stream.empty();
        }
        var criterion = cell.criterion();
        var note = criterion.note();
        return Stream.of(
                new FitJson.StandsFor(
                        column.id().value(),
                        criterion.inclusion(),
                        code(fit(cell)),
                        note == null ? null : in(note),
                        code(criterion.force()),
                        criterion.source().value()));
    }

    private static Fit fit(Indication cell) {
        return cell.finding() == Finding.UNKNOWN
                ? Fit.OPEN
                : cell.fits() ? Fit.FITS : Fit.DOES_NOT_FIT;
    }

    private FitJson.ToAsk question(NextQuestion question) {
        return switch (question) {
            case NextQuestion.OfPlace(var programme) ->
                    new FitJson.ToAsk(
                            "place",
                            programme.value(),
                            words.say(
                                    "fit.ask.place", in(compared.of(programme).programme().name())),
                            null,
                            null,
                            List.of(programme.value()));
            case NextQuestion.OfCriterion(var criterion, var ifTrue, var ifNot, var askedBy) ->
                    new FitJson.ToAsk(
                            "criterion",
                            criterion.id().value(),
                            in(criterion.question()),
                            settled(ifTrue),
                            settled(ifNot),
                            codes(askedBy));
        };
    }

    private static FitJson.Settled settled(NextQuestion.Settles settles) {
        return new FitJson.Settled(codes(settles.fit()), codes(settles.fall()));
    }

    private Stream<FitJson.WouldChange> change(Criterion criterion) {
        var change = criterion.change();
        return change == null
                ? Stream.empty()
                : Stream.of(new FitJson.WouldChange(criterion.id().value(), in(change)));
    }

    private FitJson.EarlierHelpTold earlier(EarlierHelpRecorded help) {
        return new FitJson.EarlierHelpTold(
                words.own(help.what()),
                words.own(help.provider()),
                own(help.when()),
                words.own(help.result()),
                words.own(help.source()));
    }

    private @Nullable String own(@Nullable Personal text) {
        return text == null ? null : words.own(text);
    }

    private String in(Text text) {
        return text.in(words.language().code());
    }

    private static String code(Enum<?> constant) {
        return nl.thuisbest.core.shape.Words.ofEnum(constant);
    }

    private static List<String> codes(List<? extends Code> codes) {
        return codes.stream().map(Code::value).toList();
    }
}
