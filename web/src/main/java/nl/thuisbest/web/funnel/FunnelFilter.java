package nl.thuisbest.web.funnel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.store.projection.Funnel;
import org.jspecify.annotations.Nullable;

/**
 * Which referrals are asked for; anything else than what can be chosen asks for all of the last
 * year.
 */
public record FunnelFilter(
        Stretch stretch, @Nullable ProgrammeId programme, @Nullable ReferrerKind referrer) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** Since when they were referred. */
    public enum Stretch {
        QUARTER(3),
        YEAR(12),
        ALL(0);

        private final int months;

        Stretch(int months) {
            this.months = months;
        }

        public String word() {
            return Words.ofEnum(this);
        }

        /** The one of this word, or that of a year. */
        public static Stretch of(String word) {
            return find(values(), word).orElse(YEAR);
        }

        /** Its first day, when this is its last. */
        public LocalDate from(LocalDate today) {
            return months == 0 ? EARLIEST : today.minusMonths(months).plusDays(1);
        }
    }

    static FunnelFilter of(String stretch, String programme, String referrer, Rulebook rulebook) {
        return new FunnelFilter(
                Stretch.of(stretch),
                rulebook.programmes().values().stream()
                        .map(Programme::id)
                        .filter(id -> id.value().equals(programme))
                        .findFirst()
                        .orElse(null),
                find(ReferrerKind.values(), referrer).orElse(null));
    }

    private static <T extends Enum<T>> Optional<T> find(T[] all, String word) {
        return Arrays.stream(all).filter(one -> Words.ofEnum(one).equals(word)).findFirst();
    }

    Funnel.Selection selection(LocalDate today) {
        return new Funnel.Selection(stretch.from(today), today, programme, referrer);
    }

    public static List<Stretch> stretches() {
        return List.of(Stretch.values());
    }

    public static List<ReferrerKind> referrers() {
        return List.of(ReferrerKind.values());
    }

    public static String word(Enum<?> constant) {
        return Words.ofEnum(constant);
    }
}
