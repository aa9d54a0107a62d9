package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.ConditionalPlan;
import nl.thuisbest.core.trajectory.ConditionalPlans;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a conditional authorisation, as it holds today (JW 6.1.4(5)).
 *
 * @param title with since when
 * @param items what it says, in the order of the Act; none when it was not recorded
 * @param link where it is changed or recorded, or null when the authorisation is over
 */
public record ConditionalPlanView(
        String title, List<Item> items, @Nullable String link, String linkText) {
    public ConditionalPlanView {
        items = List.copyOf(items);
    }

    /** One thing the plan says. */
    public record Item(String name, String text) {}

    static @Nullable ConditionalPlanView of(
            Trajectory path, Authorisation authorisation, Reading reading) {
        if (authorisation.kind() != AuthorisationKind.CONDITIONAL) {
            return null;
        }
        var today = reading.today();
        boolean over = !authorisation.endsBefore().isAfter(today);
        var url = "/trajecten/" + path.id();
        var about = "?authorisation=" + authorisation.number();
        var version = ConditionalPlans.on(path, authorisation.number(), today);
        if (version.isEmpty()) {
            return new ConditionalPlanView(
                    reading.say("titles.plan.missing"),
                    List.of(),
                    over ? null : url + "/record-conditional-plan" + about,
                    reading.say("titles.plan.record"));
        }
        return new ConditionalPlanView(
                reading.say("titles.plan")
                        + " "
                        + reading.say("titles.plan.since", reading.day(version.get().on())),
                items(version.get().plan(), reading),
                over ? null : url + "/change-conditional-plan" + about,
                reading.say("titles.plan.change"));
    }

    private static List<Item> items(ConditionalPlan plan, Reading reading) {
        var items = new ArrayList<Item>();
        items.add(item("conditions", lines(plan.conditions(), reading), reading));
        items.add(item("supervision", reading.text(plan.supervision()), reading));
        items.add(item("measures", measures(plan, reading), reading));
        items.add(item("help", reading.text(plan.help()), reading));
        items.add(item("mayAdmit", named(plan.mayAdmit(), reading), reading));
        items.add(item("willAdmit", named(plan.willAdmit(), reading), reading));
        items.add(item("accepted", reading.words().word(plan.accepted()), reading));
        items.add(item("keeps", reading.words().word(plan.keepsConditions()), reading));
        return items;
    }

    private static Item item(String name, String text, Reading reading) {
        return new Item(reading.say("titles.plan." + name), text);
    }

    private static String measures(ConditionalPlan plan, Reading reading) {
        var all =
                Stream.concat(
                                plan.measures().stream().map(one -> measure(one, reading)),
                                plan.otherMeasures().stream().map(reading::text))
                        .collect(Collectors.joining("; "));
        return all.isEmpty() ? reading.say("titles.plan.none") : all;
    }

    private static String measure(RestrictionId one, Reading reading) {
        return reading.names().code(one).orElse(one.value());
    }

    private static String lines(List<Line> lines, Reading reading) {
        return lines.isEmpty()
                ? reading.say("titles.plan.none")
                : lines.stream().map(reading::text).collect(Collectors.joining("; "));
    }

    private static String named(@Nullable Line line, Reading reading) {
        return line == null ? reading.say("titles.plan.nobody") : reading.text(line);
    }
}
