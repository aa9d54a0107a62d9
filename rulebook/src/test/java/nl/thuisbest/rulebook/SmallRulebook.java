package nl.thuisbest.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.rulebook.problem.Wording;
import nl.thuisbest.rulebook.read.RulebookReader;

/** A small sound rulebook whose files a test may change. */
final class SmallRulebook {
    private final Map<String, byte[]> files = new TreeMap<>();

    SmallRulebook() {
        put("programmes/klein.yaml", resource("/small/programmes/klein.yaml"));
        put("law/klokken.yaml", resource("/small/law/klokken.yaml"));
        put("letters/melden.md", resource("/small/letters/melden.md"));
        put("rights.yaml", rights());
    }

    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    void remove(String path) {
        files.remove(path);
    }

    Loaded read() {
        var all = new ArrayList<RulebookFile>();
        files.forEach((path, bytes) -> all.add(new RulebookFile(path, bytes)));
        return RulebookReader.read("small", all);
    }

    List<String> problems(String language) {
        var words = Wording.in(language);
        return read().allProblems().stream().map(problem -> problem.line(words)).toList();
    }

    static String resource(String path) {
        try (var stream = SmallRulebook.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row for every action, part and page, so that a new one does not break these tests. */
    private static String rights() {
        var text = new StringBuilder("groups: {alle: [begeleider, mentor]}\nactions:\n");
        for (var area : Action.class.getPermittedSubclasses()) {
            for (var action : area.getPermittedSubclasses()) {
                row(text, Words.ofType(action));
            }
        }
        text.append("parts:\n");
        Parts.OF_A_DOSSIER.forEach(part -> row(text, part));
        text.append("pages:\n");
        Parts.PAGES.forEach(page -> row(text, page));
        return text.toString();
    }

    private static void row(StringBuilder text, String name) {
        text.append("  ").append(name).append(": [{roles: [alle], force: house, source: huis}]\n");
    }
}
