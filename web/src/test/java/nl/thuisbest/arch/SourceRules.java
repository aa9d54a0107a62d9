package nl.thuisbest.arch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules about sources as they are written; each gives what is wrong with one file. */
enum SourceRules {
    FILES_ARE_SHORT {
        /**
         * Not for programmes: one is read, compared and drafted as a whole, so it is one file of
         * data, as long as its sources make it. The rest of the rulebook keeps the limit.
         */
        @Override
        List<String> problems(String path, String text) {
            if (path.contains("resources/rulebook/programmes/")) {
                return List.of();
            }
            var lines = text.lines().count();
            return lines > 300
                    ? List.of(path + " has " + lines + " lines, 300 is the limit")
                    : List.of();
        }
    },
    NOTHING_IS_LEFT_FOR_LATER {
        @Override
        List<String> problems(String path, String text) {
            return found(path, text, "\\b(TODO|FIXME|XXX|HACK)\\b");
        }
    },
    PLACES_OF_A_MACHINE_ARE_NOT_WRITTEN_DOWN {
        @Override
        List<String> problems(String path, String text) {
            return found(
                    path,
                    text,
                    "(?<![\\w.])/(work|root|home/\\w+)/|repo1?\\.maven\\.|registry\\.npmjs");
        }
    },
    OUR_OWN_TYPES_ARE_SWITCHED_WITHOUT_DEFAULT {
        /** In the core all that is switched over is sealed, an enum, or text from outside. */
        @Override
        List<String> problems(String path, String text) {
            return path.contains("/core/src/main/") || path.startsWith("core/src/main/")
                    ? Switches.withNeedlessDefault(path, text)
                    : List.of();
        }
    },
    TIME_IS_ASKED_OF_A_CLOCK {
        /** Outside the core too: {@code now()} without an argument cannot be moved by the demo. */
        @Override
        List<String> problems(String path, String text) {
            return path.contains("/src/main/")
                    ? found(
                            path,
                            text,
                            "\\b(LocalDate|LocalDateTime|ZonedDateTime|YearMonth)\\.now\\(\\)")
                    : List.of();
        }
    },
    TESTS_ARE_NOT_SWITCHED_OFF {
        @Override
        List<String> problems(String path, String text) {
            return found(path, text, "@Disabled");
        }
    };

    abstract List<String> problems(String path, String text);

    private static List<String> found(String path, String text, String forbidden) {
        var matcher = Pattern.compile(forbidden).matcher(text);
        var problems = new ArrayList<String>();
        while (matcher.find()) {
            var line = text.substring(0, matcher.start()).lines().count();
            problems.add(path + ":" + Math.max(line, 1) + " has " + matcher.group());
        }
        return problems;
    }
}
