package nl.thuisbest.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedRulebookTest {
    @Test
    void has_no_problems() {
        assertThat(Lint.shipped().text("nl"))
                .isEqualTo("Het meegeleverde rulebook: geen problemen.\n");
    }
}
