package nl.thuisbest.web.jw301;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text of an element may be. */
sealed interface TextType {
    boolean allows(String text);

    /** {@code jw301.type.KEY} says what was expected. */
    String key();

    default List<Object> arguments() {
        return List.of();
    }

    record Text(int least, int most, Pattern pattern) implements TextType {
        @Override
        public boolean allows(String text) {
            return text.length() >= least
                    && text.length() <= most
                    && !text.isBlank()
                    && pattern.matcher(text).matches();
        }

        @Override
        public String key() {
            return "text";
        }

        @Override
        public List<Object> arguments() {
            return List.of(least, most);
        }
    }

    record Whole(long least, long most) implements TextType {
        @Override
        public boolean allows(String text) {
            var digits = text.strip();
            return digits.matches("[+-]?\\d{1,15}")
                    && Long.parseLong(digits) >= least
                    && Long.parseLong(digits) <= most;
        }

        @Override
        public String key() {
            return "number";
        }

        @Override
        public List<Object> arguments() {
            return List.of(least, most);
        }
    }

    record Date() implements TextType {
        @Override
        public boolean allows(String text) {
            try {
                return text.strip().equals(LocalDate.parse(text.strip()).toString());
            } catch (DateTimeException notADate) {
                return false;
            }
        }

        @Override
        public String key() {
            return "date";
        }
    }

    record Time() implements TextType {
        private static final Pattern TIME =
                Pattern.compile(
                        "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?");

        @Override
        public boolean allows(String text) {
            return TIME.matcher(text.strip()).matches();
        }

        @Override
        public String key() {
            return "time";
        }
    }

    record Land() implements TextType {
        private static final Set<String> CODES = Set.of(Locale.getISOCountries());

        @Override
        public boolean allows(String text) {
            return CODES.contains(text);
        }

        @Override
        public String key() {
            return "code";
        }
    }

    record OneOf(Set<String> codes) implements TextType {
        @Override
        public boolean allows(String text) {
            return codes.contains(text);
        }

        @Override
        public String key() {
            return "code";
        }
    }

    /** From its line in the compact schema. */
    static TextType of(String written) {
        var words = written.split(" ", 4);
        return switch (words[0]) {
            case "text" ->
                    new Text(
                            Integer.parseInt(words[1]),
                            Integer.parseInt(words[2]),
                            Pattern.compile(words.length > 3 ? words[3] : "(?s).*"));
            case "number" -> new Whole(Long.parseLong(words[1]), Long.parseLong(words[2]));
            case "date" -> new Date();
            case "time" -> new Time();
            case "land" -> new Land();
            default -> new OneOf(Set.of(written.split("\\|")));
        };
    }
}
