package nl.thuisbest.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.CourseAction;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.PeopleAction;
import nl.thuisbest.core.action.StayAction;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.people.NewCarer;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.core.trajectory.Volume;
import nl.thuisbest.core.trajectory.VolumePer;
import nl.thuisbest.core.trajectory.VolumeUnit;

/** From referral to the day of placement: phase 1. */
final class ChapterStart {
    private static final ProgrammeId THUISBEST = new ProgrammeId("thuisbest");

    private final Scene scene;

    ChapterStart(Scene scene) {
        this.scene = scene;
    }

    void refer() {
        refer(THUISBEST);
        new Chores(scene).begin();
        new ChapterTogether(scene).begin();
        new ChapterPlaceSearch(scene).begin();
        scene.at(scene.now().plusDays(1), this::earlierHelp);
        scene.at(scene.now().plusDays(scene.days("days-to-indication")), this::decide);
    }

    /** A referral for this programme. */
    void refer(ProgrammeId programme) {
        var chance = scene.walk().chance();
        var on = scene.now();
        var family = scene.name("family");
        var youth =
                new NewPerson(
                        scene.name("given"),
                        family,
                        new BirthDate(
                                on.minusYears(chance.between(13, 16))
                                        .minusDays(chance.between(5, 300))),
                        FictionalNames.testBsn(scene.family()),
                        null,
                        null);
        var carers = new ArrayList<NewCarer>();
        carers.add(
                new NewCarer(
                        new NewPerson(scene.name("parent"), family, null, null, null, null),
                        Relation.MOTHER,
                        true));
        if (chance.happens(0.7)) {
            carers.add(
                    new NewCarer(
                            new NewPerson(scene.name("parent"), family, null, null, null, null),
                            Relation.FATHER,
                            chance.happens(0.8)));
        }
        boolean supervised = chance.happens(0.7);
        boolean interpreter = chance.happens(0.1);
        scene.act(
                scene.coordinator(),
                new CourseAction.Refer(
                        programme,
                        youth,
                        carers,
                        supervised ? ReferrerKind.CERTIFIED_INSTITUTION : ReferrerKind.MUNICIPALITY,
                        scene.name("organisation"),
                        scene.name("parent"),
                        scene.name("municipality"),
                        supervised ? Frame.SUPERVISION_ORDER : Frame.CONSENT,
                        scene.story("situation"),
                        scene.story("why-ordinary"),
                        scene.story("what-adds"),
                        null,
                        interpreter ? scene.line("language") : null,
                        interpreter,
                        on));
    }

    void earlierHelp() {
        int number = scene.happens("earlier-mst") ? 2 : scene.walk().chance().between(1, 2);
        for (int i = 0; i < number; i++) {
            scene.act(
                    scene.coordinator(),
                    new CourseAction.RecordEarlierHelp(
                            scene.line("earlier-help"),
                            scene.name("organisation"),
                            new Line(Integer.toString(scene.now().getYear() - 1 - i)),
                            scene.story("earlier-result"),
                            new Line("verwijzer"),
                            null,
                            scene.now()));
        }
    }

    private void decide() {
        team(THUISBEST);
        if (scene.happens("referral-declined")) {
            scene.act(
                    scene.scientist(),
                    new CourseAction.Decline(
                            scene.story("reasons-decline"), scene.story("instead"), scene.now()));
            return;
        }
        authorisation();
        for (var criterion : scene.walk().rulebook().programme(THUISBEST).criteria()) {
            if (criterion.derivedFrom().isEmpty()) {
                scene.act(
                        scene.coordinator(),
                        new CourseAction.JudgeCriterion(
                                criterion.id(),
                                criterion.inclusion() ? Finding.MET : Finding.NOT_MET,
                                scene.story("evidence"),
                                scene.name("organisation"),
                                scene.now()));
            }
        }
        scene.act(
                scene.scientist(),
                new CourseAction.Indicate(
                        scene.story("reasons-indicate"), scene.story("deviation"), scene.now()));
        scene.at(scene.now().plusDays(scene.days("days-to-placement")), this::place);
    }

    /** Everyone of the crew whose role this programme has. */
    void team(ProgrammeId programme) {
        var book = scene.walk().rulebook().programme(programme);
        var members =
                scene.crew().colleagues().stream()
                        .flatMap(c ->
                                c.roles().stream()
                                        .filter(role -> !role.equals(Roles.JURIST))
                                        .filter(role ->
                                                book.roles().stream()
                                                        .anyMatch(r -> r.id().equals(role)))
                                        .map(role -> new PeopleAction.Member(c.id(), role)))
                        .toList();
        var tasks =
                book.tasks().stream()
                        .flatMap(task ->
                                scene.crew().find(task.usual()).stream()
                                        .map(colleague ->
                                                new PeopleAction.TaskFor(
                                                        task.id(), colleague.id())))
                        .toList();
        scene.act(
                scene.coordinator(),
                new PeopleAction.FormTeam(
                        members,
                        tasks,
                        programme.equals(THUISBEST) ? null : scene.story("deviation"),
                        scene.now()));
    }

    void authorisation() {
        double draw = scene.walk().chance().between(0, 999) / 1000.0;
        double seven = scene.shares().share("authorisation-seven-months");
        int months =
                draw < seven
                        ? 7
                        : draw < seven + scene.shares().share("authorisation-six-months") ? 6 : 3;
        LocalDate from = scene.now().plusDays(1);
        new CourtCase(scene).granted(new Period(from, from.plusMonths(months)));
    }

    private void place() {
        var on = scene.now();
        allocate(Product.STAY, new Period(on, on.plusMonths(6)));
        scene.act(
                scene.coordinator(),
                new StayAction.Place(
                        scene.crew().site(),
                        new Line(scene.walk().chance().pick(scene.crew().groups())),
                        room(),
                        null,
                        null,
                        on));
        boolean late = scene.happens("mst-allocation-late");
        int lateBy = late ? scene.walk().chance().between(6, 30) : 0;
        int days = scene.happens("mst-allocation-short") ? 120 : 185;
        scene.at(
                on.plusDays(lateBy),
                () -> allocate(Product.MST, new Period(scene.now(), on.plusDays(days))));
        boolean sameDay = !scene.happens("mst-starts-later");
        scene.at(
                sameDay ? on : on.plusDays(scene.walk().chance().between(2, 6)),
                () ->
                        scene.act(
                                scene.therapist(),
                                new StayAction.StartMst(
                                        scene.therapist().staff(),
                                        sameDay ? null : scene.story("late-start"),
                                        scene.now())));
        new ChapterInside(scene).begin();
    }

    private Line room() {
        return new Line("kamer " + scene.walk().chance().between(1, 8));
    }

    private void allocate(Product product, Period period) {
        scene.act(
                scene.coordinator(),
                new LegalAction.RegisterAllocation(
                        product,
                        period,
                        scene.name("municipality"),
                        new Line("TW-" + scene.walk().chance().between(10_000, 99_999)),
                        product == Product.STAY
                                ? new Volume(
                                        period.days(), VolumeUnit.NIGHTS, VolumePer.WHOLE_PERIOD)
                                : new Volume(600, VolumeUnit.MINUTES, VolumePer.WEEK),
                        new Line(product == Product.STAY ? "43A22" : "45A65"),
                        scene.now(),
                        scene.now()));
    }
}
