package nl.thuisbest.core.shape;

import java.util.Locale;

/**
 * Names of Java and names outside: {@code GrantLeave} and {@code TIME_OUT} are {@code grant-leave}
 * and {@code time-out}.
 */
public final class Words {
    private static final ClassValue<String> OF_TYPES =
            new ClassValue<>() {
                @Override
                protected String computeValue(Class<?> type) {
                    return type.getSimpleName()
                            .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                            .toLowerCase(Locale.ROOT);
                }
            };

    private Words() {}

    public static String ofType(Class<?> type) {
        return OF_TYPES.get(type);
    }

    public static String ofEnum(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
