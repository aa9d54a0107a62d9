package nl.thuisbest.rulebook.read;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.law.Moments;
import nl.thuisbest.core.programme.Derived;
import nl.thuisbest.core.shape.Words;

/** What the code knows and a rulebook may name: the borders of what data can say. */
final class Known {
    /** Every action there is: the records of {@link Action}, by their code. */
    static final List<String> ACTIONS =
            Stream.of(Action.class.getPermittedSubclasses())
                    .flatMap(area -> Stream.of(area.getPermittedSubclasses()))
                    .map(Words::ofType)
                    .toList();

    private Known() {}

    static void tell(Names names) {
        names.know(Kind.EVENT, EventNames.all());
        names.know(Kind.MOMENT, Moments.ALL);
        names.know(Kind.ACTION, ACTIONS);
        names.know(Kind.PART, Parts.OF_A_DOSSIER);
        names.know(Kind.PAGE, Parts.PAGES);
        names.know(Kind.ROLE, Roles.OF_THE_ORGANISATION.stream().map(RoleId::value).toList());
        names.know(Kind.CRITERION_FACT, Derived.OF_CRITERIA);
        names.know(Kind.GATE_FACT, Derived.OF_GATES);
    }
}
