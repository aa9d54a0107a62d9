package nl.thuisbest.rulebook.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.thuisbest.rulebook.problem.Fault;

/**
 * What several programmes share, each defined once: MST is a part of three of them, and a criterion
 * asks the same of all. A programme takes a piece in with {@code uses}, a criterion with {@code
 * use}. A piece is read anew for each programme, for its names then belong to that programme.
 */
final class Pieces {
    private static final String CRITERIA = "criteria";

    private final Map<String, Supplier<Section>> byId = new LinkedHashMap<>();

    /** A file of the folder {@code pieces}. */
    void add(Supplier<Section> file) {
        var section = file.get();
        var id = Values.code(section, "id");
        section.reading().names().define(Kind.PIECE, Names.EVERYWHERE, id, section.place("id"));
        var unusedName = Values.text(section, "name");
        if (ProgrammeReader.PARTS.stream().filter(section::has).count() == 0) {
            section.problem(section.place(), Fault.PIECE_EMPTY, id);
        }
        for (var criterion : section.sections(CRITERIA, false)) {
            var unused =
                    ProgrammeRules.shared(criterion, criterion.required("id").orElse("onbekend"));
            criterion.close();
        }
        section.close();
        byId.put(id, file);
    }

    /** The pieces that a programme takes in. */
    List<Section> usedBy(Section programme) {
        return programme.words("uses", false).stream()
                .flatMap(word -> {
                    Ids.use(programme, word, Kind.PIECE, Names.EVERYWHERE);
                    return Stream.ofNullable(byId.get(word.value())).map(Supplier::get);
                })
                .toList();
    }

    /** Where a criterion that programmes share is written. */
    Optional<Section> criterion(String id) {
        return byId.values().stream()
                .flatMap(file -> file.get().sections(CRITERIA, false).stream())
                .filter(section -> section.scalar("id").filter(id::equals).isPresent())
                .findFirst();
    }

    /** The shared criteria in the order in which they are written. */
    List<String> criteria() {
        return byId.values().stream()
                .flatMap(file -> file.get().sections(CRITERIA, false).stream())
                .flatMap(section -> section.scalar("id").stream())
                .toList();
    }
}
