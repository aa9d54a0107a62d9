package nl.thuisbest.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Setting;
import nl.thuisbest.core.trajectory.Course.Stage;
import nl.thuisbest.rulebook.Rulebooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every programme of the rulebook carries 500 families to an end. */
class ProgrammePlayTest {
    private static final Rulebook RULEBOOK = Rulebooks.shipped();
    private static final LocalDate FROM = LocalDate.parse("2026-01-05");

    static Stream<Programme> programmes() {
        return RULEBOOK.programmesFromHome().stream()
                .filter(one -> one.setting() != Setting.NOT_CHOSEN);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void nobody_gets_stuck_and_each_path_goes_through_its_phases(Programme programme) {
        var play = new ProgrammePlay(RULEBOOK, 11, FROM);
        var last = programme.phases().getLast().id();
        play.families(programme.id(), 500, FROM.plusYears(4))
                .forEach(path -> {
                    var course = path.state().course();
                    assertThat(course.stage())
                            .as("family of seed 11, path %s", path.state().id())
                            .isInstanceOfAny(Stage.Closed.class, Stage.Declined.class);
                    if (course.closed().isPresent()) {
                        assertThat(course.programme()).isEqualTo(programme.id());
                        assertThat(course.phases().getFirst().phase().value()).isEqualTo("keuze");
                        assertThat(
                                        programme.setting().closed()
                                                || course.phases().getLast().phase().equals(last))
                                .as("reached the last phase of %s", programme.id())
                                .isTrue();
                    }
                });
    }
}
