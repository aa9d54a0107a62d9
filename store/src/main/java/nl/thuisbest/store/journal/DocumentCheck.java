package nl.thuisbest.store.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.thuisbest.core.kernel.Digest;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Titles;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.WrongKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks that the bytes of every document are there and are those, unless it was destroyed. */
final class DocumentCheck {
    private final JdbcClient jdbc;
    private final DocumentRows rows;
    private final Map<Key, Boolean> known = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Key(UUID stream, String digest) {}

    DocumentCheck(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.rows = new DocumentRows(jdbc, keys);
    }

    void add(Trajectory path) {
        for (Titles.Document document : path.legal().titles().documents()) {
            known.put(
                    new Key(path.id().value(), document.added().digest().value()),
                    document.destroyed() == null);
        }
    }

    List<Problem> run() {
        var kept =
                jdbc.sql("SELECT stream, digest, salt FROM document ORDER BY stream, digest")
                        .query((row, _) ->
                                new Kept(
                                        new Key(
                                                row.getObject("stream", UUID.class),
                                                row.getString("digest")),
                                        row.getBytes("salt")))
                        .list();
        kept.forEach(this::check);
        known.forEach((key, there) -> {
            if (there && kept.stream().noneMatch(one -> one.key().equals(key))) {
                report(Problem.Kind.DOCUMENT_MISSING, key);
            }
        });
        return problems;
    }

    private record Kept(Key key, byte[] salt) {}

    private void check(Kept kept) {
        if (!known.getOrDefault(kept.key(), false)) {
            report(Problem.Kind.DOCUMENT_KEPT, kept.key());
            return;
        }
        var digest = new Digest(kept.key().digest());
        try {
            var bytes = rows.find(new TrajectoryId(kept.key().stream()), digest);
            if (bytes.isEmpty() || !DocumentRows.digest(kept.salt(), bytes.get()).equals(digest)) {
                report(Problem.Kind.DOCUMENT_CHANGED, kept.key());
            }
        } catch (WrongKey _) {
            report(Problem.Kind.DOCUMENT_CHANGED, kept.key());
        }
    }

    private void report(Problem.Kind kind, Key key) {
        problems.add(new Problem(kind, key.stream(), 0));
    }
}
