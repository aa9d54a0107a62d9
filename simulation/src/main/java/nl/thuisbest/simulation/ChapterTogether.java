package nl.thuisbest.simulation;

import java.util.List;
import java.util.Locale;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.AnalysisAction;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.trajectory.AnalysisGoal;
import nl.thuisbest.core.trajectory.EarlierHelpNo;
import nl.thuisbest.core.trajectory.FactorDomain;
import nl.thuisbest.core.trajectory.FactorKind;
import nl.thuisbest.core.trajectory.FactorLink;
import nl.thuisbest.core.trajectory.FactorNo;
import nl.thuisbest.core.trajectory.ParentHelpKind;
import nl.thuisbest.core.trajectory.ParticipantKind;
import nl.thuisbest.core.trajectory.ParticipantNo;
import nl.thuisbest.core.trajectory.QuestionBy;
import nl.thuisbest.core.trajectory.Recognition;
import nl.thuisbest.core.trajectory.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * A third of the families makes an analysis with the team, and a sixth asks the expert team. Which
 * families is fixed, and nothing of it draws from the chance of the family.
 */
final class ChapterTogether {
    private static final int ONE_IN = 3;

    private final Scene scene;
    private final Tale tale;

    ChapterTogether(Scene scene) {
        this.scene = scene;
        this.tale = Tale.of(scene.family());
    }

    void begin() {
        if (scene.family() % ONE_IN != 1) {
            return;
        }
        var day = scene.now();
        scene.at(day.plusDays(2), () -> whenRunning(this::atTheTable));
        scene.at(day.plusDays(3), () -> whenRunning(this::theory));
        scene.at(day.plusDays(24), () -> whenRunning(this::adopt));
        if (scene.family() % (2 * ONE_IN) == 1) {
            new ChapterExperts(scene, tale).begin(day);
        }
    }

    private void whenRunning(Runnable what) {
        if (scene.state().course().running()) {
            what.run();
        }
    }

    private void act(Action action) {
        scene.walk().aside(scene.coordinator(), action);
    }

    private void atTheTable() {
        var now = scene.now();
        act(new AnalysisAction.SetAnalysisQuestion(tale.story("question"), QuestionBy.FAMILY, now));
        joins(ParticipantKind.YOUNG_PERSON, scene.state().course().youth(), null, false);
        joins(ParticipantKind.PARENT, mother(), null, false);
        joins(ParticipantKind.PROFESSIONAL, null, scene.scientist(), false);
        joins(ParticipantKind.PROFESSIONAL, null, scene.mentor(), true);
        var line = tale.pieces("line");
        for (int i = 0; i < line.size(); i += 2) {
            life(Integer.parseInt(line.get(i)), line.get(i + 1));
        }
        eyes();
        var factors = tale.pieces("factors");
        for (int i = 0; i < factors.size(); i += 3) {
            factor(factors.get(i), factors.get(i + 1), factors.get(i + 2));
        }
        tale.pieces("links").forEach(this::link);
    }

    private PersonId mother() {
        return scene.state().team().kin().stream()
                .filter(kin -> kin.relation() == Relation.MOTHER)
                .findFirst()
                .orElseThrow()
                .person();
    }

    private void joins(
            ParticipantKind kind,
            @Nullable PersonId person,
            @Nullable Actor staff,
            boolean contra) {
        act(
                new AnalysisAction.JoinAnalysis(
                        kind,
                        person,
                        staff == null ? null : staff.staff(),
                        null,
                        contra,
                        scene.now()));
    }

    private void life(int year, String what) {
        act(
                new AnalysisAction.PlaceOnTimeline(
                        null,
                        TimelineKind.LIFE,
                        year,
                        null,
                        new Line(what),
                        null,
                        null,
                        null,
                        null,
                        null,
                        scene.now()));
    }

    /** What the young person says of the first earlier help. */
    private void eyes() {
        act(
                new AnalysisAction.PlaceOnTimeline(
                        null,
                        TimelineKind.HELP,
                        scene.now().getYear() - 1,
                        null,
                        new Line("Wat ik ervan vond"),
                        tale.story("worked"),
                        tale.story("not-worked"),
                        new Line("de jongere"),
                        new EarlierHelpNo(1),
                        null,
                        scene.now()));
    }

    private void factor(String kind, String domain, String name) {
        act(
                new AnalysisAction.RecordFactor(
                        null,
                        FactorKind.valueOf(constant(kind)),
                        FactorDomain.valueOf(constant(domain)),
                        new Line(name),
                        null,
                        null,
                        null,
                        scene.now()));
    }

    /** One factor, what it does, and to which: {@code 1 worsens 3}. */
    private void link(String written) {
        var parts = List.of(written.split(" "));
        act(
                new AnalysisAction.LinkFactors(
                        new FactorNo(Integer.parseInt(parts.get(0))),
                        FactorLink.valueOf(constant(parts.get(1))),
                        new FactorNo(Integer.parseInt(parts.get(2))),
                        scene.now()));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private void theory() {
        act(new AnalysisAction.WriteWorkingTheory(tale.story("theory"), scene.now()));
        says(1, Recognition.PARTLY, "youth", false);
        says(2, Recognition.RECOGNISES, "mother", false);
        says(3, Recognition.RECOGNISES, "scientist", false);
        says(4, Recognition.DISPUTES, "contra", true);
        act(
                new AnalysisAction.SetAnalysisGoals(
                        tale.pieces("goals").stream()
                                .map(goal -> new AnalysisGoal(new Line(goal), null))
                                .toList(),
                        scene.now()));
        act(new AnalysisAction.ReasonHelp(tale.line("fits"), null, tale.story("why"), scene.now()));
        parentHelp();
    }

    private void says(int participant, Recognition recognition, String words, boolean other) {
        act(
                new AnalysisAction.RecordAnalysisVoice(
                        new ParticipantNo(participant),
                        recognition,
                        tale.story(words),
                        other ? tale.story("other-view") : null,
                        scene.now()));
    }

    private void parentHelp() {
        act(
                new AnalysisAction.RecordParentHelp(
                        null,
                        mother(),
                        List.of(
                                        ParentHelpKind.DEBTS,
                                        ParentHelpKind.MENTAL_HEALTH,
                                        ParentHelpKind.HOUSING)
                                .get(tale.number()),
                        tale.line("asked-of"),
                        scene.now(),
                        scene.now(),
                        null,
                        scene.family() % 2 == 0 ? scene.now() : null,
                        null,
                        null,
                        scene.now()));
    }

    /** Once the team is there, so that a behavioural scientist took part. */
    private void adopt() {
        var action =
                new AnalysisAction.AdoptAnalysis(
                        scene.state().course().indicated() ? null : tale.story("scientist"),
                        scene.now());
        act(action);
    }
}
