package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One incident with all that followed, so that it can be asked what remains.
 *
 * @param talkedAfterReturn when the return of somebody missing was talked through, which is the
 *     debrief with the young person too
 */
public record Incident(
        IncidentEvent.IncidentRecorded recorded,
        IncidentEvent.@Nullable IncidentReported reported,
        IncidentEvent.@Nullable InquiryFinished inquiry,
        List<IncidentEvent.MeldcodeStepTaken> steps,
        List<IncidentEvent.Debriefed> debriefs,
        @Nullable LocalDate talkedAfterReturn) {
    /** What is still to be done about an incident. */
    public enum Remains {
        REPORT,
        INQUIRY,
        MELDCODE,
        DEBRIEF_YOUTH,
        DEBRIEF_FAMILY,
        DEBRIEF_STAFF
    }

    static Incident of(IncidentEvent.IncidentRecorded e) {
        return new Incident(e, null, null, List.of(), List.of(), null);
    }

    Incident evolve(IncidentEvent event) {
        return switch (event) {
            case IncidentEvent.IncidentRecorded _ -> this;
            case IncidentEvent.IncidentReported e ->
                    new Incident(recorded, e, inquiry, steps, debriefs, talkedAfterReturn);
            case IncidentEvent.InquiryFinished e ->
                    new Incident(recorded, reported, e, steps, debriefs, talkedAfterReturn);
            case IncidentEvent.MeldcodeStepTaken e ->
                    new Incident(
                            recorded,
                            reported,
                            inquiry,
                            Lists.plus(steps, e),
                            debriefs,
                            talkedAfterReturn);
            case IncidentEvent.Debriefed e ->
                    new Incident(
                            recorded,
                            reported,
                            inquiry,
                            steps,
                            Lists.plus(debriefs, e),
                            talkedAfterReturn);
        };
    }

    /** Being missing and not being back are one happening: it is talked through once. */
    Incident evolve(LeaveEvent.ReturnTalkedThrough talk) {
        boolean itsOwn =
                recorded.kind() == IncidentKind.MISSING
                        && talkedAfterReturn == null
                        && !talk.on().isBefore(recorded.on());
        return itsOwn
                ? new Incident(recorded, reported, inquiry, steps, debriefs, talk.on())
                : this;
    }

    public IncidentNo number() {
        return recorded.number();
    }

    /**
     * From when the inspectorate must be told (JW 4.1.8(1)): the day itself, or that on which an
     * inquiry found it so.
     */
    public Optional<LocalDate> toReportSince() {
        if (inquiry != null) {
            return inquiry.mustBeReported() ? Optional.of(inquiry.on()) : Optional.empty();
        }
        return switch (recorded.kind()) {
            case CALAMITY, VIOLENCE ->
                    recorded.inDoubt() ? Optional.empty() : Optional.of(recorded.on());
            case MISSING, ABUSE_SIGNAL, OTHER -> Optional.empty();
        };
    }

    /** Whether it is still being found out if it must be reported. */
    public boolean underInquiry() {
        return recorded.inDoubt() && inquiry == null && reported == null;
    }

    /** The next step of the meldcode, when this incident asks its steps and one is left. */
    public Optional<MeldcodeStep> nextStep() {
        return recorded.kind() == IncidentKind.ABUSE_SIGNAL || !steps.isEmpty()
                ? Arrays.stream(MeldcodeStep.values()).filter(Predicate.not(this::took)).findFirst()
                : Optional.empty();
    }

    public boolean took(MeldcodeStep step) {
        return steps.stream().anyMatch(s -> s.step() == step);
    }

    public boolean debriefed(DebriefOf with) {
        return with == DebriefOf.YOUTH && talkedAfterReturn != null
                || debriefs.stream().anyMatch(d -> d.with() == with);
    }

    /** What remains to be done, in order. */
    public List<Remains> remains() {
        var remains = new ArrayList<Remains>();
        add(remains, Remains.REPORT, reported == null && toReportSince().isPresent());
        add(remains, Remains.INQUIRY, underInquiry());
        add(remains, Remains.MELDCODE, nextStep().isPresent());
        add(remains, Remains.DEBRIEF_YOUTH, !debriefed(DebriefOf.YOUTH));
        add(remains, Remains.DEBRIEF_FAMILY, !debriefed(DebriefOf.FAMILY));
        add(remains, Remains.DEBRIEF_STAFF, !debriefed(DebriefOf.STAFF));
        return List.copyOf(remains);
    }

    private static void add(List<Remains> remains, Remains one, boolean left) {
        if (left) {
            remains.add(one);
        }
    }

    public boolean open() {
        return !remains().isEmpty();
    }
}
