package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.Goal;
import nl.thuisbest.core.trajectory.GoalOf;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;

/** What happened, as the rows write it: short, with the dates that matter. */
final class Facts {
    private Facts() {}

    static LegalEvent.AuthorisationRegistered ordinary(int number, String first, String last) {
        return authorised(
                number, AuthorisationKind.ORDINARY, Frame.SUPERVISION_ORDER, first, last, true);
    }

    static LegalEvent.AuthorisationRegistered emergency(int number, String first, String last) {
        return authorised(
                number, AuthorisationKind.EMERGENCY, Frame.SUPERVISION_ORDER, first, last, true);
    }

    static LegalEvent.AuthorisationRegistered conditional(int number, String first, String last) {
        return authorised(
                number, AuthorisationKind.CONDITIONAL, Frame.SUPERVISION_ORDER, first, last, true);
    }

    static LegalEvent.AuthorisationRegistered authorised(
            int number,
            AuthorisationKind kind,
            Frame frame,
            String first,
            String last,
            boolean declared) {
        return new LegalEvent.AuthorisationRegistered(
                new AuthorisationNo(number),
                kind,
                frame,
                days(first, last),
                line("Rechtbank Verzonnen"),
                declared ? line("GZ-psycholoog, onderzocht") : null,
                on(first));
    }

    static LegalEvent.FrameRegistered frame(Frame frame, String first, String last) {
        return new LegalEvent.FrameRegistered(frame, days(first, last), null, on(first));
    }

    static LegalEvent.AuthorisationEnded ended(int number, AuthorisationEnd cause, String day) {
        return new LegalEvent.AuthorisationEnded(new AuthorisationNo(number), cause, null, on(day));
    }

    static LegalEvent.AdmittedOnCondition admitted(int number, String day) {
        return new LegalEvent.AdmittedOnCondition(
                new AuthorisationNo(number), true, story("Onbekend waar."), on(day));
    }

    static StayEvent.Placed placed(String day) {
        return new StayEvent.Placed(Paths.SITE, line("De Linde"), null, null, null, on(day));
    }

    static StayEvent.SleptElsewhere slept(Whereabouts where, String night) {
        return new StayEvent.SleptElsewhere(where, null, on(night));
    }

    static PlanEvent.PlanAdopted plan(String day, String startsOn) {
        return new PlanEvent.PlanAdopted(
                List.of(new Goal(GoalOf.YOUTH, story("Weer voetballen."), story("Elke week."))),
                false,
                null,
                story("Aangeboden; de familie maakt het samen met oma."),
                null,
                JOOST.staff(),
                on(startsOn),
                on(day));
    }

    /** Evaluated on that day, with the report handed over or not yet. */
    static PlanEvent.PlanEvaluated evaluated(String day, boolean handed) {
        return new PlanEvent.PlanEvaluated(
                story("Het gaat beter."),
                story("Ik wil naar huis."),
                handed ? on(day) : null,
                on(day));
    }

    static LegalEvent.NoticeGiven told(String clock, Recipient whom, String day) {
        return new LegalEvent.NoticeGiven(
                new ClockId(clock), whom, Channel.ON_PAPER_IN_PERSON, on(day));
    }

    static LegalEvent.ConsentGiven consent(ConsentTo to, String day) {
        return new LegalEvent.ConsentGiven(to, null, HANNE.staff(), null, on(day));
    }

    static LegalEvent.AllocationRegistered allocation(
            int number, Product product, String first, String last) {
        return new LegalEvent.AllocationRegistered(
                new AllocationNo(number),
                product,
                days(first, last),
                line("Bergen"),
                line("TW-10" + number),
                on("2026-01-20"));
    }

    /** A path of someone born on that day, referred on the other. */
    static Past referred(String born, String day) {
        return Past.nothing()
                .then(
                        new CourseEvent.Referred(
                                TestRulebook.THUISBEST,
                                Family.SAM,
                                new BirthDate(on(born)),
                                ReferrerKind.CERTIFIED_INSTITUTION,
                                line("Jeugdbescherming Verzonnen"),
                                line("M. de Wit"),
                                line("Bergen"),
                                Frame.SUPERVISION_ORDER,
                                story("Vaak dagen weg."),
                                story("Gewone MST is nu niet veilig genoeg."),
                                story("Eerst rust, en MST vanaf de eerste dag."),
                                null,
                                null,
                                false,
                                on(day)));
    }

    /** Inside, with a title until and with that day, and nothing else registered. */
    static Past inside(String from, LegalEvent.AuthorisationRegistered title) {
        return Paths.judged().then(title, placed(from));
    }
}
