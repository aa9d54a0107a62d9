package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.QuestionId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Team;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an authorisation as it was given or as it runs: too long, without declaration
 * or basis, past eighteen (JW 6.1.2 to 6.1.12).
 */
final class TitleAlarms {
    /** This question has an alarm of its own. */
    static final QuestionId FRAME_ENDED = new QuestionId("kader-eindigt");

    private final Trajectory trajectory;
    private final Provisions rules;
    private final LocalDate today;
    private final List<Alarm> alarms = new ArrayList<>();

    private TitleAlarms(Trajectory trajectory, Provisions rules, LocalDate today) {
        this.trajectory = trajectory;
        this.rules = rules;
        this.today = today;
    }

    static Stream<Alarm> of(Trajectory trajectory, Rulebook rulebook, LocalDate today) {
        var titles = new TitleAlarms(trajectory, rulebook.provisions(), today);
        trajectory.legal().authorisations().forEach(titles::about);
        return titles.alarms.stream();
    }

    private void about(Authorisation authorisation) {
        var longest =
                LongestTerm.until(
                        trajectory.legal(),
                        authorisation.kind(),
                        authorisation.period().from(),
                        rules);
        if (longest.filter(authorisation.period().until()::isAfter).isPresent()) {
            ring("authorisation-too-long", "JW 6.1.12(2)", authorisation, knownOf(authorisation));
        }
        declaration(authorisation);
        consents(authorisation);
        basis(authorisation);
        eighteen(authorisation);
        var admitted = authorisation.admittedOn();
        if (admitted != null) {
            rules.after(Provisions.ADMISSION_AT_MOST, admitted)
                    .ifPresent(
                            end -> ring("admission-too-long", "JW 6.1.6(5)", authorisation, end));
        }
    }

    /** JW 6.1.8(4): it may be missing only where examining was factually impossible. */
    private void declaration(Authorisation authorisation) {
        boolean emergency = authorisation.kind() == AuthorisationKind.EMERGENCY;
        boolean unexplained = authorisation.grant() != null && !authorisation.unexamined();
        if (!authorisation.declared() && (!emergency || unexplained)) {
            ring("declaration-missing", "JW 6.1.8(4)", authorisation, knownOf(authorisation));
        }
    }

    /** Consent is asked of each who has gezag (JW 6.1.2(3)c; care-rules 11). */
    private void consents(Authorisation authorisation) {
        boolean rests =
                authorisation.frame() == Frame.CONSENT
                        || authorisation.frame() == Frame.REHABILITATION;
        boolean missing =
                trajectory.team().kin().stream()
                        .filter(Team.Kin::gezag)
                        .anyMatch(k -> !trajectory.legal().titles().agreed(k.person()));
        if (rests && authorisation.grant() != null && missing) {
            ring("holder-consent-missing", "JW 6.1.2(3)c", authorisation, knownOf(authorisation));
        }
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
                                treated(authorisation),
                                true));
    }

    /** A named person recorded how it is treated: then it no longer asks an answer. */
    private @Nullable LocalDate treated(Authorisation authorisation) {
        return trajectory
                .legal()
                .titles()
                .treatment(authorisation.number(), FRAME_ENDED)
                .map(TitleEvent.TreatedAs::on)
                .orElse(null);
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
        var birthday = rules.birthday(Provisions.AGE_OF_MAJORITY, born);
        birthday.filter(authorisation::inForceOn)
                .ifPresent(day ->
                        ring("eighteen-under-authorisation", "JW 6.1.2(4)", authorisation, day));
        birthday.flatMap(day -> rules.after(Provisions.AFTER_MAJORITY_AT_MOST, day))
                .filter(authorisation::inForceOn)
                .ifPresent(half ->
                        ring("half-year-past-eighteen", "JW 6.1.2(4)", authorisation, half));
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
