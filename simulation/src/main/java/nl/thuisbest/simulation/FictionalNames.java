package nl.thuisbest.simulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.people.Bsn;
import org.jspecify.annotations.Nullable;

/** Invented names of people and places. */
final class FictionalNames {
    private final Map<String, List<String>> lists = DataFile.read("simulation/names.yaml");

    Line pick(String list, Chance chance) {
        return new Line(chance.pick(Objects.requireNonNull(lists.get(list), list)));
    }

    /**
     * A BSN of the test range (999990000 to 999999999) that passes the elfproef, each family
     * another; none once the range is used up.
     */
    static @Nullable Bsn testBsn(int serial) {
        int found = -1;
        for (int number = 999_990_000; number <= 999_999_999; number++) {
            if (passes(number) && ++found == serial) {
                return new Bsn(Integer.toString(number));
            }
        }
        return null;
    }

    private static boolean passes(int number) {
        var digits = Integer.toString(number);
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return (sum - (digits.charAt(8) - '0')) % 11 == 0;
    }
}
