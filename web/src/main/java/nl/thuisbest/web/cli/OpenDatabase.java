package nl.thuisbest.web.cli;

import java.nio.file.Path;
import nl.thuisbest.store.postgres.FolderInUse;
import nl.thuisbest.store.postgres.RunningPostgres;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.vault.Keys;
import org.jspecify.annotations.Nullable;

/** The database that a command works on, also beside a ThuisBest that runs. */
final class OpenDatabase {
    private OpenDatabase() {}

    /**
     * The server that was named, or that of this folder: the one that runs there, else its own.
     *
     * @param url as {@link DatabaseUrl} reads it, or null
     */
    static Database of(Path folder, @Nullable String url, Keys keys) {
        if (url != null) {
            return Database.at(url, keys);
        }
        try {
            return Database.own(folder, keys);
        } catch (FolderInUse busy) {
            var running = RunningPostgres.url(folder, "thuisbest").orElseThrow(() -> busy);
            return Database.at(running, keys);
        }
    }
}
