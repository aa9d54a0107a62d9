package nl.thuisbest.web.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.store.referral.AllocationImports.Waiting;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.Invalid.Problem;
import nl.thuisbest.web.form.Binder;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.form.Choices.Choice;
import nl.thuisbest.web.form.FormBuilder;
import nl.thuisbest.web.form.FormInput;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.jw301.Allocation;
import nl.thuisbest.web.jw301.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts the page together on which an allocation becomes a path. */
@Component
public class StartPages {
    private static final String CODE = "start";
    private static final List<String> USUAL = List.of("nog-te-kiezen", "thuisbest");

    private final Importing importing;
    private final PersonRegister register;
    private final TrajectoryList list;
    private final Rules rules;
    private final Today today;

    StartPages(
            Importing importing,
            PersonRegister register,
            TrajectoryList list,
            Rules rules,
            Today today) {
        this.importing = importing;
        this.register = register;
        this.list = list;
        this.rules = rules;
        this.today = today;
    }

    /** One that waits, in the list. */
    public record Row(String path, String name, String since) {}

    /** All that wait. */
    public List<Row> rows(Words words) {
        return importing.list().stream()
                .map(waiting ->
                        new Row(
                                "/verwijzingen/toewijzing/" + waiting.id(),
                                register.find(waiting.person())
                                        .map(person -> person.name().full())
                                        .orElseGet(() -> words.say("people.unknown-person")),
                                words.days().brief(today.dateOf(waiting.at()))))
                .toList();
    }

    Bound<Start> bind(Waiting waiting, Tree typed, Words words) {
        var tree = new FormInput(today.date()).read(Shapes.record(Start.class), typed);
        return Binder.bind(Start.class, tree, choices(waiting, words));
    }

    /** Before anything was typed: what the message says. */
    Tree blank(Waiting waiting) {
        var usual =
                USUAL.stream()
                        .filter(id -> rules.current().programmes().containsKey(new ProgrammeId(id)))
                        .findFirst()
                        .orElse("");
        return FormTree.of(
                Map.of(
                        "programme", new String[] {usual},
                        "referrer", new String[] {"municipality"},
                        "municipality", new String[] {importing.read(waiting).municipality()}));
    }

    StartPage page(
            Waiting waiting,
            Tree typed,
            List<Problem> problems,
            Map<String, String> reasons,
            Words words) {
        var person = register.get(waiting.person());
        var kept = importing.read(waiting);
        var born = person.born();
        return new StartPage(
                waiting.id(),
                person.name().full(),
                born == null ? "" : words.days().full(born.value()),
                kept.municipality(),
                list.ofPerson(person.id()).stream()
                        .anyMatch(row -> TrajectoryList.RUNNING.contains(row.stage())),
                kept.products().stream().map(product -> said(product, words)).toList(),
                FormBuilder.build(
                        CODE,
                        Start.class,
                        typed,
                        problems,
                        reasons,
                        choices(waiting, words),
                        words),
                List.copyOf(reasons.values()),
                problems.isEmpty() && reasons.isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    RefusedPage refused(List<Fault> faults, Words words) {
        return new RefusedPage(
                faults.stream()
                        .map(fault ->
                                new RefusedPage.Row(
                                        fault.path().isEmpty() ? "Bericht" : fault.path(),
                                        fault.line() > 0 ? Integer.toString(fault.line()) : "",
                                        fault.rule(),
                                        words.say(
                                                "jw301." + fault.key(),
                                                fault.arguments().toArray())))
                        .toList());
    }

    private static String said(Allocation.Product product, Words words) {
        var until = product.until();
        var volume = product.volume();
        var said =
                until == null
                        ? words.say(
                                "allocation.product.open",
                                product.number(),
                                product.code(),
                                product.from())
                        : words.say(
                                "allocation.product",
                                product.number(),
                                product.code(),
                                product.from(),
                                until.minusDays(1));
        return volume == null
                ? said
                : said
                        + words.say(
                                "allocation.volume",
                                Integer.toString(volume.amount()),
                                volume.unit(),
                                volume.per());
    }

    /** A product without an end has no period to register yet. */
    private Choices choices(Waiting waiting, Words words) {
        var products = importing.read(waiting).products();
        var numbers = new ArrayList<Choice>();
        for (int i = 0; i < products.size(); i++) {
            if (products.get(i).until() != null) {
                numbers.add(new Choice(Integer.toString(i + 1), said(products.get(i), words)));
            }
        }
        var programmes =
                rules.current().programmes().values().stream()
                        .filter(programme -> programme.validity().holdsOn(today.date()))
                        .map(programme ->
                                new Choice(
                                        programme.id().value(),
                                        programme.name().in(words.language().code())))
                        .toList();
        return (type, _) ->
                type == AllocatedNo.class
                        ? Optional.of(List.copyOf(numbers))
                        : type == ProgrammeId.class ? Optional.of(programmes) : Optional.empty();
    }
}
