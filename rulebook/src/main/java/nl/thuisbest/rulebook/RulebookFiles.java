package nl.thuisbest.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Finds the files of a rulebook: those shipped with the application, or those of a folder. */
final class RulebookFiles {
    private static final String SHIPPED = "/rulebook/";
    private static final int VERSION_LENGTH = 16;

    private RulebookFiles() {}

    /** The files named in {@code index.txt}, for a jar cannot be listed like a folder. */
    static List<RulebookFile> shipped() {
        return new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(path -> new RulebookFile(path, resource(path)))
                .toList();
    }

    private static byte[] resource(String path) {
        try (var stream = RulebookFiles.class.getResourceAsStream(SHIPPED + path)) {
            if (stream == null) {
                throw new IllegalStateException("the rulebook lacks " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder that can be of a rulebook, in the order of their paths. */
    static List<RulebookFile> in(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().matches(".*\\.(ya?ml|md)"))
                    .map(path -> read(folder, path))
                    .sorted(Comparator.comparing(RulebookFile::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RulebookFile read(Path folder, Path path) {
        try {
            var name = folder.relativize(path).toString().replace('\\', '/');
            return new RulebookFile(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped files, with those of an organisation in their place or beside them. */
    static List<RulebookFile> shippedWith(List<RulebookFile> own) {
        var byPath = new TreeMap<String, RulebookFile>();
        shipped().forEach(file -> byPath.put(file.path(), file));
        own.forEach(file -> byPath.put(file.path(), file));
        return List.copyOf(byPath.values());
    }

    /**
     * A digest of names and contents: two rulebooks with one version rule the same. Texts of
     * letters do not count: each letter says which version of its text it was made from.
     */
    static String version(List<RulebookFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.stream()
                    .filter(file -> !file.ofLetters())
                    .sorted(Comparator.comparing(RulebookFile::path))
                    .forEach(file -> {
                        digest.update(
                                (file.path() + "\0" + file.bytes().length + "\0")
                                        .getBytes(StandardCharsets.UTF_8));
                        digest.update(file.bytes());
                    });
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
