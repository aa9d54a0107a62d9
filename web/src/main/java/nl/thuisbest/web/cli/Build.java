package nl.thuisbest.web.cli;

import java.util.concurrent.Callable;

/** The start script has built by now; what is left is the start-up cache. */
final class Build implements Callable<Integer> {
    private final Shell shell;

    Build(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        var cache = AotCache.missing();
        if (cache.isPresent()) {
            shell.say("cache.making");
            shell.say(cache.get().make(false) ? "cache.made" : "cache.failed");
        }
        shell.say("built");
        return Cli.DONE;
    }
}
