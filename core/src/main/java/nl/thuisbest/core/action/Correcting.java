package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.journal.Corrections;
import nl.thuisbest.core.journal.CorruptHistory;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Corrections are events: the history stays, the state is as corrected. The result is replayed
 * before it is accepted, so that no correction makes a history that cannot have happened.
 */
final class Correcting {
    static final Refusal UNKNOWN_ENTRY = Refusal.order("unknown-entry").at("entry");
    static final Refusal NOT_CORRECTABLE = Refusal.order("entry-not-correctable").at("entry");
    static final Refusal ERASED = Refusal.order("entry-erased").at("entry");
    static final Refusal NOTHING_CORRECTED = Refusal.order("nothing-corrected").at("corrections");
    static final Refusal IMPOSSIBLE = Refusal.order("correction-impossible").at("corrections");

    private final Trajectory trajectory;
    private final RecordAction.CorrectEntry action;
    private final Situation situation;
    private final Recorded entry;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<RecordEvent.FieldChange> changes = new ArrayList<>();

    private Correcting(
            Trajectory trajectory,
            RecordAction.CorrectEntry action,
            Situation situation,
            Recorded entry) {
        this.trajectory = trajectory;
        this.action = action;
        this.situation = situation;
        this.entry = entry;
    }

    static Decision<RecordEvent.EntryCorrected> decide(
            Trajectory trajectory, RecordAction.CorrectEntry action, Situation situation) {
        var entry = trajectory.history().entry(action.entry());
        var before =
                Decision.refuse(Checks.referred(trajectory, situation))
                        .and(Checks.happened(action.on(), situation))
                        .orWhen(entry.isEmpty(), UNKNOWN_ENTRY)
                        .orWhen(trajectory.history().erased(action.entry()), ERASED)
                        .orWhen(action.corrections().isEmpty(), NOTHING_CORRECTED);
        return entry.isEmpty()
                ? before.orAccept(List::of)
                : new Correcting(trajectory, action, situation, entry.get()).decide(before);
    }

    private Decision<RecordEvent.EntryCorrected> decide(Decision.Reasons before) {
        var fields = CorrectableField.of(entry.event());
        if (fields.isEmpty()) {
            return before.and(List.of(NOT_CORRECTABLE)).orAccept(List::of);
        }
        for (int i = 0; i < action.corrections().size(); i++) {
            change(fields, action.corrections().get(i), "corrections." + i);
        }
        var reasons = before.and(refusals);
        if (!reasons.list().isEmpty()) {
            return reasons.orAccept(List::of);
        }
        var events = events(inOrder(fields));
        return reasons.orWhen(!possible(events), IMPOSSIBLE).orAccept(() -> events);
    }

    /** One correction as a change, or the reason why not at its place. */
    private void change(
            List<CorrectableField> fields, RecordAction.Correction correction, String place) {
        var found = fields.stream().filter(f -> f.path().equals(correction.field())).findFirst();
        if (found.isEmpty()) {
            refusals.add(Refusal.order("field-not-correctable").at(place + ".field"));
            return;
        }
        var field = found.get();
        var is = correction.is();
        if (is == null) {
            remove(field, place);
            return;
        }
        canonical(field, is, place)
                .ifPresent(value -> {
                    if (value.equals(field.present())) {
                        refusals.add(Refusal.order("correction-changes-nothing").at(place + ".is"));
                    } else if (inFuture(field, value)) {
                        refusals.add(Checks.IN_FUTURE.at(place + ".is"));
                    } else {
                        changes.add(changed(field, value));
                    }
                });
    }

    private void remove(CorrectableField field, String place) {
        if (!field.optional()) {
            refusals.add(Refusal.order("field-is-needed").at(place + ".is"));
        } else if (field.present() == null) {
            refusals.add(Refusal.order("correction-changes-nothing").at(place + ".is"));
        } else {
            changes.add(
                    new RecordEvent.FieldChange(
                            field.path(),
                            field.shape().personal() ? null : field.present(),
                            null,
                            null));
        }
    }

    private static RecordEvent.FieldChange changed(CorrectableField field, String value) {
        return field.shape().personal()
                ? new RecordEvent.FieldChange(field.path(), null, null, new Story(value))
                : new RecordEvent.FieldChange(field.path(), field.present(), value, null);
    }

    /** The value as its type writes it, or a refusal with the key of what is wrong with it. */
    private Optional<String> canonical(CorrectableField field, Story is, String place) {
        try {
            var shape = field.shape();
            return Optional.of(shape.write().apply(shape.read().apply(is.value())));
        } catch (Invalid e) {
            refusals.add(
                    Refusal.order("correction-invalid").at(place + ".is").with("key", e.key()));
            return Optional.empty();
        }
    }

    /** What was recorded as past stays past. */
    private boolean inFuture(CorrectableField field, String value) {
        return field.path().equals("on")
                && !entry.event().on().isAfter(situation.today())
                && LocalDate.parse(value).isAfter(situation.today());
    }

    /** The phase that an entry opened moves with the day of that entry. */
    private List<RecordEvent.EntryCorrected> events(List<RecordEvent.FieldChange> ordered) {
        var own =
                new RecordEvent.EntryCorrected(
                        action.entry(), ordered, action.because(), action.on());
        var moved = ordered.stream().filter(change -> change.field().equals("on")).toList();
        var phase = moved.isEmpty() ? Optional.<EntryNo>empty() : phaseOpened();
        return phase.map(number ->
                        List.of(
                                own,
                                new RecordEvent.EntryCorrected(
                                        number, moved, action.because(), action.on())))
                .orElse(List.of(own));
    }

    private Optional<EntryNo> phaseOpened() {
        var opens =
                situation
                        .programmeOf(trajectory)
                        .phaseEnteredBy(EventNames.of(entry.event()))
                        .map(Phase::id);
        return trajectory.history().entries().stream()
                .filter(later -> later.revision() > entry.revision())
                .filter(later ->
                        later.event() instanceof CourseEvent.PhaseEntered entered
                                && entered.on().equals(entry.event().on())
                                && opens.filter(entered.phase()::equals).isPresent())
                .map(later -> new EntryNo(later.revision()))
                .findFirst();
    }

    /** Folds the path once more, with these corrections in their places. */
    private boolean possible(List<RecordEvent.EntryCorrected> events) {
        try {
            var state = Trajectory.none(trajectory.id());
            for (var recorded : trajectory.history().entries()) {
                state = state.evolve(corrected(recorded, events));
            }
            return state.revision() == trajectory.revision();
        } catch (CorruptHistory | IllegalArgumentException _) {
            return false;
        }
    }

    private static Recorded corrected(Recorded entry, List<RecordEvent.EntryCorrected> events) {
        return events.stream()
                .filter(event -> event.entry().value() == entry.revision())
                .findFirst()
                .map(event ->
                        new Recorded(
                                entry.envelope(),
                                Corrections.apply(entry.event(), event.changes())))
                .orElse(entry);
    }

    /** What is left out goes last and from behind, so that the places of list items still hold. */
    private List<RecordEvent.FieldChange> inOrder(List<CorrectableField> fields) {
        var order = fields.stream().map(CorrectableField::path).toList();
        var kept = changes.stream().filter(change -> !leftOut(change));
        var gone =
                changes.stream()
                        .filter(Correcting::leftOut)
                        .sorted(
                                Comparator.comparing((RecordEvent.FieldChange change) ->
                                                order.indexOf(change.field()))
                                        .reversed());
        return Stream.concat(kept, gone).toList();
    }

    private static boolean leftOut(RecordEvent.FieldChange change) {
        return change.is() == null && change.text() == null;
    }
}
