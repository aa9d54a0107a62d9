package nl.thuisbest.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, rightly; who starts ThuisBest as root (a container, a build)
 * gets it in a user namespace of its own, where that root is nobody yet still owns its files. Where
 * namespaces are forbidden the files are given to the user {@code nobody}.
 */
enum Unprivileged {
    NOT_ROOT(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final Path NOWHERE = Path.of("/dev/null");

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged here() {
        if (!isRoot()) {
            return NOT_ROOT;
        }
        return NAMESPACE.works() ? NAMESPACE : NOBODY;
    }

    Command command(Path output) {
        return new Command(prefix, output);
    }

    /** Makes PostgreSQL the owner of what we made for it. */
    void give(Path path) {
        if (this == NOBODY) {
            new Command(List.of(), NOWHERE)
                    .run(List.of("chown", "-R", "65534:65534", path.toString()));
        }
    }

    private static boolean isRoot() {
        var proc = Path.of("/proc/self");
        try {
            return proc.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? Files.getAttribute(proc, "unix:uid").equals(0)
                    : "root".equals(System.getProperty("user.name"));
        } catch (IOException noProc) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private boolean works() {
        try {
            return command(NOWHERE).exitCode(List.of("true")) == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
