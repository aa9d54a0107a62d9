package nl.thuisbest.benchmark.append;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.action.CourseAction;
import nl.thuisbest.core.action.PeopleAction;
import nl.thuisbest.core.action.Situation;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Ending;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.Living;
import nl.thuisbest.core.trajectory.Outcomes;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.core.trajectory.WishOf;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.store.journal.Author;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;

/**
 * A path from referral to its end by five real actions, each decided by the rulebook with its
 * rights and appended with its sealed texts, hashes and projections: refer, form the team,
 * indicate, start aftercare, close.
 */
final class OurCases implements Worker {
    private static final LocalDate DAY = LocalDate.parse("2026-03-12");
    private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
    private static final Story WORDS =
            new Story(
                    "Thuis lopen ruzies zo hoog op dat moeder zich niet meer veilig voelt. Ouders"
                            + " vragen om hulp.");

    private final Rulebook rulebook;
    private final Journal journal;

    OurCases(Rulebook rulebook, Journal journal) {
        this.rulebook = rulebook;
        this.journal = journal;
    }

    @Override
    public void oneCase() {
        var coordinator = Colleagues.ROOS.actor();
        var scientist = Colleagues.HANNEKE.actor();
        var path = Dossier.none(new TrajectoryId(UUID.randomUUID()));
        path = step(path, coordinator, referral());
        path = step(path, coordinator, team());
        path = step(path, scientist, new CourseAction.Indicate(WORDS, WORDS, DAY));
        path = step(path, coordinator, new CourseAction.StartAftercare(WORDS, WORDS, DAY));
        path = step(path, coordinator, ending());
        if (path.state().course().closed().isEmpty()) {
            throw new IllegalStateException("the path did not close");
        }
    }

    private Dossier step(Dossier path, Actor actor, Action action) {
        var situation = new Situation(rulebook, actor, DAY, UUID::randomUUID);
        var type = Actions.find(action.code()).orElseThrow();
        if (!Actions.permits(type, path.state(), situation)) {
            throw new IllegalStateException("not permitted: " + action.code());
        }
        return switch (Actions.decide(path.state(), action, situation)) {
            case Decision.Accepted<? extends TrajectoryEvent>(var events) ->
                    journal.append(path, events, Author.of(actor), NOON);
            case Decision.Refused<? extends TrajectoryEvent>(var reasons) ->
                    throw new IllegalStateException(action.code() + ": " + reasons);
        };
    }

    private static CourseAction.Refer referral() {
        var youth =
                new NewPerson(
                        new Line("Sem"),
                        new Line("Wolkenveld"),
                        new BirthDate(LocalDate.parse("2010-06-04")),
                        null,
                        null,
                        null);
        return new CourseAction.Refer(
                new ProgrammeId("thuisbest"),
                youth,
                List.of(),
                ReferrerKind.MUNICIPALITY,
                new Line("Wijkteam Waterveen"),
                new Line("wijkteam"),
                new Line("Waterveen"),
                Frame.CONSENT,
                WORDS,
                WORDS,
                WORDS,
                null,
                null,
                false,
                DAY);
    }

    private static PeopleAction.FormTeam team() {
        var members =
                List.of(
                        new PeopleAction.Member(
                                Colleagues.HANNEKE.id(), Roles.GEDRAGSWETENSCHAPPER),
                        new PeopleAction.Member(
                                Colleagues.MEREL.id(), Roles.JEUGDHULPVERANTWOORDELIJKE));
        return new PeopleAction.FormTeam(members, List.of(), WORDS, DAY);
    }

    private static CourseAction.Close ending() {
        var outcomes =
                new Outcomes(
                        Living.HOME,
                        YesNoUnknown.NO,
                        YesNoUnknown.YES,
                        YesNoUnknown.UNKNOWN,
                        null,
                        null);
        return new CourseAction.Close(
                Ending.AS_PLANNED, WishOf.EVERYONE, true, WORDS, null, outcomes, DAY);
    }
}
