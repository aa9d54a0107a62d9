package nl.thuisbest.web.cli;

import java.time.Duration;
import java.util.function.BiConsumer;

/** Tells now and then how far something is; work that is done at once says nothing. */
final class Progress implements BiConsumer<Long, Long> {
    private final Shell shell;
    private final String sentence;
    private final long between;
    private long last = System.nanoTime();

    /**
     * @param sentence {0} is how many are done, {1} of how many
     */
    Progress(Shell shell, String sentence, Duration between) {
        this.shell = shell;
        this.sentence = sentence;
        this.between = between.toNanos();
    }

    @Override
    public void accept(Long done, Long total) {
        long now = System.nanoTime();
        if (now - last >= between) {
            last = now;
            shell.say(sentence, done, total);
        }
    }
}
