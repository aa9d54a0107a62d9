package nl.thuisbest.store.postgres;

/** Waiting for the operating system. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailed("Interrupted while waiting for PostgreSQL.", e);
        }
    }
}
