package nl.thuisbest.web.programme;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Problem;
import nl.thuisbest.rulebook.problem.Wording;
import nl.thuisbest.rulebook.sheet.Sheet.Part;
import nl.thuisbest.rulebook.sheet.SheetFile;
import nl.thuisbest.simulation.Distributions;
import nl.thuisbest.simulation.ProgrammeTrial;
import nl.thuisbest.store.programme.ProgrammeDraft;
import nl.thuisbest.web.error.Invalid;
import nl.thuisbest.web.form.FormBuilder;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.programme.Drafting.Checked;
import nl.thuisbest.web.programme.Drafting.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * A draft part by part, with what is wrong beside what it is about; and what a trial of it shows.
 */
@Component
class DraftPages {
    private static final String CODE = "programme-sheet";

    /** A fixed draw, so that two drafts meet the same families. */
    private static final long SEED = 2026;

    private final Rules rules;
    private final Drafting drafting;
    private final ProgrammesPages programmes;

    DraftPages(Rules rules, Drafting drafting, ProgrammesPages programmes) {
        this.rules = rules;
        this.drafting = drafting;
        this.programmes = programmes;
    }

    /** What a reader may do with a draft. */
    record May(boolean draft, boolean approve) {}

    static String key(Part part) {
        return Words.ofEnum(part);
    }

    static Part part(String key) {
        for (var part : Part.values()) {
            if (key(part).equals(key)) {
                return part;
            }
        }
        return Part.MAIN;
    }

    DraftPage page(
            ProgrammeDraft draft,
            Part part,
            @Nullable Tree typed,
            May may,
            nl.thuisbest.web.i18n.Words words) {
        return page(draft, part, typed, may, words, HttpStatus.OK);
    }

    /**
     * @param typed what was sent, when that is not what is kept
     */
    DraftPage page(
            ProgrammeDraft draft,
            Part part,
            @Nullable Tree typed,
            May may,
            nl.thuisbest.web.i18n.Words words,
            HttpStatus status) {
        var checked = drafting.check(draft);
        var wording = Wording.in(words.language().code());
        var file = checked.file();
        int place = part.ordinal() + 1;
        return new DraftPage(
                draft.id(),
                checked.id().value(),
                file.text("name"),
                checked.edition(),
                key(part),
                place < Part.values().length ? key(Part.values()[place]) : null,
                draft.revision(),
                links(checked, part, words),
                FormBuilder.build(
                        CODE,
                        part.type(),
                        typed == null ? file.part(part) : typed,
                        List.<Invalid.Problem>of(),
                        typed == null ? reasons(checked, part, wording, words) : Map.of(),
                        new DraftChoices(rules.current(), file, words),
                        words),
                picture(file, words),
                wrong(checked, wording, words),
                programmes.people(draft.writers(), words),
                draft.proposed(),
                draft.remark(),
                may.draft(),
                may.approve(),
                status);
    }

    private static @Nullable Content picture(SheetFile file, nl.thuisbest.web.i18n.Words words) {
        var boxes =
                file.phases().stream()
                        .map(phase ->
                                new PhasesPicture.Box(
                                        phase.code(),
                                        phase.name(),
                                        DraftChoices.opener(phase.enteredBy(), words),
                                        phase.next()))
                        .toList();
        return boxes.isEmpty() ? null : ProgrammesPages.picture(boxes, words);
    }

    private static List<DraftPage.PartLink> links(
            Checked checked, Part shown, nl.thuisbest.web.i18n.Words words) {
        var links = new ArrayList<DraftPage.PartLink>();
        for (var part : Part.values()) {
            int wrong = checked.in(part).size();
            links.add(
                    new DraftPage.PartLink(
                            key(part),
                            title(part, words),
                            wrong == 0
                                    ? Mark.ok(words.say("programmes.part-sound"))
                                    : Mark.open(words.say("programmes.part-wrong", wrong)),
                            part == shown));
        }
        return links;
    }

    static String title(Part part, nl.thuisbest.web.i18n.Words words) {
        return words.say("programmes.part." + key(part));
    }

    private static Map<String, String> reasons(
            Checked checked, Part part, Wording wording, nl.thuisbest.web.i18n.Words words) {
        var reasons = new HashMap<String, String>();
        checked.in(part)
                .forEach(told ->
                        reasons.merge(
                                told.path(),
                                sentence(told.problem(), wording, words),
                                (one, other) -> one + " " + other));
        return reasons;
    }

    private static List<DraftPage.Wrong> wrong(
            Checked checked, Wording wording, nl.thuisbest.web.i18n.Words words) {
        return checked.problems().stream()
                .map(told -> wrong(told, wording, words))
                .distinct()
                .toList();
    }

    private static DraftPage.Wrong wrong(
            Told told, Wording wording, nl.thuisbest.web.i18n.Words words) {
        return new DraftPage.Wrong(
                key(told.part()),
                title(told.part(), words),
                sentence(told.problem(), wording, words));
    }

    /** A key of the file that is not filled in is a question that is not answered. */
    private static String sentence(
            Problem problem, Wording wording, nl.thuisbest.web.i18n.Words words) {
        if (problem.fault() != Fault.MISSING_KEY) {
            return problem.message(wording) + " " + problem.remedy(wording);
        }
        var key = problem.arguments().getFirst();
        return words.find("programmes.missing." + key)
                .orElseGet(() -> words.say("programmes.missing", key));
    }

    /** Empty as long as the draft is not sound. */
    Optional<TrialPage> trial(
            ProgrammeDraft draft, int families, nl.thuisbest.web.i18n.Words words) {
        var checked = drafting.check(draft);
        return checked.rulebook()
                .map(rulebook ->
                        trial(
                                rulebook,
                                rulebook.programme(checked.id()),
                                "/programmas/concept/" + draft.id(),
                                families,
                                words));
    }

    /** Of a programme that holds. */
    TrialPage trial(String code, int families, nl.thuisbest.web.i18n.Words words) {
        var rulebook = rules.current();
        return trial(
                rulebook,
                rulebook.programme(programmes.known(code)),
                "/programmas/" + code,
                families,
                words);
    }

    private TrialPage trial(
            Rulebook rulebook,
            Programme programme,
            String back,
            int families,
            nl.thuisbest.web.i18n.Words words) {
        var trial = ProgrammeTrial.of(rulebook, programme.id(), families, SEED, programmes.day());
        return new TrialPage(
                say(programme.name(), words),
                back,
                families,
                List.of(
                        share("included", trial.included() - trial.declined(), words),
                        share("open", trial.open(), words),
                        share("excluded", trial.excluded(), words),
                        share("declined", trial.declined(), words)),
                trial.criteria().stream()
                        .map(one ->
                                new TrialPage.CriterionRow(
                                        programme
                                                .criterion(one.id())
                                                .map(asked -> say(asked.text(), words))
                                                .orElse(one.id().value()),
                                        one.excluded(),
                                        one.unknown()))
                        .toList(),
                waits(programme, trial, words),
                trial.stuck().entrySet().stream()
                        .map(stuck ->
                                new TrialPage.Share(
                                        words.find("refusal." + stuck.getKey())
                                                .orElse(stuck.getKey()),
                                        stuck.getValue()))
                        .toList(),
                assumptions(words));
    }

    private static TrialPage.Share share(String key, int count, nl.thuisbest.web.i18n.Words words) {
        return new TrialPage.Share(words.say("programmes.trial." + key), count);
    }

    private static List<TrialPage.WaitRow> waits(
            Programme programme, ProgrammeTrial trial, nl.thuisbest.web.i18n.Words words) {
        var rows = new ArrayList<TrialPage.WaitRow>();
        rows.add(wait(words.say("programmes.trial.place"), trial.place()));
        rows.add(wait(words.say("programmes.trial.start"), trial.start()));
        trial.phases()
                .forEach(phase ->
                        rows.add(
                                wait(
                                        words.say(
                                                "programmes.trial.phase",
                                                programme
                                                        .phase(phase.id())
                                                        .map(one -> say(one.name(), words))
                                                        .orElse(phase.id().value())),
                                        phase.days())));
        return rows;
    }

    private static TrialPage.WaitRow wait(String where, ProgrammeTrial.Days days) {
        return new TrialPage.WaitRow(where, days.count(), days.median(), days.longest());
    }

    private static List<String> assumptions(nl.thuisbest.web.i18n.Words words) {
        var shares = Distributions.load();
        return List.of(
                words.say(
                        "programmes.trial.assumed.inclusion",
                        percent(shares.share("inclusion-met"))),
                words.say(
                        "programmes.trial.assumed.exclusion",
                        percent(shares.share("exclusion-met"))),
                words.say(
                        "programmes.trial.assumed.unknown",
                        percent(shares.share("criterion-not-known"))),
                words.say("programmes.trial.assumed.place"));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private static String say(Text text, nl.thuisbest.web.i18n.Words words) {
        return text.in(words.language().code());
    }
}
