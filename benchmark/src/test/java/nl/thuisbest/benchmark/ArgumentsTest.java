package nl.thuisbest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @Test
    void nothing_named_is_all_of_it() {
        var all = Arguments.of(List.of());
        assertThat(all.measures()).containsExactly(Measure.values());
        assertThat(all.paths()).isEqualTo(100_000);
        assertThat(all.rounds()).isEqualTo(5);
        assertThat(all.data()).isNull();
    }

    @Test
    void options_are_understood_with_a_space_and_with_an_equals_sign() {
        var some = Arguments.of(List.of("http", "--paths", "960", "--rounds=7", "--data=x/y"));
        assertThat(some).isEqualTo(new Arguments(List.of(Measure.HTTP), 960, 7, Path.of("x", "y")));
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense,        measure.unknown, nonsense",
        "append all,      measure.unknown, all",
        "--turns 3,       option.unknown,  --turns",
        "http --paths,    option.missing,  --paths",
        "--paths none,    bad.paths,       none",
        "--paths 0,       bad.paths,       0",
        "--paths 1000001, bad.paths,       1000001",
        "--rounds 1.5,    bad.rounds,      1.5",
        "--rounds=-1,     bad.rounds,      -1"
    })
    void what_cannot_be_done_is_named(String typed, String key, String value) {
        assertThatThrownBy(() -> Arguments.of(List.of(typed.split(" "))))
                .isInstanceOfSatisfying(
                        BadArgument.class,
                        bad -> {
                            assertThat(bad.key()).isEqualTo(key);
                            assertThat(bad.value()).isEqualTo(value);
                        });
    }

    @Test
    void the_command_that_is_kept_with_figures_has_all_that_matters_to_them() {
        var some = Arguments.of(List.of("--paths", "960", "--rounds", "7"));
        assertThat(some.command(Measure.HTTP))
                .isEqualTo("./thuisbest bench http --paths 960 --rounds 7");
        assertThat(some.command(Measure.APPEND)).isEqualTo("./thuisbest bench append --rounds 7");
        assertThat(Arguments.of(List.of()).command(Measure.START))
                .isEqualTo("./thuisbest bench start");
    }
}
