package nl.thuisbest.web.coalition;

import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.CircleJoined;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.CommitmentMade;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.sentence.Names;
import org.jspecify.annotations.Nullable;

/** What those around a young person are called; who wants no name is who he or she is. */
public final class CircleNames {
    private final Names names;
    private final Words words;

    public CircleNames(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    public String of(CircleJoined one) {
        var person = one.person();
        var who = one.who();
        return person != null
                ? names.person(person)
                : who != null ? text(who) : words.capital(text(one.isTo()));
    }

    /** Who stays, also once he or she left the circle. */
    public String of(CommitmentMade made, PlaceSearch search) {
        var staff = made.staff();
        if (staff != null) {
            return names.staff(staff);
        }
        return search.everyone().stream()
                .filter(one -> one.number().equals(made.circle()))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> text(made.who()));
    }

    String text(@Nullable Personal text) {
        return text == null ? "" : text.erased() ? words.say("text.erased") : text.text();
    }
}
