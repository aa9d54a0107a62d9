package nl.thuisbest.rulebook;

import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.law.Provision;
import nl.thuisbest.core.law.Provisions;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.testkit.ConditionalPaths;
import nl.thuisbest.testkit.Professionals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A refusal names the article of the edition in force on the day of the action. */
class RefusalArticleTest {
    private static final Rulebook SHIPPED = Rulebooks.shipped();

    /** The same rulebook, with the consent to changing a plan moved to another article in May. */
    private static Rulebook renumbered() {
        var rules =
                SHIPPED.provisions().all().stream()
                        .flatMap(rule ->
                                rule.id().equals(Articles.CONDITIONAL_CHANGED)
                                        ? Stream.of(
                                                edition(
                                                        rule,
                                                        "JW 6.1.5",
                                                        "2024-01-01",
                                                        "2026-05-01"),
                                                edition(rule, "JW 6.1.5(2)", "2026-05-01", null))
                                        : Stream.of(rule))
                        .toList();
        return SHIPPED.withProvisions(new Provisions(rules));
    }

    private static Provision edition(
            Provision rule, String article, String from, @Nullable String until) {
        return new Provision(
                rule.id(),
                rule.text(),
                rule.term(),
                rule.alarms(),
                rule.force(),
                new Source(article),
                new Validity(on(from), until == null ? null : on(until)),
                rule.quote());
    }

    private static Stream<String> refused(String actionDay, LocalDate today) {
        var path = ConditionalPaths.converted(ConditionalPaths.plan()).under(renumbered());
        var action = ConditionalPaths.change(ConditionalPaths.plan(), false, actionDay);
        return switch (path.decide(Professionals.TESS, action, today)) {
            case Decision.Accepted<? extends TrajectoryEvent> _ -> Stream.empty();
            case Decision.Refused<? extends TrajectoryEvent>(var reasons) ->
                    reasons.stream().map(Refusal::source).map(String::valueOf);
        };
    }

    @Test
    void the_day_of_the_action_counts_not_the_day_it_is_typed() {
        assertThat(refused("2026-04-30", on("2026-05-06"))).containsExactly("JW 6.1.5");
        assertThat(refused("2026-05-01", on("2026-05-06"))).containsExactly("JW 6.1.5(2)");
    }
}
