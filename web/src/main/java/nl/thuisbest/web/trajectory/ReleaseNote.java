package nl.thuisbest.web.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.web.i18n.Words;
import org.jspecify.annotations.Nullable;

/**
 * The title to stay inside ends within a fortnight, or has ended, while someone is inside: told
 * above all else, with letting go in one tap (care-rules 2).
 *
 * @param today sent with the tap
 */
public record ReleaseNote(
        TrajectoryId path,
        String who,
        String title,
        String text,
        boolean over,
        int revision,
        LocalDate today) {
    private static final String CLOCK = "uit-gesloten-verblijf";
    private static final int FROM_DAYS = 14;

    /** Nothing when nobody is inside or the title lasts longer. */
    public static @Nullable ReleaseNote of(Standing standing, String who, Words words) {
        return standing.open().stream()
                .filter(duty -> duty.clock().value().equals(CLOCK))
                .filter(duty -> !duty.dueOn().isAfter(standing.today().plusDays(FROM_DAYS)))
                .findFirst()
                .map(duty -> of(duty, standing, who, words))
                .orElse(null);
    }

    private static ReleaseNote of(Duty duty, Standing standing, String who, Words words) {
        var last = duty.dueOn();
        long left = ChronoUnit.DAYS.between(standing.today(), last);
        var day = words.days().day(last.plusDays(1));
        var text =
                left > 0
                        ? words.say("release.left", left)
                        : left == 0
                                ? words.say("release.today")
                                : words.say("release.over", words.days().day(last.plusDays(1)));
        return new ReleaseNote(
                standing.path().id(),
                who,
                words.say("release.title", day),
                text,
                left < 0,
                standing.path().revision(),
                standing.today());
    }
}
