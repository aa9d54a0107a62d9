package nl.thuisbest.core.shape;

import java.util.List;
import java.util.SequencedMap;

/**
 * Input and output without types: text, named parts, items. Forms, JSON and journal payloads all
 * become one.
 */
public sealed interface Tree {
    record Text(String value) implements Tree {}

    /** A value that belongs to a person and stands elsewhere; only its salted digest is here. */
    record Sealed(String digest) implements Tree {}

    record Node(SequencedMap<String, Tree> parts) implements Tree {}

    record Items(List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }
}
