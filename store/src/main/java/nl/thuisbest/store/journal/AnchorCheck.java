package nl.thuisbest.store.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Computes every anchor again from the journal. */
final class AnchorCheck {
    private static final UUID NO_PATH = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Anchors anchors;
    private final List<Problem> problems = new ArrayList<>();

    AnchorCheck(JdbcClient jdbc, Anchors anchors) {
        this.jdbc = jdbc;
        this.anchors = anchors;
    }

    List<Problem> problems() {
        return problems;
    }

    /** How many anchors there are. */
    int run() {
        var previous = Anchors.Last.NONE;
        for (var anchor :
                jdbc.sql("SELECT number, digest FROM anchor ORDER BY number")
                        .query((row, _) -> new Anchors.Last(row.getInt(1), row.getBytes(2)))
                        .list()) {
            var digest = anchors.digest(previous.digest(), anchor.number(), heads(anchor.number()));
            if (anchor.number() != previous.number() + 1
                    || !Arrays.equals(digest, anchor.digest())) {
                problems.add(new Problem(Problem.Kind.ANCHOR, NO_PATH, anchor.number()));
            }
            previous = anchor;
        }
        return previous.number();
    }

    /** What is left of the heads it covers, each with the hash the journal has now. */
    private List<Anchors.Head> heads(int anchor) {
        return jdbc.sql(
                        """
                        SELECT j.stream, j.revision, j.hash FROM anchored a
                        JOIN journal j ON j.stream = a.stream AND j.revision = a.revision
                        WHERE a.anchor = ? ORDER BY j.stream
                        """)
                .param(anchor)
                .query((row, _) ->
                        new Anchors.Head(
                                row.getObject(1, UUID.class), row.getInt(2), row.getBytes(3)))
                .list();
    }
}
