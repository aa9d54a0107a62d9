package nl.thuisbest.benchmark;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures of one measure, with what is needed to judge them.
 *
 * @param command gives them again
 * @param machine on what, and how busy it was
 */
record Section(String command, String machine, List<Table> tables) {
    Section {
        tables = List.copyOf(tables);
    }

    String markdown() {
        return "Command: `%s`\n\n%s\n\n%s"
                .formatted(
                        command,
                        machine,
                        tables.stream().map(Table::markdown).collect(Collectors.joining("\n")));
    }

    String text() {
        return tables.stream().map(Table::text).collect(Collectors.joining("\n")) + machine + '\n';
    }
}
