package nl.thuisbest.web.people;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.QuestionId;
import nl.thuisbest.core.kernel.ReadingId;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TaskId;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.law.Question;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.register.Person;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.sentence.Names;

/** Names and words around one path. */
public final class KnownNames implements Names {
    private final Map<StaffId, Staff> staff;
    private final Map<PersonId, Person> people;
    private final Trajectory trajectory;
    private final Rulebook rulebook;
    private final Words words;

    KnownNames(
            Map<StaffId, Staff> staff,
            Map<PersonId, Person> people,
            Trajectory trajectory,
            Rulebook rulebook,
            Words words) {
        this.staff = staff;
        this.people = people;
        this.trajectory = trajectory;
        this.rulebook = rulebook;
        this.words = words;
    }

    @Override
    public String staff(StaffId id) {
        var found = staff.get(id);
        return found == null ? words.say("people.unknown-colleague") : found.name().full();
    }

    @Override
    public String person(PersonId id) {
        var found = people.get(id);
        if (found != null) {
            return found.name().full();
        }
        return trajectory.team().kin().stream()
                .filter(kin -> kin.person().equals(id))
                .findFirst()
                .map(kin -> words.word(kin.relation()))
                .orElseGet(() -> words.say("people.unknown-person"));
    }

    /** The young person's name. */
    public String youth() {
        return person(trajectory.course().youth());
    }

    /** The name the young person is called by. */
    public String youthGiven() {
        var found = people.get(trajectory.course().youth());
        return found == null ? youth() : found.name().given().value();
    }

    @Override
    public Optional<String> code(Code code) {
        return text(code).map(text -> text.in(words.language().code()));
    }

    /** Of the programme of the path; of an earlier or other one when it has no such thing. */
    private <T> Optional<T> first(Function<Programme, Optional<T>> find) {
        return rulebook.programmesFrom(
                        trajectory.course().programme(), trajectory.course().edition())
                .flatMap(programme -> find.apply(programme).stream())
                .findFirst();
    }

    private Optional<Text> text(Code code) {
        return switch (code) {
            case ProgrammeId id ->
                    Optional.ofNullable(rulebook.programmes().get(id)).map(Programme::name);
            case ClockId id ->
                    rulebook.clocks().stream()
                            .filter(clock -> clock.id().equals(id))
                            .findFirst()
                            .map(clock -> clock.text());
            case PhaseId id -> first(p -> p.phase(id)).map(phase -> phase.name());
            case GateId id -> first(p -> p.gate(id)).map(gate -> gate.text());
            case CriterionId id -> first(p -> p.criterion(id)).map(c -> c.text());
            case RoleId id -> first(p -> role(p, id));
            case TaskId id ->
                    first(p ->
                            p.tasks().stream()
                                    .filter(task -> task.id().equals(id))
                                    .findFirst()
                                    .map(task -> task.text()));
            case RestrictionId id ->
                    rulebook.restrictions().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .map(one -> one.text());
            case MeasureId id ->
                    first(p ->
                            p.measurements().stream()
                                    .filter(measure -> measure.id().equals(id))
                                    .findFirst()
                                    .map(measure -> measure.text()));
            case QuestionId id ->
                    rulebook.questions().stream()
                            .filter(question -> question.id().equals(id))
                            .findFirst()
                            .map(Question::text);
            case ReadingId id ->
                    rulebook.questions().stream()
                            .flatMap(question -> question.reading(id).stream())
                            .findFirst()
                            .map(Question.Reading::text);
            default -> Optional.empty();
        };
    }

    private static Optional<Text> role(Programme programme, RoleId id) {
        return programme.roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .map(role -> role.name());
    }
}
