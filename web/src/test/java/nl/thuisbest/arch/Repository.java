package nl.thuisbest.arch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The source tree, for tests that read sources and documents. */
public final class Repository {
    private static final List<String> NOT_OURS =
            List.of("target", ".git", ".thuisbest", ".idea", "node_modules");

    private Repository() {}

    /** The folder that holds the start script. */
    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("thuisbest"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not in the source tree");
            }
        }
        return folder;
    }

    /** All files of the product below a folder, without what was built. */
    public static List<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(Repository::ours).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ours(Path file) {
        for (var part : root().relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
