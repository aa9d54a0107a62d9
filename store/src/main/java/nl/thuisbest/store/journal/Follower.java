package nl.thuisbest.store.journal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the entries of all paths in an order that never changes and misses none: only what is below
 * the horizon of running transactions is read, in order of transaction and then of position. By
 * position alone a slow writer's entries would be passed over.
 */
public final class Follower {
    private final JdbcClient jdbc;

    public Follower(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a follower is; kept by who follows. */
    public record Cursor(long xid, long position) {
        public static final Cursor START = new Cursor(0, 0);
    }

    /** An entry that came by. */
    public record Passing(UUID stream, int revision, String event, Cursor cursor) {}

    /** The next entries, at most so many; fewer or none when there are no more yet. */
    public List<Passing> after(Cursor cursor, int most) {
        return jdbc.sql(
                        """
                        SELECT stream, revision, event, xid::text::bigint, position FROM journal
                        WHERE (xid, position) > (?::text::xid8, ?)
                            AND xid < pg_snapshot_xmin(pg_current_snapshot())
                        ORDER BY xid, position LIMIT ?
                        """)
                .param(Long.toString(cursor.xid()))
                .param(cursor.position())
                .param(most)
                .query((rows, _) ->
                        new Passing(
                                rows.getObject(1, UUID.class),
                                rows.getInt(2),
                                rows.getString(3),
                                new Cursor(rows.getLong(4), rows.getLong(5))))
                .list();
    }
}
