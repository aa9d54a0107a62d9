package nl.thuisbest.web.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.beside.Besides;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.drafts.Writers;
import nl.thuisbest.web.error.Invalid.Problem;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.form.FormBuilder;
import nl.thuisbest.web.form.FormInput;
import nl.thuisbest.web.people.NameBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an action, and the action from what was sent. */
@Component
class Forms {
    private final Dossiers dossiers;
    private final NameBook names;
    private final Desk desk;
    private final Writers writers;
    private final Today today;
    private final Besides besides;
    private final Siblings siblings;

    Forms(
            Dossiers dossiers,
            NameBook names,
            Desk desk,
            Writers writers,
            Today today,
            Besides besides,
            Siblings siblings) {
        this.dossiers = dossiers;
        this.names = names;
        this.desk = desk;
        this.writers = writers;
        this.today = today;
        this.besides = besides;
        this.siblings = siblings;
    }

    /** The action, or all that is wrong with what was typed. */
    Bound<? extends Action> bind(Sending sending) {
        var shape = Shapes.record(sending.type().type());
        var typed =
                EntryFields.asksOf(sending)
                        ? EntryFields.of(sending).read(sending.typed(), today.date())
                        : sending.typed();
        var tree = new FormInput(today.date()).read(shape, typed);
        return desk.read(opened(sending), tree, sending.words());
    }

    private Choices choices(Sending sending) {
        var ofPath = desk.choices(opened(sending), sending.words());
        if (!EntryFields.asksOf(sending)) {
            return ofPath;
        }
        var fields = EntryFields.of(sending).choices();
        return (type, component) ->
                EntryFields.asks(component) ? Optional.of(fields) : ofPath.of(type, component);
    }

    static Desk.Opened opened(Sending sending) {
        return new Desk.Opened(sending.type(), sending.dossier(), sending.who());
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
                        type.standing().against(path, dossiers.situation(sending.who().actor())),
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
