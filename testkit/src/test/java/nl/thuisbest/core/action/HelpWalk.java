package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.programme.Offering;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Setting;
import nl.thuisbest.core.trajectory.PlaceAnswer;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;

/** From asking for a place with help at home to its first day. */
final class HelpWalk {
    static final ProgrammeId HELP = new ProgrammeId("hulp-thuis");

    private HelpWalk() {}

    /** The small rulebook with help at home beside ThuisBest. */
    static Rulebook rulebook() {
        var all = new ArrayList<>(TestRulebook.get().programmes().values());
        all.add(atHome(1, base().validity(), "aanmelding", "hulp"));
        return TestRulebook.get().withProgrammes(all);
    }

    /** The same with a second edition of help at home, in phases of another name, from that day. */
    static Rulebook withSecondEdition(String from) {
        var all = new ArrayList<>(rulebook().programmes().values());
        all.add(atHome(2, new Validity(on(from), null), "begin", "thuis"));
        return TestRulebook.get().withProgrammes(all);
    }

    private static Programme base() {
        return TestRulebook.get().programme(TestRulebook.THUISBEST);
    }

    private static Programme atHome(int edition, Validity validity, String first, String second) {
        var base = base();
        return new Programme(
                HELP,
                edition,
                validity,
                Text.of("Hulp thuis"),
                base.purpose(),
                base.targetGroup(),
                List.of(),
                base.sources(),
                List.of(),
                List.of(phase(first, "referred"), phase(second, "help-started")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Offering(Setting.HOME, Text.of("thuis"), List.of(), List.of()));
    }

    private static Phase phase(String id, String enteredBy) {
        return new Phase(
                new PhaseId(id),
                Text.of(id),
                enteredBy,
                List.of(),
                List.of(),
                List.of(),
                new Source("S3"));
    }

    static Past chosen() {
        return chosen(rulebook());
    }

    static Past chosen(Rulebook rulebook) {
        return Paths.judged()
                .under(rulebook)
                .act(TESS, new HelpAction.AskPlace(HELP, line("Oeverwal"), on("2026-01-09")))
                .act(
                        TESS,
                        new HelpAction.AnswerPlace(
                                HELP,
                                line("Oeverwal"),
                                PlaceAnswer.YES,
                                on("2026-01-19"),
                                on("2026-01-12")))
                .act(
                        HANNE,
                        new HelpAction.ChooseHelp(
                                HELP,
                                story("Thuis kan het."),
                                null,
                                story("Sam: graag. Noor: als er iemand belt."),
                                List.of(line("Sam en Noor")),
                                null,
                                on("2026-01-13")));
    }

    static Past started() {
        return chosen().act(
                        HANNE, new CourseAction.Indicate(story("Gekozen."), null, on("2026-01-13")))
                .act(
                        TESS,
                        new HelpAction.StartHelp(line("Oeverwal"), null, null, on("2026-01-19")));
    }

    /** Help at home that goes on in the second edition of its programme. */
    static Past moved() {
        return started()
                .under(withSecondEdition("2026-01-20"))
                .act(
                        HANNE,
                        new HelpAction.FollowNewEdition(
                                story("De nieuwe afspraken passen beter."), on("2026-01-21")));
    }
}
