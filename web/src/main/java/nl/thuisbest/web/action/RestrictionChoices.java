package nl.thuisbest.web.action;

import java.util.List;
import nl.thuisbest.core.law.RestrictiveMeasure;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.CameraImages;
import nl.thuisbest.core.trajectory.Escort;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.form.Choices.Choice;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;

/** Restrictive measures to choose from: the closed list, and those of this path, the last first. */
record RestrictionChoices(Trajectory path, Rulebook rulebook, KnownNames names, Words words) {
    private static final String OF_OTHERS = "escortMeasure";
    private static final String OF_A_PLAN = "measures";
    private static final String OF_A_CONDITIONAL_PLAN = "plan.measures";

    /**
     * The closed list as it stands, in its order: what the staff may take; what others may, on the
     * way and in a court; a plan holds those of the way too (JW 6.3.2.6(3)); a conditional plan the
     * five of JW 6.1.4(6).
     */
    List<Choice> measures(String component) {
        return rulebook.restrictions().stream()
                .filter(one -> offered(one, component))
                .map(one -> new Choice(one.id().value(), one.text().in(words.language().code())))
                .distinct()
                .toList();
    }

    private static boolean offered(RestrictiveMeasure one, String component) {
        if (component.startsWith(OF_A_CONDITIONAL_PLAN)) {
            return one.conditional();
        }
        if (component.endsWith(OF_OTHERS)) {
            return one.escort() != null;
        }
        return one.escort() == null
                || one.escort() == Escort.TRANSPORT && component.startsWith(OF_A_PLAN);
    }

    List<Choice> running() {
        return path.restrictions().all().stream()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        one.running() ? "choices.running" : "choices.restriction",
                                        names.code(one.measure()).orElse(one.measure().value()),
                                        words.days().at(one.began()))))
                .toList()
                .reversed();
    }

    List<Choice> images() {
        return path.restrictions().images().stream()
                .filter(CameraImages::kept)
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.camera-images",
                                        one.where().erased() ? "" : one.where().text(),
                                        one.madeOn())))
                .toList()
                .reversed();
    }

    List<Choice> escorts() {
        return path.restrictions().escorts().stream()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.restriction",
                                        names.code(one.measure()).orElse(one.measure().value()),
                                        words.days().at(one.at()))))
                .toList()
                .reversed();
    }
}
