package nl.thuisbest.docs;

import java.util.Locale;

/** Words of enums as people read them. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
