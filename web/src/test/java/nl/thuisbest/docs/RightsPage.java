package nl.thuisbest.docs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.access.Right;
import nl.thuisbest.core.access.Rights;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.programme.Rulebook;

/** Who may do and see what. */
final class RightsPage {
    private RightsPage() {}

    static String of(Rulebook rulebook) {
        var rights = rulebook.rights();
        var actions =
                rights.byWhat().keySet().stream().filter(w -> w.startsWith("action:")).sorted();
        return Markdown.page("Rights", "the rulebook")
                .says(
                        """
                        What has no row is allowed to nobody. "In team" means a member of the team of this path, or
                        who stands in for one by name; as long as nobody carries a running path (no coordinator and
                        no behavioural scientist in its team) everyone in those roles counts as one. Facts are recorded by any member of the team; a decision has
                        its decider, and where the law names the decider the article stands beside it. Who manages
                        or plans sees results, never a dossier.\
                        """)
                .section("Actions")
                .table(HEAD, rows(rights, actions))
                .section("Parts of the dossier")
                .table(HEAD, rows(rights, Parts.OF_A_DOSSIER.stream().map(Parts::part)))
                .section("Pages")
                .table(HEAD, rows(rights, Parts.PAGES.stream().map(Parts::page)))
                .toString();
    }

    private static final List<String> HEAD = List.of("what", "roles", "in team", "force", "source");

    private static List<List<String>> rows(Rights rights, Stream<String> whats) {
        return whats.flatMap(what -> rights.about(what).stream()).map(RightsPage::row).toList();
    }

    private static List<String> row(Right right) {
        return List.of(
                "`" + right.what().substring(right.what().indexOf(':') + 1) + "`",
                right.roles().stream().map(RoleId::value).collect(joining(", ")),
                right.inTeam() ? "yes" : "no",
                Words.of(right.force()),
                right.source().value());
    }
}
