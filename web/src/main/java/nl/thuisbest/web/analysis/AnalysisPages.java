package nl.thuisbest.web.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the shared analysis from the fold of a path. */
@Component
class AnalysisPages {
    private final NameBook names;
    private final Dossiers dossiers;
    private final Today today;

    AnalysisPages(NameBook names, Dossiers dossiers, Today today) {
        this.names = names;
        this.dossiers = dossiers;
        this.today = today;
    }

    /**
     * What is asked of the page.
     *
     * @param version the version to read, 0 for now
     * @param with the version to compare it with, 0 for now, or null for no comparison
     * @param apart whether what is about one parent only is shown too
     */
    record Wanted(int version, @Nullable Integer with, boolean apart) {}

    AnalysisPage page(Dossier dossier, Wanted wanted, SignedIn who, Words words) {
        var path = dossier.state();
        var known = names.of(path, words);
        var analyses = Analyses.of(path);
        var day = today.date();
        var bodies = new AnalysisBodies(path, known, words, day);
        var read = analyses.version(wanted.version());
        var versions =
                analyses.versions().stream()
                        .map(one -> version(one, path, known, words, day))
                        .toList()
                        .reversed();
        boolean apart = wanted.apart() && read.isEmpty();
        return new AnalysisPage(
                path.id(),
                known.youth(),
                known.youthGiven(),
                read.isEmpty() && permits("record-factor", path, who),
                read.isEmpty() && permits("adopt-analysis", path, who),
                apart,
                apartOnes(analyses, path, known, words),
                versions.stream()
                        .filter(one -> one.number() == wanted.version())
                        .findFirst()
                        .orElse(null),
                analyses.changed(),
                body(bodies, analyses, wanted.version(), apart),
                versions,
                compared(bodies, analyses, wanted, words),
                apart ? helps(analyses, known, words, day) : List.of(),
                read.isEmpty() ? shared(analyses, known, words, day) : List.of());
    }

    private boolean permits(String code, Trajectory path, SignedIn who) {
        return Actions.permits(
                Actions.find(code).orElseThrow(), path, dossiers.situation(who.actor()));
    }

    /** How much stands apart: factors, lines and help that are about one parent. */
    private static int apartOnes(
            Analyses analyses, Trajectory path, KnownNames known, Words words) {
        var now = analyses.current();
        long factors = now.factors().stream().filter(one -> one.onlyFor() != null).count();
        long line = now.timeline().stream().filter(one -> one.onlyFor() != null).count();
        int earlier = new Timeline(path, known, words).privateHelp();
        return (int) (factors + line) + earlier + analyses.parentHelp().size();
    }

    /** A version, or what is being made; a version that is not there is what is being made. */
    private static AnalysisBody body(
            AnalysisBodies bodies, Analyses analyses, int number, boolean apart) {
        return analyses.version(number)
                .map(one -> bodies.body(one.analysis(), false, one.adopted().on()))
                .orElseGet(() -> bodies.body(analyses.current(), apart, null));
    }

    private static AnalysisPage.@Nullable Comparison compared(
            AnalysisBodies bodies, Analyses analyses, Wanted wanted, Words words) {
        var with = wanted.with();
        if (with == null || analyses.version(wanted.version()).isEmpty()) {
            return null;
        }
        int other = analyses.version(with).isPresent() ? with : 0;
        return new AnalysisPage.Comparison(
                wanted.version(),
                other,
                new Comparing(words)
                        .changes(
                                body(bodies, analyses, wanted.version(), false),
                                body(bodies, analyses, other, false)));
    }

    private static AnalysisPage.Version version(
            Analyses.Version one, Trajectory path, KnownNames known, Words words, LocalDate day) {
        var adopted = one.adopted();
        var authors =
                one.analysis().coAuthors().stream()
                        .map(author -> Participants.called(author, path, known, words))
                        .toList();
        return new AnalysisPage.Version(
                adopted.version().value(),
                words.days().near(adopted.on(), day),
                known.staff(adopted.by()),
                Participants.list(authors, words),
                words.own(adopted.deviation()));
    }

    private static List<AnalysisPage.Help> helps(
            Analyses analyses, KnownNames known, Words words, LocalDate day) {
        return analyses.parentHelp().stream().map(one -> help(one, known, words, day)).toList();
    }

    private static AnalysisPage.Help help(
            AnalysisEvent.ParentHelpRecorded one, KnownNames known, Words words, LocalDate day) {
        var stands = new ArrayList<String>();
        add(stands, "analysis.help.started", one.startedOn(), words, day);
        add(stands, "analysis.help.ended", one.endedOn(), words, day);
        return new AnalysisPage.Help(
                one.number().value(),
                known.person(one.parent()),
                words.capital(words.word(one.kind())),
                words.say(
                        "analysis.help.asked",
                        words.own(one.askedOf()),
                        words.days().near(one.askedOn(), day)),
                Optional.ofNullable(one.waitingSince())
                        .map(since ->
                                words.say(
                                        "analysis.help.waiting",
                                        words.days().near(since, day),
                                        java.time.temporal.ChronoUnit.DAYS.between(since, day)))
                        .orElse(""),
                words.own(one.paidBy()),
                stands.isEmpty()
                        ? words.say("analysis.help.not-started")
                        : String.join(", ", stands),
                words.own(one.remark()));
    }

    private static void add(
            List<String> stands, String key, @Nullable LocalDate on, Words words, LocalDate day) {
        if (on != null) {
            stands.add(words.say(key, words.days().near(on, day)));
        }
    }

    private static List<AnalysisPage.Shared> shared(
            Analyses analyses, KnownNames known, Words words, LocalDate day) {
        return analyses.sharing().stream()
                .map(one -> {
                    var consent = one.consent();
                    var withdrawn = one.withdrawn();
                    return new AnalysisPage.Shared(
                            consent.number().value(),
                            words.own(consent.withWhom()),
                            known.person(consent.givenBy()),
                            words.days().near(consent.on(), day),
                            words.own(consent.limits()),
                            withdrawn == null
                                    ? ""
                                    : words.say(
                                            "analysis.sharing.withdrawn",
                                            words.days().near(withdrawn.on(), day),
                                            known.person(withdrawn.by())));
                })
                .toList();
    }
}
