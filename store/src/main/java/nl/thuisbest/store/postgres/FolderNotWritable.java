package nl.thuisbest.store.postgres;

import java.io.Serial;
import java.nio.file.Path;

/** The data folder cannot be made or written by who started ThuisBest. */
public final class FolderNotWritable extends PostgresFailed {
    @Serial private static final long serialVersionUID = 1L;

    FolderNotWritable(Path folder, Throwable cause) {
        super("The data folder " + folder + " cannot be written.", cause);
    }
}
