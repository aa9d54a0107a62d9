package nl.thuisbest.web.action;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.shape.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a form begins with, by the name of the part; what is not there or was erased is left out.
 */
final class Filled {
    private final Map<String, String> values = new LinkedHashMap<>();

    void put(String name, @Nullable Personal text) {
        put(name, text == null || text.erased() ? "" : text.text());
    }

    void put(String name, Enum<?> word) {
        put(name, Words.ofEnum(word));
    }

    /** A day, an amount, a number or an id. */
    void value(String name, @Nullable Object value) {
        put(
                name,
                value == null
                        ? ""
                        : value instanceof BigDecimal amount
                                ? amount.toPlainString()
                                : value.toString());
    }

    private void put(String name, String text) {
        if (!text.isEmpty()) {
            values.put(name, text);
        }
    }

    Map<String, String> values() {
        return values;
    }
}
