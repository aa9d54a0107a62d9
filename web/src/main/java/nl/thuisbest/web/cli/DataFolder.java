package nl.thuisbest.web.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that keeps the data, made when missing and tried by writing, for rights alone lie to
 * root.
 */
final class DataFolder {
    private DataFolder() {}

    static Path prepare(Path wanted) {
        var folder = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var probe = Files.createTempFile(folder, "write", ".probe");
            Files.delete(probe);
            return folder;
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart("data.no-folder", folder);
        } catch (IOException e) {
            throw new CannotStart("data.unwritable", folder);
        }
    }
}
