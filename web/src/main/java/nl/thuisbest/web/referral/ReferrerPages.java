package nl.thuisbest.web.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.thuisbest.core.action.AgeFit;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.Course;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.ReferralQuestions;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.web.action.Answers;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.Invalid.Problem;
import nl.thuisbest.web.form.Binder;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.form.FormBuilder;
import nl.thuisbest.web.form.FormInput;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.referral.ReferralStatusPage.State;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts the pages of a referrer together. */
@Component
class ReferrerPages {
    private static final String CODE = "short-referral";

    /** The clocks that say when the team answers. */
    private static final Set<String> ANSWERING =
            Set.of("aanmelding-spoed", "aanmelding-antwoord", "antwoord-na-aanvulling");

    private final Rules rules;
    private final Journal journal;
    private final NameBook names;
    private final Today today;

    ReferrerPages(Rules rules, Journal journal, NameBook names, Today today) {
        this.rules = rules;
        this.journal = journal;
        this.names = names;
        this.today = today;
    }

    /** What was written, or all that is wrong with it. */
    Bound<ShortReferral> bind(Tree typed) {
        var tree = new FormInput(today.date()).read(Shapes.record(ShortReferral.class), typed);
        return Binder.bind(ShortReferral.class, tree, Choices.NONE);
    }

    /**
     * @param problems to be told on this page
     * @param reasons why it was refused, as sentences by the component
     */
    ReferralFormPage form(
            Referrer who,
            Tree typed,
            int at,
            List<Problem> problems,
            Map<String, String> reasons,
            Words words) {
        var form =
                FormBuilder.build(
                        CODE, ShortReferral.class, typed, problems, reasons, Choices.NONE, words);
        var open =
                bind(typed) instanceof Bound.Broken<ShortReferral>(var all)
                        ? all
                        : List.<Problem>of();
        int step = Math.clamp(at, 1, ShortSteps.LAST);
        return new ReferralFormPage(
                step,
                steps(open),
                form,
                ShortSteps.parts(form, step),
                step < ShortSteps.LAST
                        ? List.of()
                        : IntStream.range(1, ShortSteps.LAST)
                                .mapToObj(number ->
                                        Answers.of(
                                                ShortSteps.parts(form, number),
                                                words,
                                                today.date()))
                                .toList(),
                who.invitation().keptAt(),
                who.invitation().expiresOn(),
                team(who, words),
                List.copyOf(reasons.values()),
                problems.isEmpty() && reasons.isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static List<ReferralFormPage.Step> steps(List<Problem> open) {
        var names = ShortSteps.names();
        return IntStream.rangeClosed(1, names.size())
                .mapToObj(number ->
                        new ReferralFormPage.Step(
                                number,
                                names.get(number - 1),
                                (int)
                                        open.stream()
                                                .filter(p -> ShortSteps.stepOf(p.path()) == number)
                                                .count()))
                .toList();
    }

    /** The first step with something to do; the reading back when all is there. */
    static int firstOpen(ReferralFormPage page) {
        return page.steps().stream()
                .filter(step -> step.open() > 0)
                .mapToInt(ReferralFormPage.Step::number)
                .findFirst()
                .orElse(ShortSteps.LAST);
    }

    private ReferralFormPage.Team team(Referrer who, Words words) {
        var colleague = names.colleagues().get(who.invitation().madeBy());
        return new ReferralFormPage.Team(
                colleague == null ? words.say("people.unknown-colleague") : colleague.name().full(),
                who.invitation().teamTelephone().value());
    }

    /**
     * @param typed an answer that was not recorded yet, with what is wrong with it; or null
     */
    ReferralStatusPage status(
            Referrer who, @Nullable String typed, @Nullable String problem, Words words) {
        var path = journal.load(who.invitation().trajectory()).state();
        var state = state(path);
        var questions = ReferralQuestions.of(path);
        return new ReferralStatusPage(
                state,
                path.course().referredOn(),
                answeredOn(path),
                answerBy(path),
                state == State.ASKED ? question(questions, typed, problem, words) : null,
                questions.all().stream()
                        .flatMap(one ->
                                Stream.ofNullable(one.answer())
                                        .map(answer ->
                                                new ReferralStatusPage.Answered(
                                                        answer.on(),
                                                        words.own(one.asked().question()))))
                        .toList(),
                path.history()
                        .events(CourseEvent.Declined.class)
                        .map(declined -> words.own(declined.insteadOffered()))
                        .findFirst()
                        .orElse(null),
                fitting(path, state, words),
                team(who, words),
                problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static State state(Trajectory path) {
        return switch (path.course().stage()) {
            case Course.Stage.NotReferred _ -> State.RECEIVED;
            case Course.Stage.Referred _ ->
                    ReferralQuestions.of(path).open().isEmpty() ? State.RECEIVED : State.ASKED;
            case Course.Stage.Indicated _ -> State.INDICATED;
            case Course.Stage.Declined _ -> State.DECLINED;
            case Course.Stage.Joined _ -> State.TAKEN_UP;
            case Course.Stage.Closed _ -> State.ENDED;
        };
    }

    private static @Nullable LocalDate answeredOn(Trajectory path) {
        return switch (path.course().stage()) {
            case Course.Stage.NotReferred _, Course.Stage.Referred _ -> null;
            case Course.Stage.Indicated(var on) -> on;
            case Course.Stage.Declined(var on) -> on;
            case Course.Stage.Joined(var on, var _) -> on;
            case Course.Stage.Closed(var how) -> how.on();
        };
    }

    private @Nullable LocalDate answerBy(Trajectory path) {
        return Duties.open(path, rules.current(), today.date()).stream()
                .filter(duty -> ANSWERING.contains(duty.clock().value()))
                .map(Duty::dueOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static ReferralStatusPage.@Nullable Question question(
            ReferralQuestions questions,
            @Nullable String typed,
            @Nullable String problem,
            Words words) {
        return questions.open().stream()
                .findFirst()
                .map(one ->
                        new ReferralStatusPage.Question(
                                one.asked().number().value(),
                                one.asked().on(),
                                words.own(one.asked().question()),
                                Objects.requireNonNullElse(typed, ""),
                                problem))
                .orElse(null);
    }

    private @Nullable List<String> fitting(Trajectory path, State state, Words words) {
        var programme = path.course().programmeIn(rules.current());
        boolean waits = state == State.RECEIVED || state == State.ASKED;
        return waits && AgeFit.outside(path, programme, today.date())
                ? AgeFit.others(path, rules.current(), today.date()).stream()
                        .map(other -> other.name().in(words.language().code()))
                        .toList()
                : null;
    }
}
