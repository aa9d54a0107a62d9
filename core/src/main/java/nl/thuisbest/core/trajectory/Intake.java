package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way of one referral to help: when what was reached, and whose turn it is while it waits. No
 * child disappears: as long as it runs without help, it is somebody's turn.
 *
 * @param askedOn the first time more was asked
 * @param askedDays days on which the answer of the referrer was waited for, of answered questions
 * @param answeredOn the first answer: asked more, indicated, declined or joined
 * @param startedOn placed, or MST begun
 * @param turn null when nothing is waited for
 * @param since the first day of that turn
 */
public record Intake(
        @Nullable ReferrerKind referrer,
        LocalDate referredOn,
        @Nullable LocalDate askedOn,
        int askedDays,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate indicatedOn,
        @Nullable LocalDate declinedOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate startedOn,
        @Nullable Turn turn,
        @Nullable LocalDate since) {
    /** Whose turn it is. */
    public enum Turn {
        TEAM,
        REFERRER,
        START
    }

    public static Intake of(Trajectory path) {
        var questions = ReferralQuestions.of(path);
        var asked = first(path, "more-asked");
        var indicated = first(path, "indicated");
        var declined = first(path, "declined");
        var joined = first(path, "referral-joined");
        var started = started(path);
        var turn = turn(path, questions, started.isPresent());
        return new Intake(
                path.history()
                        .events(CourseEvent.Referred.class)
                        .map(CourseEvent.Referred::referrer)
                        .findFirst()
                        .orElse(null),
                path.course().referredOn(),
                asked.orElse(null),
                questions.all().stream().mapToInt(Intake::days).sum(),
                earliest(asked, indicated, declined, joined).orElse(null),
                indicated.orElse(null),
                declined.orElse(null),
                joined.orElse(null),
                started.orElse(null),
                turn,
                turn == null ? null : since(turn, path, questions, indicated));
    }

    private static Optional<LocalDate> first(Trajectory path, String event) {
        return path.history().of(event).map(History.Happening::on).min(Comparator.naturalOrder());
    }

    @SafeVarargs
    private static Optional<LocalDate> earliest(Optional<LocalDate>... days) {
        return Stream.of(days).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> started(Trajectory path) {
        var mst = path.stay().mst();
        return earliest(
                path.stay().placed().map(placement -> placement.on()),
                mst == null ? Optional.empty() : Optional.of(mst.since()));
    }

    private static int days(ReferralQuestions.Question question) {
        var answer = question.answer();
        return answer == null
                ? 0
                : (int) ChronoUnit.DAYS.between(question.asked().on(), answer.on());
    }

    private static @Nullable Turn turn(
            Trajectory path, ReferralQuestions questions, boolean started) {
        if (path.course().indicated()) {
            return started ? null : Turn.START;
        }
        return !path.course().running()
                ? null
                : questions.open().isEmpty() ? Turn.TEAM : Turn.REFERRER;
    }

    private static LocalDate since(
            Turn turn,
            Trajectory path,
            ReferralQuestions questions,
            Optional<LocalDate> indicated) {
        var referred = path.course().referredOn();
        return switch (turn) {
            case START -> indicated.orElse(referred);
            case REFERRER -> questions.open().getFirst().asked().on();
            case TEAM ->
                    questions.all().stream()
                            .flatMap(one -> Stream.ofNullable(one.answer()))
                            .map(ReferralEvent.MoreAnswered::on)
                            .max(Comparator.naturalOrder())
                            .orElse(referred);
        };
    }
}
