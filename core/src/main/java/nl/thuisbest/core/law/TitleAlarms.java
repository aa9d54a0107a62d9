package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an authorisation as it was given or as it runs: too long, without declaration
 * or basis, past eighteen (JW 6.1.2 to 6.1.12).
 */
final class TitleAlarms {
    private final Trajectory trajectory;
    private final LocalDate today;
    private final List<Alarm> alarms = new ArrayList<>();

    private TitleAlarms(Trajectory trajectory, LocalDate today) {
        this.trajectory = trajectory;
        this.today = today;
    }

    static Stream<Alarm> of(Trajectory trajectory, LocalDate today) {
        var titles = new TitleAlarms(trajectory, today);
        trajectory.legal().authorisations().forEach(titles::about);
        return titles.alarms.stream();
    }

    private void about(Authorisation authorisation) {
        if (authorisation.period().until().isAfter(longest(authorisation))) {
            ring("authorisation-too-long", "JW 6.1.12(2)", authorisation, knownOf(authorisation));
        }
        if (!authorisation.declared() && authorisation.kind() != AuthorisationKind.EMERGENCY) {
            ring("declaration-missing", "JW 6.1.8(4)", authorisation, knownOf(authorisation));
        }
        basis(authorisation);
        eighteen(authorisation);
        var admitted = authorisation.admittedOn();
        if (admitted != null) {
            ring("admission-too-long", "JW 6.1.6(5)", authorisation, admitted.plusMonths(6));
        }
    }

    /** JW 6.1.12(2): a year; emergency four weeks; conditional six months first, a year after. */
    private LocalDate longest(Authorisation authorisation) {
        var from = authorisation.period().from();
        return switch (authorisation.kind()) {
            case ORDINARY -> from.plusYears(1);
            case EMERGENCY -> from.plusWeeks(4);
            case CONDITIONAL -> prolongs(authorisation) ? from.plusYears(1) : from.plusMonths(6);
        };
    }

    /** A conditional authorisation that follows one without a day between. */
    private boolean prolongs(Authorisation authorisation) {
        return trajectory.legal().authorisations().stream()
                .filter(earlier -> earlier.kind() == AuthorisationKind.CONDITIONAL)
                .filter(earlier -> earlier.period().from().isBefore(authorisation.period().from()))
                .anyMatch(e -> !e.endsBefore().isBefore(authorisation.period().from()));
    }

    /**
     * OTS, guardianship or consent of the legal representative; rehabilitation alone is none (JW
     * 6.1.2(3)). An order that ends before the authorisation is a question: the Act has no lapse.
     */
    private void basis(Authorisation authorisation) {
        var since = latest(authorisation.period().from(), knownOf(authorisation));
        if (authorisation.frame() == Frame.REHABILITATION) {
            var basis = firstBasis();
            boolean cured = basis.filter(from -> !from.isAfter(today)).isPresent();
            if (basis.isEmpty() || since.isBefore(basis.get())) {
                ring(
                        "authorisation-without-basis",
                        "JW 6.1.2(3)",
                        authorisation,
                        since,
                        cured ? basis.get() : null,
                        false);
            }
            return;
        }
        orderEnds(authorisation.frame())
                .filter(authorisation::inForceOn)
                .ifPresent(end ->
                        ring(
                                "frame-ended-before-authorisation",
                                "JW 6.1.2(3)",
                                authorisation,
                                end,
                                null,
                                true));
    }

    private Optional<LocalDate> firstBasis() {
        return trajectory.legal().frames().stream()
                .filter(frame -> frame.frame() != Frame.REHABILITATION)
                .map(frame -> frame.period().from())
                .min(LocalDate::compareTo);
    }

    /** The first day after the last known order of this kind, when one was registered. */
    private Optional<LocalDate> orderEnds(Frame kind) {
        return trajectory.legal().frames().stream()
                .filter(frame -> frame.frame() == kind)
                .map(LegalEvent.FrameRegistered::period)
                .map(period -> period.until())
                .max(LocalDate::compareTo);
    }

    /** JW 6.1.2(4): at eighteen only under its four conditions, and half a year at most. */
    private void eighteen(Authorisation authorisation) {
        var born = trajectory.course().born();
        if (born == null) {
            return;
        }
        var birthday = born.birthday(18);
        if (authorisation.inForceOn(birthday)) {
            ring("eighteen-under-authorisation", "JW 6.1.2(4)", authorisation, birthday);
        }
        var half = birthday.plusMonths(6);
        if (authorisation.inForceOn(half)) {
            ring("half-year-past-eighteen", "JW 6.1.2(4)", authorisation, half);
        }
    }

    private void ring(String code, String article, Authorisation authorisation, LocalDate since) {
        ring(code, article, authorisation, since, null, false);
    }

    /** It rings while the authorisation is there and the path runs, and is over with either. */
    private void ring(
            String code,
            String article,
            Authorisation authorisation,
            LocalDate since,
            @Nullable LocalDate cured,
            boolean disputed) {
        var over =
                Stream.of(
                                Optional.of(authorisation.endsBefore()),
                                trajectory.course().closed().map(CourseEvent.Closed::on),
                                Optional.ofNullable(cured))
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        if (since.isBefore(over)) {
            alarms.add(
                    new Alarm(
                            code,
                            Force.LAW,
                            new Source(article),
                            "authorisation-" + authorisation.number(),
                            since,
                            Alarms.over(over, today),
                            disputed,
                            Alarms.ANSWERABLE));
        }
    }

    /** The day the path knew of it. */
    private static LocalDate knownOf(Authorisation authorisation) {
        return authorisation.registeredOn();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
