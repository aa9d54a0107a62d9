package nl.thuisbest.web.action;

import java.util.Map;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.ParentHelpNo;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * A form that changes a piece of the analysis begins with that piece as it stands. Which piece it
 * is stands in the address as a number, never what people wrote.
 */
final class PreparedAnalysis {
    private final Filled filled = new Filled();

    private PreparedAnalysis() {}

    /**
     * @param chosen gives a parameter of the address, or null
     */
    static Map<String, String> of(
            String code,
            Trajectory path,
            java.util.function.Function<String, @Nullable String> chosen) {
        var prepared = new PreparedAnalysis();
        var analyses = Analyses.of(path);
        var now = analyses.current();
        switch (code) {
            case "set-analysis-question" -> {
                var question = now.question();
                if (question != null) {
                    prepared.filled.put("question", question.question());
                    prepared.filled.put("whose", question.whose());
                }
            }
            case "write-working-theory" -> {
                var theory = now.theory();
                prepared.filled.put("theory", theory == null ? null : theory.theory());
            }
            case "set-analysis-goals" -> {
                for (int i = 0; i < now.goals().size(); i++) {
                    prepared.filled.put("goals." + i + ".goal", now.goals().get(i).goal());
                    prepared.filled.put("goals." + i + ".ofWhom", now.goals().get(i).ofWhom());
                }
            }
            case "reason-help" -> {
                var choice = now.choice();
                if (choice != null) {
                    prepared.filled.put("fits", choice.fits());
                    prepared.filled.put("why", choice.why());
                    var programme = choice.programme();
                    prepared.filled.value(
                            "programme", programme == null ? null : programme.value());
                }
            }
            case "record-factor" ->
                    now.factors().stream()
                            .filter(one -> is(one.number().value(), chosen.apply("factor")))
                            .findFirst()
                            .ifPresent(prepared::factor);
            case "place-on-timeline" ->
                    now.timeline().stream()
                            .filter(one -> is(one.number().value(), chosen.apply("item")))
                            .findFirst()
                            .ifPresent(prepared::item);
            case "record-analysis-voice" ->
                    now.voices().stream()
                            .filter(one ->
                                    is(
                                            one.said().participant().value(),
                                            chosen.apply("participant")))
                            .findFirst()
                            .ifPresent(voice -> {
                                prepared.filled.put("ownWords", voice.said().ownWords());
                                prepared.filled.put("otherView", voice.said().otherView());
                            });
            case "record-parent-help" -> {
                var number = chosen.apply("help");
                if (number != null && number.matches("[1-9]\\d{0,3}")) {
                    analyses.parentHelp(new ParentHelpNo(Integer.parseInt(number)))
                            .ifPresent(prepared::help);
                }
            }
            default -> {}
        }
        return prepared.filled.values();
    }

    private static boolean is(int number, @Nullable String chosen) {
        return Integer.toString(number).equals(chosen);
    }

    private void factor(AnalysisEvent.FactorRecorded factor) {
        filled.put("kind", factor.kind());
        filled.put("domain", factor.domain());
        filled.put("name", factor.name());
        filled.put("explanation", factor.explanation());
        filled.put("inWhoseEyes", factor.inWhoseEyes());
        filled.value("onlyFor", factor.onlyFor());
    }

    private void item(AnalysisEvent.TimelinePlaced item) {
        filled.put("kind", item.kind());
        filled.value("year", item.year());
        filled.put("precisely", item.precisely());
        filled.put("what", item.what());
        filled.put("worked", item.worked());
        filled.put("didNotWork", item.didNotWork());
        filled.put("inWhoseEyes", item.inWhoseEyes());
        filled.value("help", item.help());
        filled.value("onlyFor", item.onlyFor());
    }

    private void help(AnalysisEvent.ParentHelpRecorded help) {
        filled.value("parent", help.parent());
        filled.put("kind", help.kind());
        filled.put("askedOf", help.askedOf());
        filled.value("askedOn", help.askedOn());
        filled.value("waitingSince", help.waitingSince());
        filled.put("paidBy", help.paidBy());
        filled.value("startedOn", help.startedOn());
        filled.value("endedOn", help.endedOn());
        filled.put("remark", help.remark());
    }
}
