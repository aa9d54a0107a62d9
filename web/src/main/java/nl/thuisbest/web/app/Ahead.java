package nl.thuisbest.web.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.vault.Keys;

/**
 * What takes long and needs nothing of Spring is begun before it, so that a start waits for the
 * slowest and not for all: the rulebook is read and the database opened meanwhile.
 */
final class Ahead {
    private final Keys keys;
    private final CompletableFuture<Rulebook> rulebook;
    private final CompletableFuture<Database> database;

    private Ahead(Settings settings) {
        keys = Keys.of(settings.dataDir(), System.getenv(Keys.VARIABLE));
        database = begin("open-database", () -> open(settings, keys));
        rulebook = begin("read-rulebook", Rulebooks::shipped);
    }

    static Ahead of(Settings settings) {
        return new Ahead(settings);
    }

    /** The master key: from the environment, else from the data folder. */
    Keys keys() {
        return keys;
    }

    Rulebook rulebook() {
        return waitFor(rulebook);
    }

    Database database() {
        return waitFor(database);
    }

    /** The start failed: a database that was opened for it is closed, also by who never had it. */
    void undo() {
        database.thenAccept(Database::close).exceptionally(_ -> null).join();
    }

    private static Database open(Settings settings, Keys keys) {
        return settings.dbUrl() == null
                ? Database.own(settings.dataDir(), keys)
                : Database.at(settings.dbUrl(), keys);
    }

    private static <T> CompletableFuture<T> begin(String name, Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().name(name).daemon().start(task));
    }

    /** What went wrong there goes wrong here, as if it had been done here. */
    private static <T> T waitFor(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
