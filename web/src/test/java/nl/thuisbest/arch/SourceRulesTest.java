package nl.thuisbest.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sources keep each rule, and a canary breaks it. */
class SourceRulesTest {
    /** The rules name what they forbid. */
    private static final Set<String> RULES = Set.of("SourceRules.java", "SourceRulesTest.java");

    private static final Map<SourceRules, String> CANARIES =
            Map.of(
                    SourceRules.FILES_ARE_SHORT, "line\n".repeat(301),
                    SourceRules.NOTHING_IS_LEFT_FOR_LATER, "// TODO: later",
                    SourceRules.PLACES_OF_A_MACHINE_ARE_NOT_WRITTEN_DOWN, "cat /home/someone/notes",
                    SourceRules.OUR_OWN_TYPES_ARE_SWITCHED_WITHOUT_DEFAULT,
                            """
                            class Canary {
                                int of(Stage stage) {
                                    return switch (stage) {
                                        case Open open -> 1;
                                        default -> 0;
                                    };
                                }
                            }
                            """,
                    SourceRules.TIME_IS_ASKED_OF_A_CLOCK, "var today = LocalDate.now();",
                    SourceRules.TESTS_ARE_NOT_SWITCHED_OFF, "@Disabled void holds() {}");

    @ParameterizedTest
    @EnumSource
    void the_sources_keep(SourceRules rule) {
        var root = Repository.root();
        assertThat(
                        Repository.files(root).stream()
                                .filter(file ->
                                        file.toString()
                                                .matches(".*\\.(java|jte|sql|css|js|yaml|xml)"))
                                .filter(file -> !RULES.contains(String.valueOf(file.getFileName())))
                                .flatMap(file ->
                                        rule
                                                .problems(
                                                        root.relativize(file).toString(),
                                                        Repository.read(file))
                                                .stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_canary_breaks(SourceRules rule) {
        var path = "core/src/main/java/nl/thuisbest/core/trajectory/Canary.java";
        assertThat(rule.problems(path, CANARIES.getOrDefault(rule, ""))).isNotEmpty();
    }
}
