package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import org.jspecify.annotations.Nullable;

/**
 * One restrictive measure, from its beginning until its end, with its papers.
 *
 * @param emergency whether it was to turn an emergency away; false for one of the plan
 * @param ended when it ended, or null while it lasts
 * @param until the last day or moment it may last by its decision, when there is one
 * @param decidedBy who decided it in writing, or null while that was not done
 */
public record Restriction(
        RestrictionNo number,
        RestrictionId measure,
        Kind kind,
        boolean emergency,
        boolean durationTold,
        Moment began,
        @Nullable Moment ended,
        @Nullable LocalDate until,
        @Nullable StaffId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean tellingAllowed,
        @Nullable Story reason,
        StaffId by,
        List<RestrictionEvent.RestrictionAssessed> assessments,
        RestrictionEvent.@Nullable SeclusionProlonged prolonged,
        List<Moment> checks,
        List<RestrictionEvent.RestrictionReviewed> reviews,
        List<RestrictionEvent.ExpertAsked> experts) {
    public Restriction {
        assessments = List.copyOf(assessments);
        checks = List.copyOf(checks);
        reviews = List.copyOf(reviews);
        experts = List.copyOf(experts);
    }

    /** By which way it came about. */
    public enum Kind {
        /** Decided under the plan. */
        PLAN,
        /** Applied first. */
        APPLIED,
        /** Insluiting. */
        SECLUSION
    }

    static Restriction of(RestrictionEvent.RestrictionDecided e) {
        return new Restriction(
                e.number(),
                e.measure(),
                Kind.PLAN,
                false,
                e.durationTold(),
                e.at(),
                null,
                e.until(),
                e.decidedBy(),
                e.on(),
                e.tellingAllowed(),
                e.reasonForYouth(),
                e.decidedBy(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    static Restriction of(RestrictionEvent.RestrictionApplied e) {
        return applied(
                Kind.APPLIED,
                e.number(),
                e.measure(),
                e.emergency(),
                e.durationTold(),
                e.by(),
                e.at());
    }

    static Restriction of(RestrictionEvent.SeclusionBegun e) {
        return applied(
                Kind.SECLUSION,
                e.number(),
                e.measure(),
                e.emergency(),
                e.durationTold(),
                e.by(),
                e.at());
    }

    private static Restriction applied(
            Kind kind,
            RestrictionNo number,
            RestrictionId measure,
            boolean emergency,
            boolean durationTold,
            StaffId by,
            Moment at) {
        return new Restriction(
                number,
                measure,
                kind,
                emergency,
                durationTold,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                by,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    public boolean running() {
        return ended == null;
    }

    /** Whether it lasted at any time of that day. */
    public boolean heldOn(LocalDate day) {
        return !began.day().isAfter(day) && (ended == null || !ended.day().isBefore(day));
    }

    /** The first time a behavioural scientist judged it necessary. */
    public Optional<Moment> consentedAt() {
        return assessments.stream()
                .filter(RestrictionEvent.RestrictionAssessed::needed)
                .map(RestrictionEvent.RestrictionAssessed::at)
                .min(Moment::compareTo);
    }

    /** The first time one judged it at all. */
    public Optional<Moment> assessedAt() {
        return assessments.stream()
                .map(RestrictionEvent.RestrictionAssessed::at)
                .min(Moment::compareTo);
    }

    Restriction end(Moment at) {
        return copy(
                at, decidedBy, decidedOn, tellingAllowed, reason, assessments, prolonged, checks);
    }

    Restriction with(RestrictionEvent.RestrictionAssessed e) {
        return copy(
                ended,
                decidedBy,
                decidedOn,
                tellingAllowed,
                reason,
                Lists.plus(assessments, e),
                prolonged,
                checks);
    }

    Restriction with(RestrictionEvent.SeclusionProlonged e) {
        return copy(ended, decidedBy, decidedOn, tellingAllowed, reason, assessments, e, checks);
    }

    Restriction with(RestrictionEvent.RestrictionMotivated e) {
        return copy(
                ended,
                e.decidedBy(),
                e.on(),
                e.tellingAllowed(),
                e.reasonForYouth(),
                assessments,
                prolonged,
                checks);
    }

    Restriction checked(Moment at) {
        var all = new java.util.ArrayList<>(checks);
        all.add(at);
        all.sort(Moment::compareTo);
        return copy(
                ended, decidedBy, decidedOn, tellingAllowed, reason, assessments, prolonged, all);
    }

    Restriction with(RestrictionEvent.RestrictionReviewed e) {
        return history(Lists.plus(reviews, e), experts);
    }

    Restriction with(RestrictionEvent.ExpertAsked e) {
        return history(reviews, Lists.plus(experts, e));
    }

    private Restriction history(
            List<RestrictionEvent.RestrictionReviewed> nextReviews,
            List<RestrictionEvent.ExpertAsked> nextExperts) {
        return new Restriction(
                number,
                measure,
                kind,
                emergency,
                durationTold,
                began,
                ended,
                until,
                decidedBy,
                decidedOn,
                tellingAllowed,
                reason,
                by,
                assessments,
                prolonged,
                checks,
                nextReviews,
                nextExperts);
    }

    private Restriction copy(
            @Nullable Moment end,
            @Nullable StaffId decider,
            @Nullable LocalDate decided,
            @Nullable Boolean telling,
            @Nullable Story why,
            List<RestrictionEvent.RestrictionAssessed> assessed,
            RestrictionEvent.@Nullable SeclusionProlonged longer,
            List<Moment> looks) {
        return new Restriction(
                number,
                measure,
                kind,
                emergency,
                durationTold,
                began,
                end,
                until,
                decider,
                decided,
                telling,
                why,
                by,
                assessed,
                longer,
                looks,
                reviews,
                experts);
    }
}
