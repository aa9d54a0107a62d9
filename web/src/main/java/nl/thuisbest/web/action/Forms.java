package nl.thuisbest.web.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.action.DocumentAction;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.beside.Besides;
import nl.thuisbest.web.beside.Route;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.drafts.Writers;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.form.Choices.Choice;
import nl.thuisbest.web.form.FormBuilder;
import nl.thuisbest.web.form.FormInput;
import nl.thuisbest.web.people.KnownNames;
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
    private final Uploads uploads;

    Forms(
            Dossiers dossiers,
            NameBook names,
            Desk desk,
            Writers writers,
            Today today,
            Besides besides,
            Siblings siblings,
            Uploads uploads) {
        this.dossiers = dossiers;
        this.names = names;
        this.desk = desk;
        this.writers = writers;
        this.today = today;
        this.besides = besides;
        this.siblings = siblings;
        this.uploads = uploads;
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
        if (Uploads.asks(sending)) {
            var limit = List.of(new Choice(Integer.toString(uploads.megabytes()), ""));
            return (type, component) ->
                    type == DocumentAction.Received.class
                            ? Optional.of(limit)
                            : ofPath.of(type, component);
        }
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
        var refused = Reason.of(soFar.refused(), words, known);
        var entries = new Entries(words, known);
        var form =
                FormBuilder.build(
                        type.code(),
                        type.type(),
                        sending.typed(),
                        soFar.problems(),
                        Reason.byField(refused),
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
                path.exists() ? route(sending, known) : null,
                siblings.offered(sending),
                Reason.of(
                        type.standing().against(path, dossiers.situation(sending.who().actor())),
                        words,
                        known),
                Stream.concat(refused.stream(), soFar.elsewhere().stream()).toList(),
                soFar.meanwhile().stream().map(entries::line).toList(),
                sending.dossier().revision(),
                writers.mark(sending.who().id(), sending.path()),
                keptAt,
                soFar.status());
    }

    /** The route of the night the decision is about, for a time-out. */
    private @Nullable Route route(Sending sending, KnownNames known) {
        return besides.route(
                sending.type().code(),
                sending.dossier().state(),
                RouteShown.night(sending, today.date()),
                RouteShown.danger(sending),
                known,
                sending.words());
    }

    LocalDate today() {
        return today.date();
    }
}
