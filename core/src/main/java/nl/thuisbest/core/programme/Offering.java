package nl.thuisbest.core.programme;

import java.util.List;
import nl.thuisbest.core.kernel.Text;

/**
 * How a programme stands among the others.
 *
 * @param brief in a few words where and how, for the head of a column
 * @param pieces what it shares with other programmes, such as MST
 * @param open what its sources do not say
 */
public record Offering(Setting setting, Text brief, List<String> pieces, List<OpenPoint> open) {
    public Offering {
        pieces = List.copyOf(pieces);
        open = List.copyOf(open);
    }
}
