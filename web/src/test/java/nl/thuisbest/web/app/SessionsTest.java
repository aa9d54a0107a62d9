package nl.thuisbest.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

class SessionsTest {
    private final Stored stored = new Stored();
    private final Sessions<MapSession> sessions = new Sessions<>(stored);

    @Test
    void what_a_request_saved_is_not_asked_of_the_database_again_but_by_the_next_one_it_is() {
        var id = signedIn();
        stored.asked = 0;
        var session = found(id);
        sessions.save(session);
        assertThat(found(id)).isSameAs(session);
        assertThat(stored.asked).isEqualTo(1);
        sessions.forget();
        assertThat(found(id)).isNotSameAs(session);
        assertThat(stored.asked).isEqualTo(2);
    }

    @Test
    void a_session_that_ended_is_gone_in_the_same_request() {
        var id = signedIn();
        sessions.save(found(id));
        sessions.deleteById(id);
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void another_number_is_asked_of_the_database() {
        var id = signedIn();
        sessions.save(found(id));
        assertThat(sessions.findById("another")).isNull();
    }

    @Test
    void that_it_is_used_is_told_once_a_minute() {
        var session = found(signedIn());
        var first = session.getLastAccessedTime();
        session.setLastAccessedTime(first.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(first);
        session.setLastAccessedTime(first.plusSeconds(60));
        assertThat(session.getLastAccessedTime()).isEqualTo(first.plus(Duration.ofMinutes(1)));
    }

    private String signedIn() {
        var fresh = sessions.createSession();
        fresh.setAttribute("who", "Roos");
        sessions.save(fresh);
        sessions.forget();
        return fresh.getId();
    }

    private SeldomTouched<MapSession> found(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }

    private static final class Stored implements SessionRepository<MapSession> {
        private final Map<String, MapSession> all = new ConcurrentHashMap<>();
        private int asked;

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            all.put(session.getId(), new MapSession(session));
        }

        @Override
        public @Nullable MapSession findById(String id) {
            asked++;
            var found = all.get(id);
            return found == null ? null : new MapSession(found);
        }

        @Override
        public void deleteById(String id) {
            all.remove(id);
        }
    }
}
