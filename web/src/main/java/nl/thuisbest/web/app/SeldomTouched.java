package nl.thuisbest.web.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that is written when something in it changed, and otherwise once a minute: a page waits
 * for one statement less, and who is signed out is so at most a minute early.
 */
record SeldomTouched<S extends Session>(S own) implements Session {
    private static final Duration SELDOM = Duration.ofMinutes(1);

    @Override
    public void setLastAccessedTime(Instant seen) {
        if (!seen.isBefore(own.getLastAccessedTime().plus(SELDOM))) {
            own.setLastAccessedTime(seen);
        }
    }

    @Override
    public String getId() {
        return own.getId();
    }

    @Override
    public String changeSessionId() {
        return own.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return own.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return own.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        own.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        own.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return own.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return own.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration unused) {
        own.setMaxInactiveInterval(unused);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return own.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return own.isExpired();
    }
}
