package nl.thuisbest.rulebook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.access.Rights;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Provision;
import nl.thuisbest.core.law.Provisions;
import nl.thuisbest.core.law.Question;
import nl.thuisbest.core.law.RestrictiveMeasure;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.Loaded;
import nl.thuisbest.rulebook.RulebookFile;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;
import nl.thuisbest.rulebook.problem.Problems;

/** Reads all files of a rulebook as one: names of one file mean something in another. */
public final class RulebookReader {
    private final Problems problems = new Problems();
    private final Reading reading = new Reading(problems, new Names(problems));
    private final List<Edition> editions = new ArrayList<>();
    private final List<Located<Clock>> clocks = new ArrayList<>();
    private final List<Located<Provision>> provisions = new ArrayList<>();
    private final Map<String, String> subjects = new HashMap<>();
    private final List<Located<RestrictiveMeasure>> restrictions = new ArrayList<>();
    private final LetterFolder letters = new LetterFolder(reading);

    private final List<Question> questions = new ArrayList<>();

    /** False when a file could not be read at all: then nobody knows which names it defines. */
    private boolean readable = true;

    private Rights rights = new Rights(Map.of());

    private RulebookReader() {}

    /** The rulebook of these files, or everything that is wrong with them. */
    public static Loaded read(String version, List<RulebookFile> files) {
        return new RulebookReader().all(version, files);
    }

    private Loaded all(String version, List<RulebookFile> files) {
        Known.tell(reading.names());
        checkFolder(files);
        files.stream().filter(f -> f.place() == RulebookFile.Role.PIECE).forEach(this::file);
        files.stream().filter(f -> f.place() != RulebookFile.Role.PIECE).forEach(this::file);
        if (readable) {
            reading.names().settle();
        }
        checkOverlap();
        checkEditions();
        RestrictionReader.checkOverlap(restrictions, problems);
        var inOrder = clocks.stream().map(Located::value).toList();
        if (readable && files.stream().anyMatch(f -> f.place() == RulebookFile.Role.LAW)) {
            letters.settle(inOrder);
            ProvisionReader.check(provisions, problems);
        }
        if (problems.none()) {
            var applied = new Provisions(provisions.stream().map(Located::value).toList());
            return new Loaded.Sound(
                    new Rulebook(
                                    version,
                                    Map.of(),
                                    inOrder,
                                    rights,
                                    applied,
                                    subjects,
                                    questions,
                                    restrictions.stream().map(Located::value).toList(),
                                    List.of())
                            .withProgrammes(editions.stream().map(Edition::programme).toList()),
                    letters.letters());
        }
        return new Loaded.Broken(problems.sorted());
    }

    private void checkFolder(List<RulebookFile> files) {
        if (files.stream().noneMatch(file -> file.place() != RulebookFile.Role.UNKNOWN)) {
            problems.add(Place.startOf("."), Fault.NOT_A_RULEBOOK);
            return;
        }
        for (var role :
                List.of(
                        RulebookFile.Role.PROGRAMME,
                        RulebookFile.Role.LAW,
                        RulebookFile.Role.RIGHTS)) {
            if (files.stream().noneMatch(file -> file.place() == role)) {
                problems.add(Place.startOf(role.pattern()), Fault.FILE_MISSING, role.pattern());
            }
        }
    }

    private void file(RulebookFile file) {
        switch (file.place()) {
            case PROGRAMME ->
                    section(file).map(ProgrammeReader::read).ifPresent(read -> edition(file, read));
            case PIECE -> piece(file);
            case LAW -> section(file).ifPresent(section -> law(file, section));
            case RIGHTS ->
                    section(file)
                            .map(section ->
                                    RightsReader.read(
                                            section,
                                            Known.ACTIONS,
                                            Parts.OF_A_DOSSIER,
                                            Parts.PAGES))
                            .ifPresent(read -> rights = read);
            case LETTER -> text(file).ifPresent(text -> letters.letter(file, text));
            case HOUSE -> section(file).ifPresent(letters::house);
            case UNKNOWN ->
                    problems.add(Place.startOf(file.path()), Fault.UNKNOWN_FILE, file.path());
        }
    }

    /**
     * An edition of a programme.
     *
     * @param made whether it was made and approved in the product: it follows the one before it
     */
    private record Edition(Programme programme, Place at, boolean made) {
        boolean clashesWith(Edition other) {
            return programme.id().equals(other.programme().id())
                    && programme.version() != other.programme().version()
                    && programme.validity().overlaps(other.programme().validity());
        }
    }

    private void edition(RulebookFile file, ProgrammeReader.Read read) {
        editions.add(new Edition(read.programme(), Place.startOf(file.path()), file.isMade()));
        clocks.addAll(read.clocks());
        read.clocks()
                .forEach(clock ->
                        subjects.putIfAbsent(
                                clock.value().id().value(), read.programme().id().value()));
    }

    /** Two editions on one day: nobody would know which holds. One that was made follows. */
    private void checkEditions() {
        for (int i = 0; i < editions.size(); i++) {
            var later = editions.get(i);
            for (var earlier : editions.subList(0, i)) {
                if (!later.made() && !earlier.made() && later.clashesWith(earlier)) {
                    problems.add(
                            later.at(),
                            Fault.EDITION_OVERLAP,
                            later.programme().id().value(),
                            earlier.at().file());
                }
            }
        }
    }

    private void piece(RulebookFile file) {
        text(file)
                .flatMap(text -> YamlTree.of(file.path(), text, problems))
                .ifPresentOrElse(
                        node -> reading.pieces().add(() -> new Section(reading, file.path(), node)),
                        () -> readable = false);
    }

    /** A file of law holds clocks, provisions, or both. */
    private void law(RulebookFile file, Section section) {
        var subject = file.path().replaceAll("^law/|\\.yaml$", "");
        restrictions.addAll(RestrictionReader.read(section));
        var read = ProvisionReader.read(section, subject, subjects);
        questions.addAll(QuestionReader.read(section));
        if (read.isEmpty() || section.has("clocks")) {
            clocks.addAll(ClockReader.read(section));
        } else {
            section.close();
        }
        provisions.addAll(read);
        clocks.forEach(clock -> subjects.putIfAbsent(clock.value().id().value(), subject));
    }

    private Optional<String> text(RulebookFile file) {
        var text = file.text();
        if (text.isEmpty()) {
            problems.add(Place.startOf(file.path()), Fault.NOT_UTF8);
            readable = false;
        }
        return text;
    }

    private Optional<Section> section(RulebookFile file) {
        var text = text(file);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var tree = YamlTree.of(file.path(), text.get(), problems);
        readable &= tree.isPresent();
        return tree.map(node -> new Section(reading, file.path(), node));
    }

    /** A clock may have several editions, one after the other, never two on one day. */
    private void checkOverlap() {
        for (int i = 0; i < clocks.size(); i++) {
            for (int j = 0; j < i; j++) {
                var later = clocks.get(i);
                var earlier = clocks.get(j);
                if (later.value().id().equals(earlier.value().id())
                        && Objects.equals(later.value().edition(), earlier.value().edition())
                        && later.value().validity().overlaps(earlier.value().validity())) {
                    problems.add(
                            later.at(),
                            Fault.CLOCK_OVERLAP,
                            later.value().id().value(),
                            earlier.at().toString());
                }
            }
        }
    }
}
