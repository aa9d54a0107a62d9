package nl.thuisbest.web.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.thuisbest.web.i18n.Days;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clock of the demo: the machine's, some days earlier or later. The number of days is kept in
 * the database, so that a restart and a second node see the same day. Never used outside the demo.
 */
public final class DemoToday implements Today {
    private static final String KEY = "demo-clock-days";

    /** Another node moves the clock seldom; a second later is soon enough. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(1);

    private final JdbcClient database;
    private final Clock machine;
    private volatile Known known = new Known(0, Instant.MIN);

    private record Known(long days, Instant until) {}

    public DemoToday(JdbcClient database, Clock machine) {
        this.database = database;
        this.machine = machine;
    }

    /** Sets the day, only where none was set before: a restart goes on where the demo was. */
    public void startOn(LocalDate day) {
        long days = ChronoUnit.DAYS.between(machine.instant().atZone(Days.ZONE).toLocalDate(), day);
        database.sql(
                        """
                        insert into setting (name, value) values (:name, :value)
                        on conflict (name) do nothing
                        """)
                .param("name", KEY)
                .param("value", Long.toString(days))
                .update();
        known = new Known(0, Instant.MIN);
    }

    /** A demo clock only goes on; what was recorded stays in the past. */
    public void moveOn(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("the demo clock only goes forward");
        }
        database.sql(
                        """
                        insert into setting (name, value) values (:name, :days)
                        on conflict (name) do update
                        set value = (setting.value::bigint + excluded.value::bigint)::text
                        """)
                .param("name", KEY)
                .param("days", Integer.toString(days))
                .update();
        known = new Known(0, Instant.MIN);
    }

    @Override
    public Instant now() {
        var now = machine.instant();
        var here = known;
        if (!now.isBefore(here.until())) {
            here = new Known(days(), now.plus(KNOWN_FOR));
            known = here;
        }
        return now.atZone(Days.ZONE).plusDays(here.days()).toInstant();
    }

    private long days() {
        return database.sql("select value::bigint from setting where name = :name")
                .param("name", KEY)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
