package nl.thuisbest.store.postgres;

import java.io.Serial;
import java.nio.file.Path;

/** Another ThuisBest that still runs keeps its data in this folder. */
public final class FolderInUse extends PostgresFailed {
    @Serial private static final long serialVersionUID = 1L;

    FolderInUse(Path folder, String owner) {
        super("The data folder " + folder + " is in use by another ThuisBest" + owner + ".");
    }
}
