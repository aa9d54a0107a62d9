package nl.thuisbest.core.shape;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    private static final ClassValue<List<String>> OF_CONSTANTS =
            new ClassValue<>() {
                @Override
                protected List<String> computeValue(Class<?> type) {
                    return Stream.of((Enum<?>[]) type.getEnumConstants())
                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                            .map(name -> name.replace('_', '-'))
                            .toList();
                }
            };

    private Words() {}

    public static String ofType(Class<?> type) {
        return OF_TYPES.get(type);
    }

    public static String ofEnum(Enum<?> constant) {
        return OF_CONSTANTS.get(constant.getDeclaringClass()).get(constant.ordinal());
    }
}
