package nl.thuisbest.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.letter.Letters;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;
import nl.thuisbest.rulebook.problem.Problem;
import nl.thuisbest.rulebook.read.RulebookReader;

/** Where rulebooks come from. */
public final class Rulebooks {
    private Rulebooks() {}

    /** The rulebook shipped with the application; a test keeps it sound. */
    public static Rulebook shipped() {
        return orThrow(readShipped());
    }

    /** The rulebook of a folder; throws with all that is wrong, for there is no fallback. */
    public static Rulebook in(Path folder) {
        return orThrow(read(folder));
    }

    /** The texts of letters that are shipped. */
    public static Letters letters() {
        return soundOrThrow(readShipped()).letters();
    }

    /** The texts of letters, those of an organisation's own folder first. */
    public static Letters letters(Path own) {
        return Files.isDirectory(own) ? soundOrThrow(read(own)).letters() : letters();
    }

    public static Loaded readShipped() {
        var files = RulebookFiles.shipped();
        return RulebookReader.read(RulebookFiles.version(files), files);
    }

    /** The rulebook shipped, with these files in the place of its own or beside them. */
    public static Loaded readShippedWith(List<RulebookFile> own) {
        var files = RulebookFiles.shippedWith(own);
        return RulebookReader.read(RulebookFiles.version(files), files);
    }

    /** The same; throws with all that is wrong, for there is no fallback. */
    public static Rulebook shippedWith(List<RulebookFile> own) {
        return own.isEmpty() ? shipped() : orThrow(readShippedWith(own));
    }

    /** The shipped file of a programme, as it stands. */
    public static Optional<String> programme(ProgrammeId id) {
        return RulebookFiles.shipped().stream()
                .filter(file -> file.path().equals("programmes/" + id + ".yaml"))
                .findFirst()
                .flatMap(RulebookFile::text);
    }

    /** The shipped pieces, as they stand. */
    public static List<String> pieces() {
        return RulebookFiles.shipped().stream()
                .filter(file -> file.place() == RulebookFile.Role.PIECE)
                .flatMap(file -> file.text().stream())
                .toList();
    }

    /** A rulebook, or the problems, of a folder that need not exist. */
    public static Loaded read(Path folder) {
        if (!Files.isDirectory(folder)) {
            var problem =
                    new Problem(
                            Place.startOf(folder.toString()),
                            Fault.FOLDER_MISSING,
                            List.of(folder.toString()));
            return new Loaded.Broken(List.of(problem));
        }
        var own = RulebookFiles.in(folder);
        // A folder with letters only is what an organisation writes itself, beside the rules
        // shipped.
        boolean lettersOnly = !own.isEmpty() && own.stream().allMatch(RulebookFile::ofLetters);
        var files = lettersOnly ? RulebookFiles.shippedWith(own) : own;
        return RulebookReader.read(RulebookFiles.version(files), files);
    }

    private static Rulebook orThrow(Loaded loaded) {
        return soundOrThrow(loaded).rulebook();
    }

    private static Loaded.Sound soundOrThrow(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Sound sound -> sound;
            case Loaded.Broken(var problems) -> throw new BrokenRulebook(problems);
        };
    }
}
