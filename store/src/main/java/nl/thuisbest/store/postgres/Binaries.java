package nl.thuisbest.store.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once from the class path into the data folder. */
record Binaries(Path home) {
    /** The major version that the data of this product is in. */
    static final String MAJOR = "18";

    static Binaries unpackedIn(Path folder) {
        var archive = archive();
        try {
            // Another release is another length; it gets its own folder and the old one goes.
            var home =
                    folder.resolve("programs-" + archive.openConnection().getContentLengthLong());
            if (!Files.isDirectory(home)) {
                for (var old : Folders.list(folder, "programs-*")) {
                    Folders.delete(old);
                }
                var part = Path.of(home + ".part");
                try (var in = archive.openStream()) {
                    unpack(in, part);
                }
                Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return new Binaries(home);
        } catch (IOException e) {
            throw new PostgresFailed("PostgreSQL cannot be unpacked in " + folder + ".", e);
        }
    }

    String initdb() {
        return program("initdb");
    }

    String pgCtl() {
        return program("pg_ctl");
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var name =
                "/postgres-%s-%s.txz"
                        .formatted(
                                os.contains("mac") ? "darwin" : "linux",
                                List.of("aarch64", "arm64").contains(arch) ? "arm_64" : "x86_64");
        var archive = Binaries.class.getResource(name);
        if (archive == null) {
            throw new PostgresFailed(
                    "There is no PostgreSQL of our own for this kind of machine (%s, %s): give --db with the address of a server."
                            .formatted(os, arch));
        }
        return archive;
    }

    private static void unpack(InputStream in, Path target) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(in, 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside its folder");
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make " + path + " executable");
            }
        }
    }
}
