package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.trajectory.PeopleEvent.PersonNamed;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice goes to by name: everyone who had gezag on the day it runs from (JW 6.1.13(2)),
 * each of the foster parents; others are one address.
 */
public final class Addressees {
    private static final List<Optional<PersonId>> NOBODY_BY_NAME = List.of(Optional.empty());

    private final List<PersonNamed> named;

    private Addressees(List<PersonNamed> named) {
        this.named = named;
    }

    public static Addressees of(Trajectory path) {
        return new Addressees(path.history().events(PersonNamed.class).toList());
    }

    /** Each once; one without a name when nobody is known by name, or it is no person. */
    public List<Optional<PersonId>> of(@Nullable Recipient recipient, LocalDate on) {
        if (recipient == null) {
            return NOBODY_BY_NAME;
        }
        return switch (recipient) {
            case PARENTS -> people(PersonNamed::gezag, on);
            case FOSTER_PARENTS -> people(one -> one.relation() == Relation.FOSTER_PARENT, on);
            case YOUTH,
                    CHILD_PROTECTION_BOARD,
                    COLLEGE,
                    CERTIFIED_INSTITUTION,
                    REQUESTER,
                    LAWYER,
                    COURT_REGISTRY ->
                    NOBODY_BY_NAME;
        };
    }

    /** As they were that day; who was named later only when nobody was known yet. */
    private List<Optional<PersonId>> people(Predicate<PersonNamed> which, LocalDate on) {
        var then = who(one -> !one.on().isAfter(on), which);
        var all = then.isEmpty() ? who(_ -> true, which) : then;
        return all.isEmpty() ? NOBODY_BY_NAME : all;
    }

    private List<Optional<PersonId>> who(
            Predicate<PersonNamed> when, Predicate<PersonNamed> which) {
        var last = new LinkedHashMap<PersonId, PersonNamed>();
        named.stream().filter(when).forEach(one -> last.put(one.person(), one));
        var people = new ArrayList<Optional<PersonId>>();
        last.values().stream().filter(which).forEach(one -> people.add(Optional.of(one.person())));
        return people;
    }
}
