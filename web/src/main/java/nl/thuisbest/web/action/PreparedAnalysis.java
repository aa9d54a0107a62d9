package nl.thuisbest.web.action;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.shape.Words;
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
    private final Map<String, String> values = new LinkedHashMap<>();

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
                    prepared.put("question", question.question());
                    prepared.put("whose", Words.ofEnum(question.whose()));
                }
            }
            case "write-working-theory" -> {
                var theory = now.theory();
                prepared.put("theory", theory == null ? null : theory.theory());
            }
            case "set-analysis-goals" -> {
                for (int i = 0; i < now.goals().size(); i++) {
                    prepared.put("goals." + i + ".goal", now.goals().get(i).goal());
                    prepared.put("goals." + i + ".ofWhom", now.goals().get(i).ofWhom());
                }
            }
            case "reason-help" -> {
                var choice = now.choice();
                if (choice != null) {
                    prepared.put("fits", choice.fits());
                    prepared.put("why", choice.why());
                    var programme = choice.programme();
                    prepared.put("programme", programme == null ? "" : programme.value());
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
                                prepared.put("ownWords", voice.said().ownWords());
                                prepared.put("otherView", voice.said().otherView());
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
        return prepared.values;
    }

    private static boolean is(int number, @Nullable String chosen) {
        return Integer.toString(number).equals(chosen);
    }

    private void factor(AnalysisEvent.FactorRecorded factor) {
        put("kind", Words.ofEnum(factor.kind()));
        put("domain", Words.ofEnum(factor.domain()));
        put("name", factor.name());
        put("explanation", factor.explanation());
        put("inWhoseEyes", factor.inWhoseEyes());
        put("onlyFor", factor.onlyFor() == null ? "" : factor.onlyFor().toString());
    }

    private void item(AnalysisEvent.TimelinePlaced item) {
        put("kind", Words.ofEnum(item.kind()));
        put("year", Integer.toString(item.year()));
        put("precisely", item.precisely());
        put("what", item.what());
        put("worked", item.worked());
        put("didNotWork", item.didNotWork());
        put("inWhoseEyes", item.inWhoseEyes());
        put("help", item.help() == null ? "" : item.help().toString());
        put("onlyFor", item.onlyFor() == null ? "" : item.onlyFor().toString());
    }

    private void help(AnalysisEvent.ParentHelpRecorded help) {
        put("parent", help.parent().toString());
        put("kind", Words.ofEnum(help.kind()));
        put("askedOf", help.askedOf());
        put("askedOn", help.askedOn().toString());
        day("waitingSince", help.waitingSince());
        put("paidBy", help.paidBy());
        day("startedOn", help.startedOn());
        day("endedOn", help.endedOn());
        put("remark", help.remark());
    }

    private void day(String name, @Nullable LocalDate day) {
        put(name, day == null ? "" : day.toString());
    }

    private void put(String name, @Nullable Personal text) {
        put(name, text == null || text.erased() ? "" : text.text());
    }

    private void put(String name, String text) {
        if (!text.isEmpty()) {
            values.put(name, text);
        }
    }
}
