package nl.thuisbest.web.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.ReadingId;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TaskId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Criterion;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.CameraImagesNo;
import nl.thuisbest.core.trajectory.DocumentNo;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.EscortRestrictionNo;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LegalEvent.LetterMade;
import nl.thuisbest.core.trajectory.LetterNo;
import nl.thuisbest.core.trajectory.ReferralQuestionNo;
import nl.thuisbest.core.trajectory.ReferralQuestions;
import nl.thuisbest.core.trajectory.RequestNo;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.ShieldingNo;
import nl.thuisbest.core.trajectory.Shieldings;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;

/** What can be chosen on one path: its leaves, its team, the codes of its programme. */
final class PathChoices implements Choices {
    private final Trajectory path;
    private final Rulebook rulebook;
    private final KnownNames names;
    private final Map<StaffId, Staff> colleagues;
    private final Words words;
    private final Predicate<Recorded> seen;
    private final RestrictionChoices restrictions;
    private final Map<Class<?>, Supplier<List<Choice>>> lists;

    /**
     * @param siblings paths that may be linked to this one
     * @param seen whether an entry belongs to a part that this person may see
     * @param newcomers whether someone outside the team may be chosen
     */
    PathChoices(
            Trajectory path,
            Rulebook rulebook,
            KnownNames names,
            Map<StaffId, Staff> colleagues,
            Words words,
            boolean newcomers,
            Supplier<List<Choice>> siblings,
            Predicate<Recorded> seen) {
        this.path = path;
        this.rulebook = rulebook;
        this.names = names;
        this.colleagues = colleagues;
        this.words = words;
        this.seen = seen;
        var titles = new TitleChoices(path, rulebook, words);
        this.restrictions = new RestrictionChoices(path, rulebook, names, words);
        this.lists =
                Map.ofEntries(
                        Map.entry(StaffId.class, () -> staff(newcomers)),
                        Map.entry(PersonId.class, this::people),
                        Map.entry(ProgrammeId.class, this::programmes),
                        Map.entry(LeaveNo.class, this::leaves),
                        Map.entry(AuthorisationNo.class, this::authorisations),
                        Map.entry(RequestNo.class, titles::requests),
                        Map.entry(AllocationNo.class, titles::allocations),
                        Map.entry(DocumentNo.class, titles::documents),
                        Map.entry(ShieldingNo.class, this::shieldings),
                        Map.entry(ReadingId.class, titles::readings),
                        Map.entry(EntryNo.class, this::entries),
                        Map.entry(LetterNo.class, this::letters),
                        Map.entry(TrajectoryId.class, siblings),
                        Map.entry(ClockId.class, this::clocks),
                        Map.entry(ReferralQuestionNo.class, this::referralQuestions),
                        Map.entry(RestrictionNo.class, restrictions::running),
                        Map.entry(CameraImagesNo.class, restrictions::images),
                        Map.entry(EscortRestrictionNo.class, restrictions::escorts),
                        Map.entry(
                                PhaseId.class,
                                () -> codes(p -> p.phases().stream().map(x -> x.id()))),
                        Map.entry(
                                GateId.class,
                                () -> codes(p -> p.gates().stream().map(x -> x.id()))),
                        Map.entry(CriterionId.class, this::criteria),
                        Map.entry(
                                RoleId.class,
                                () -> codes(p -> p.roles().stream().map(x -> x.id()))),
                        Map.entry(
                                TaskId.class,
                                () -> codes(p -> p.tasks().stream().map(x -> x.id()))),
                        Map.entry(
                                MeasureId.class,
                                () -> codes(p -> p.measurements().stream().map(x -> x.id()))));
    }

    @Override
    public Optional<List<Choice>> of(Class<?> type, String component) {
        if (type.equals(RestrictionId.class)) {
            return Optional.of(restrictions.measures(component));
        }
        var remedies =
                new RemedyChoices(path, words, seen, new Entries(words, names)::title).lists();
        return Stream.of(
                        lists,
                        remedies,
                        new AnalysisChoices(path, names, words).lists(),
                        new PlaceSearchChoices(path, names, words).lists())
                .flatMap(all -> Stream.ofNullable(all.get(type)))
                .findFirst()
                .map(Supplier::get);
    }

    private List<Choice> staff(boolean newcomers) {
        return colleagues.values().stream()
                .filter(Staff::active)
                .filter(one -> newcomers || path.team().isMember(one.id()))
                .map(one ->
                        new Choice(
                                one.id().toString(),
                                one.name().full() + ", " + words.word(one.actor().leadingRole())))
                .toList();
    }

    private List<Choice> shieldings() {
        var all = Shieldings.of(path);
        return all.all().stream()
                .filter(one ->
                        all.ended().stream().noneMatch(end -> end.shielding().equals(one.number())))
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.shielding",
                                        names.person(one.person()),
                                        one.what())))
                .toList();
    }

    private List<Choice> people() {
        var youth = path.course().youth();
        return Stream.concat(
                        Stream.of(new Choice(youth.toString(), names.youth())),
                        path.team().kin().stream()
                                .map(kin ->
                                        new Choice(
                                                kin.person().toString(),
                                                names.person(kin.person())
                                                        + ", "
                                                        + words.word(kin.relation()))))
                .toList();
    }

    /**
     * Whom the team refers itself is referred for ThuisBest; who comes by an invitation has nothing
     * chosen yet, and of a path that runs all can be.
     */
    private List<Choice> programmes() {
        return rulebook.programmesFromHome().stream()
                .map(one -> new Choice(one.id().value(), one.name().in(words.language().code())))
                .toList();
    }

    /** Those of the programme first, then what other programmes ask. */
    private List<Choice> criteria() {
        return rulebook.programmesFrom(path.course().programme(), path.course().edition())
                .flatMap(programme -> programme.criteria().stream())
                .map(Criterion::id)
                .distinct()
                .map(id -> new Choice(id.value(), names.code(id).orElseGet(() -> words.word(id))))
                .toList();
    }

    private List<Choice> leaves() {
        return path.stay().leaves().stream()
                .map(leave -> new Choice(leave.number().toString(), leave(leave)))
                .toList()
                .reversed();
    }

    private String leave(Leave leave) {
        var series = leave.series();
        var all = path.stay().decidedWith(leave);
        return series == null
                ? words.say(
                        "choices.leave",
                        leave.period().from(),
                        leave.period().last(),
                        leave.purpose())
                : words.say(
                        "choices.leave-of-series",
                        leave.period().from(),
                        leave.period().last(),
                        leave.purpose(),
                        series.value(),
                        all.indexOf(leave) + 1,
                        all.size());
    }

    private List<Choice> authorisations() {
        return path.legal().authorisations().stream()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.authorisation",
                                        one.kind(),
                                        one.period().from(),
                                        one.period().last())))
                .toList()
                .reversed();
    }

    private List<Choice> entries() {
        return path.history().entries().stream()
                .filter(seen)
                .map(entry ->
                        new Choice(
                                Integer.toString(entry.revision()),
                                words.say(
                                        "choices.entry",
                                        words.days().briefMoment(entry.envelope().recordedAt()),
                                        new Entries(words, names).title(entry))))
                .toList()
                .reversed();
    }

    private List<Choice> letters() {
        return path.history().entries().stream()
                .map(Recorded::event)
                .filter(LetterMade.class::isInstance)
                .map(LetterMade.class::cast)
                .map(letter ->
                        new Choice(
                                letter.number().toString(),
                                words.say("choices.letter", letter.number().value(), letter.on())))
                .toList()
                .reversed();
    }

    private List<Choice> referralQuestions() {
        return ReferralQuestions.of(path).open().stream()
                .map(one -> one.asked())
                .map(asked ->
                        new Choice(
                                asked.number().toString(),
                                words.say("choices.referral-question", asked.number(), asked.on())))
                .toList();
    }

    private List<Choice> clocks() {
        return rulebook.clocks().stream()
                .filter(clock -> clock.recipient() != null)
                .map(clock ->
                        new Choice(clock.id().value(), clock.text().in(words.language().code())))
                .distinct()
                .toList();
    }

    private List<Choice> codes(
            java.util.function.Function<Programme, Stream<? extends Code>> list) {
        var programme = rulebook.programmes().get(path.course().programme());
        return programme == null
                ? List.of()
                : list.apply(programme)
                        .map(code ->
                                new Choice(
                                        code.value(),
                                        names.code(code).orElseGet(() -> words.word(code))))
                        .toList();
    }
}
