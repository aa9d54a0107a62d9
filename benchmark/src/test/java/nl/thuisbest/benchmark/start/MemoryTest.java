package nl.thuisbest.benchmark.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void the_system_tells_kilobytes() {
        var lines = List.of("Name:\tjava 25", "VmRSS:\t  262144 kB", "VmSwap:\t 5 kB");
        assertThat(Memory.megabytes(lines, "VmRSS:")).isEqualTo(256);
    }

    @Test
    void a_system_that_does_not_tell_gives_no_number() {
        assertThat(Memory.megabytes(List.of(), "VmRSS:")).isNaN();
    }
}
