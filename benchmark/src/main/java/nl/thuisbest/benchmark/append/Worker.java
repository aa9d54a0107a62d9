package nl.thuisbest.benchmark.append;

/**
 * Something that does one case of four stages, from open to closed; every step is committed when it
 * returns.
 */
interface Worker extends AutoCloseable {
    /** How many durable steps a case takes. */
    int STEPS = 5;

    void oneCase();

    /** Gives back what belonged to this client alone. */
    @Override
    default void close() {}
}
