package nl.thuisbest.rulebook.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.thuisbest.core.programme.Criterion;
import nl.thuisbest.rulebook.problem.Fault;

/**
 * What several programmes share, each defined once: MST is a part of three of them, and a criterion
 * asks the same of all. A programme takes a piece in with {@code uses}, a criterion with {@code
 * use}. A piece is read anew for each programme, for its names then belong to that programme.
 */
final class Pieces {
    private static final String CRITERIA = "criteria";

    private final Map<String, Supplier<Section>> byId = new LinkedHashMap<>();
    private final SequencedMap<String, Criterion> shared = new LinkedHashMap<>();

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
            var asked = criterion.required("id").orElse("onbekend");
            shared.putIfAbsent(asked, ProgrammeRules.shared(criterion, asked));
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

    /** A criterion that programmes share. */
    Optional<Criterion> criterion(String id) {
        return Optional.ofNullable(shared.get(id));
    }

    /** The shared criteria in the order in which they are written. */
    Set<String> criteria() {
        return shared.sequencedKeySet();
    }
}
