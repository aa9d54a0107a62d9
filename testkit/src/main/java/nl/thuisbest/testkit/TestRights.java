package nl.thuisbest.testkit;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.access.Right;
import nl.thuisbest.core.access.Rights;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Validity;

/** Rights by which everyone may do everything, for tests of what else stands in the way. */
final class TestRights {
    private TestRights() {}

    static Rights everyone() {
        var all =
                Stream.of(
                                Actions.all().stream().map(ActionType::code).map(Parts::action),
                                Parts.OF_A_DOSSIER.stream().map(Parts::part),
                                Parts.PAGES.stream().map(Parts::page))
                        .flatMap(what -> what);
        var roles =
                List.of(
                        Roles.TRAJECTBEGELEIDER,
                        Roles.GEDRAGSWETENSCHAPPER,
                        Roles.JEUGDHULPVERANTWOORDELIJKE,
                        Roles.MST_THERAPEUT,
                        Roles.MENTOR,
                        Roles.MST_SUPERVISOR,
                        Roles.PEDAGOGISCH_MEDEWERKER);
        return Rights.of(
                all.map(what ->
                                new Right(
                                        what,
                                        roles,
                                        false,
                                        Force.HOUSE,
                                        new Source("huis"),
                                        Validity.ALWAYS))
                        .toList());
    }
}
