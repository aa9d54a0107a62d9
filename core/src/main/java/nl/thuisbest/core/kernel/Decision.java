package nl.thuisbest.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What comes of an action: events, or all the reasons why not.
 *
 * @param <E> the only events this action can give
 */
public sealed interface Decision<E> {
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E>(List<Refusal> reasons) implements Decision<E> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal says why");
            }
        }
    }

    /** The same, its reasons told otherwise. */
    default Decision<E> refusedAs(UnaryOperator<List<Refusal>> told) {
        return switch (this) {
            case Accepted<E> accepted -> accepted;
            case Refused<E> refused -> new Refused<>(told.apply(refused.reasons()));
        };
    }

    @SafeVarargs
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static Reasons refuseWhen(boolean condition, Refusal reason) {
        return new Reasons().orWhen(condition, reason);
    }

    static Reasons refuseUnless(boolean condition, Refusal reason) {
        return new Reasons().orWhen(!condition, reason);
    }

    static Reasons refuse(List<Refusal> reasons) {
        var all = new Reasons();
        all.reasons.addAll(reasons);
        return all;
    }

    /** Gathers every reason, so that nobody mends one thing only to meet the next. */
    final class Reasons {
        private final List<Refusal> reasons = new ArrayList<>();

        public Reasons orWhen(boolean condition, Refusal reason) {
            if (condition) {
                reasons.add(reason);
            }
            return this;
        }

        public Reasons orUnless(boolean condition, Refusal reason) {
            return orWhen(!condition, reason);
        }

        public Reasons and(List<Refusal> more) {
            reasons.addAll(more);
            return this;
        }

        public <E> Decision<E> orAccept(Supplier<List<E>> events) {
            return reasons.isEmpty() ? new Accepted<>(events.get()) : new Refused<>(reasons);
        }

        public List<Refusal> list() {
            return List.copyOf(reasons);
        }
    }
}
