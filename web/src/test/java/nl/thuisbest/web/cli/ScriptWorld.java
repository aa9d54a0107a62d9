package nl.thuisbest.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.thuisbest.arch.Repository;

/**
 * A small world for the start script: its own copy of the script and the help pages, a JDK and a
 * Maven that only write down how they were called, and nothing of the machine's Java.
 */
final class ScriptWorld {
    private static final String HELP = "web/src/main/resources/nl/thuisbest/web/cli/help";
    private static final List<String> TOOLS =
            List.of(
                    "bash",
                    "sh",
                    "awk",
                    "cat",
                    "cksum",
                    "chmod",
                    "cp",
                    "dirname",
                    "find",
                    "grep",
                    "head",
                    "id",
                    "ls",
                    "mkdir",
                    "mv",
                    "readlink",
                    "rm",
                    "sleep",
                    "sort",
                    "tail",
                    "tee",
                    "touch",
                    "tr");

    private final Path root;
    private final Path tools;
    private final Map<String, String> environment = new HashMap<>();

    /** What came of a call. */
    record Result(int code, String out, String err) {}

    ScriptWorld(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("product"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(Repository.root().resolve("thuisbest"), root.resolve("thuisbest"));
        for (var page : Repository.files(Repository.root().resolve(HELP))) {
            var copy = root.resolve(Repository.root().relativize(page).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(page, copy);
        }
        write("pom.xml", "<project/>");
        write("web/pom.xml", "<project/>");
        write("web/src/main/java/Main.java", "class Main {}");
        for (var tool : TOOLS) {
            link(tool);
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", folder.toString());
        environment.put("THUISBEST_LANG", "nl");
        environment.put("CHROMIUM", tools.resolve("cat").toString());
        environment.put("THUISBEST_JDK_PLACES", folder.resolve("jdks").toString());
    }

    private void link(String tool) throws IOException {
        for (var place : List.of("/usr/bin", "/bin")) {
            var program = Path.of(place, tool);
            if (Files.exists(program)) {
                program(tools.resolve(tool), "exec " + program + " \"$@\"\n");
                return;
            }
        }
        throw new IOException("no " + tool + " on this machine");
    }

    @CanIgnoreReturnValue
    ScriptWorld with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** A JDK that says it is this version; it answers with how it was called. */
    @CanIgnoreReturnValue
    Path jdk(String name, String version) throws IOException {
        var home = jre(name, version);
        program(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    /** The same without a compiler. */
    @CanIgnoreReturnValue
    Path jre(String name, String version) throws IOException {
        var home = root.resolveSibling("jdks").resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        program(
                home.resolve("bin/java"),
                """
                case "$*" in
                *jarmode=tools*) for last; do :; done; mkdir -p "$last"; echo jar >"$last/app.jar" ;;
                *) echo "java $*" ;;
                esac
                """);
        return home;
    }

    /** A Maven that notes each call and makes the jars. */
    @CanIgnoreReturnValue
    ScriptWorld maven() throws IOException {
        program(
                tools.resolve("mvn"),
                """
                echo "mvn $*" >>"%s/calls"
                echo "JAVA_HOME=$JAVA_HOME"
                echo "MAVEN_OPTS=$MAVEN_OPTS"
                echo "[INFO] Building ThuisBest web 1.0.0-SNAPSHOT          [1/1]"
                [ ! -f "%s/broken" ] || { echo "[ERROR] cannot find symbol"; exit 1; }
                for module in web benchmark; do
                    mkdir -p "%s/$module/target" && echo jar >"%s/$module/target/$module-app.jar"
                done
                """
                        .formatted(root, root, root, root));
        return this;
    }

    /** Makes a program found on the path. */
    void onPath(String name, Path program) throws IOException {
        Files.createSymbolicLink(tools.resolve(name), program);
    }

    private static void program(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @CanIgnoreReturnValue
    Path write(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    long mavenCalls() throws IOException {
        var calls = root.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    Path root() {
        return root;
    }

    @CanIgnoreReturnValue
    Result run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", root.resolve("thuisbest").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var err = Files.createTempFile(root.getParent(), "err", "");
        builder.redirectError(err.toFile());
        var process = builder.start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), out, Files.readString(err));
    }
}
