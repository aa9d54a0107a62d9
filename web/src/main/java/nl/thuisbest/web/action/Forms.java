package nl.thuisbest.web.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.beside.Besides;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.drafts.Writers;
import nl.thuisbest.web.error.Invalid.Problem;
import nl.thuisbest.web.form.Binder;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.form.FormBuilder;
import nl.thuisbest.web.form.FormInput;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an action, and the action from what was sent. */
@Component
class Forms {
    private final Dossiers dossiers;
    private final NameBook names;
    private final TrajectoryList list;
    private final Writers writers;
    private final Today today;
    private final Besides besides;
    private final Siblings siblings;

    Forms(
            Dossiers dossiers,
            NameBook names,
            TrajectoryList list,
            Writers writers,
            Today today,
            Besides besides,
            Siblings siblings) {
        this.dossiers = dossiers;
        this.names = names;
        this.list = list;
        this.writers = writers;
        this.today = today;
        this.besides = besides;
        this.siblings = siblings;
    }

    /** The action, or all that is wrong with what was typed. */
    Bound<? extends Action> bind(Sending sending) {
        var shape = Shapes.record(sending.type().type());
        var tree = new FormInput(today.date()).read(shape, sending.typed());
        return Binder.bind(sending.type().type(), tree, choices(sending));
    }

    /** What may be chosen on this path by this person. */
    Choices choices(Sending sending) {
        return choices(sending.type(), sending.dossier().state(), sending.who(), sending.words());
    }

    Choices choices(ActionType<?> type, Trajectory path, SignedIn who, Words words) {
        Supplier<List<Choices.Choice>> siblings =
                () ->
                        list
                                .list(
                                        TrajectoryList.Filter.running(who.id()),
                                        TrajectoryList.Sort.NAME,
                                        false,
                                        0,
                                        200)
                                .rows()
                                .stream()
                                .filter(row -> !row.id().equals(path.id()) && row.name() != null)
                                .map(row ->
                                        new Choices.Choice(
                                                row.id().toString(),
                                                row.name() == null ? "" : row.name().full()))
                                .toList();
        return new PathChoices(
                path,
                dossiers.rulebook(),
                names.of(path, words),
                names.colleagues(),
                words,
                type.part().equals("team") || !path.team().active().findAny().isPresent(),
                siblings);
    }

    ActionPage page(Sending sending, @Nullable Instant keptAt) {
        var type = sending.type();
        var path = sending.dossier().state();
        var words = sending.words();
        var known = names.of(path, words);
        var soFar = sending.soFar();
        var problems = new ArrayList<>(soFar.problems());
        soFar.refused().stream()
                .filter(refusal -> refusal.field() != null)
                .forEach(refusal -> problems.add(beside(refusal)));
        var entries = new Entries(words, known);
        var form =
                FormBuilder.build(
                        type.code(),
                        type.type(),
                        sending.typed(),
                        problems,
                        choices(sending),
                        words);
        return new ActionPage(
                type.code(),
                sending.path(),
                path.exists()
                        ? new ActionPage.About("/trajecten/" + path.id(), known.youth())
                        : null,
                type.nature() == ActionType.Nature.FACT,
                form,
                new Asking(sending, today.date()).of(form),
                path.exists() ? besides.of(type.code(), path, known, words) : null,
                path.exists() ? besides.route(type.code(), path, known, words) : null,
                siblings.offered(sending),
                Reason.of(
                        type.now().against(path, dossiers.situation(sending.who().actor())),
                        words,
                        known),
                Stream.concat(
                                Reason.of(soFar.refused(), words, known).stream(),
                                soFar.elsewhere().stream())
                        .toList(),
                soFar.meanwhile().stream().map(entries::line).toList(),
                sending.dossier().revision(),
                writers.mark(sending.who().id(), sending.path()),
                keptAt,
                soFar.status());
    }

    /** The reason stands above the form in full; at its field it is pointed to. */
    private static Problem beside(Refusal refusal) {
        var field = refusal.field() == null ? "" : refusal.field();
        return Problem.at(field, "see-reason");
    }
}
