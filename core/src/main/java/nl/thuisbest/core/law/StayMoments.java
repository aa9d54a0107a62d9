package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.thuisbest.core.trajectory.Absence;
import nl.thuisbest.core.trajectory.AlsoTold;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.HomeEvent;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.NextTitle;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.Stay;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/** The moments of leave, of not being back, of the weeks at home and around a time-out. */
final class StayMoments {
    private final Trajectory path;
    private final LocalDate today;
    private final Sink sink;

    /** Takes a moment with its day and what it is about. */
    @FunctionalInterface
    interface Sink {
        void put(String moment, LocalDate on, String subject);
    }

    private StayMoments(Trajectory path, LocalDate today, Sink sink) {
        this.path = path;
        this.today = today;
        this.sink = sink;
    }

    static void of(Trajectory path, LocalDate today, Sink sink) {
        var moments = new StayMoments(path, today, sink);
        moments.leaves();
        moments.away();
        moments.consentAsked();
        moments.timeOuts();
        moments.elsewhere();
    }

    private void leaves() {
        for (var leave : path.stay().leaves()) {
            if (leave.planned() && !leave.allowed() && firstOfItsDecision(leave)) {
                sink.put(Moments.LEAVE_NOT_GRANTED, leave.period().from(), subject(leave));
            }
            if (path.stay().overdue(leave, today)) {
                sink.put(Moments.LEAVE_OVER, leave.period().until(), subject(leave));
            }
        }
        path.history()
                .events(StayEvent.LeaveEnded.class)
                .filter(ended -> ended.howItWent() == null && !told(ended))
                .forEach(ended ->
                        sink.put(Moments.LEAVE_NOT_TOLD, ended.on(), "leave-" + ended.number()));
    }

    /** A series is one decision: it is asked once. */
    private boolean firstOfItsDecision(Leave leave) {
        return path.stay().decidedWith(leave).stream()
                .filter(Leave::planned)
                .findFirst()
                .filter(leave::equals)
                .isPresent();
    }

    private boolean told(StayEvent.LeaveEnded ended) {
        return path.history()
                .events(LeaveEvent.LeaveTold.class)
                .anyMatch(told -> told.number().equals(ended.number()));
    }

    private static String subject(Leave leave) {
        return "leave-" + leave.number();
    }

    /** Not back or unknown where: since when, or until when and not talked through yet. */
    private void away() {
        var all = Absence.of(path, today);
        if (!all.isEmpty()) {
            var last = all.getLast();
            if (last.back() == null) {
                sink.put(Moments.NOT_BACK, last.since(), "");
            } else if (!last.talkedThrough(path)) {
                sink.put(Moments.RETURN_NOT_TALKED_THROUGH, last.back(), "");
            }
        }
    }

    /** A suspension that was prepared waits for the behavioural scientist (JW 6.1.12(5)). */
    private void consentAsked() {
        boolean executedAtHome =
                !path.stay().insideOn(today)
                        && path.legal()
                                .inForceOn(today)
                                .filter(a -> !a.suspendedOn(today) && !a.conditionalOn(today))
                                .isPresent();
        if (executedAtHome && path.legal().standingConsent(ConsentTo.SUSPENSION, today).isEmpty()) {
            lastPrepared()
                    .filter(prepared -> prepared.next() == NextTitle.SUSPENSION)
                    .ifPresent(p -> sink.put(Moments.SUSPENSION_CONSENT_ASKED, p.on(), ""));
        }
    }

    /** Prepared since the return that still is. */
    private Optional<HomeEvent.NextTitlePrepared> lastPrepared() {
        var since =
                path.stay().returns().stream()
                        .map(StayEvent.ReturnedHome::on)
                        .reduce((_, later) -> later)
                        .or(() -> path.stay().placed().map(Stay.Placement::on));
        return path.history()
                .events(HomeEvent.NextTitlePrepared.class)
                .filter(p -> since.filter(day -> !p.on().isBefore(day)).isPresent())
                .reduce((_, later) -> later);
    }

    private void timeOuts() {
        for (var timeOut : path.safety().timeOuts()) {
            var decision = timeOut.decision();
            var subject = "time-out-" + decision.number();
            var target = decision.targetReturn();
            if (timeOut.open() && target != null) {
                sink.put(Moments.TARGET_RETURN_OF_TIME_OUT, target, "");
            }
            var ended = timeOut.endedOn();
            if (ended != null && !evaluated(decision)) {
                sink.put(Moments.TIME_OUT_NOT_EVALUATED, ended, subject);
            }
            for (var also : decision.alsoTold()) {
                sink.put(moment(also.who()), decision.on(), subject);
            }
        }
    }

    private boolean evaluated(SafetyEvent.TimeOutDecided decision) {
        return path.history()
                .events(TimeOutEvent.TimeOutEvaluated.class)
                .anyMatch(e -> e.number().equals(decision.number()));
    }

    private static String moment(AlsoTold.Who who) {
        return switch (who) {
            case CERTIFIED_INSTITUTION -> Moments.ALSO_TELL_INSTITUTION;
            case COURT_REGISTRY -> Moments.ALSO_TELL_REGISTRY;
        };
    }

    private void elsewhere() {
        path.history()
                .events(TimeOutEvent.TimeOutElsewhere.class)
                .forEach(e ->
                        sink.put(
                                switch (e.way()) {
                                    case NETWORK_PLACE -> Moments.NETWORK_PLACE_TAKEN;
                                    case OPEN_PLACE -> Moments.OPEN_PLACE_TAKEN;
                                    case EMERGENCY_REQUEST -> Moments.REQUEST_TAKEN_UP;
                                },
                                e.on(),
                                ""));
    }
}
