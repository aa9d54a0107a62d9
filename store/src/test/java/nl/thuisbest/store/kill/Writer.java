package nl.thuisbest.store.kill;

import static nl.thuisbest.store.journal.Stories.COORDINATOR;
import static nl.thuisbest.store.journal.Stories.LOES;
import static nl.thuisbest.store.journal.Stories.NOON;
import static nl.thuisbest.store.journal.Stories.indicated;
import static nl.thuisbest.store.journal.Stories.joined;
import static nl.thuisbest.store.journal.Stories.newPath;
import static nl.thuisbest.store.journal.Stories.referred;

import java.nio.file.Path;
import java.util.List;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.projection.TrajectoryProjection;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.vault.Keys;
import org.springframework.dao.DataAccessException;

/**
 * The run that is killed: several people who each record one action after the other, three entries
 * each, and say so on standard output once it is acknowledged.
 */
final class Writer {
    static final int ENTRIES = 3;
    static final int PEOPLE = 3;

    private Writer() {}

    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        var keys = Keys.of(folder, null);
        // Never closed: this run ends by being killed.
        var database = Database.own(folder, keys);
        var journal =
                new Journal(
                        database.dataSource(),
                        keys,
                        List.of(new TrajectoryProjection(Rules.of(Rulebooks.shipped()))));
        for (int i = 0; i < PEOPLE; i++) {
            var unused = Thread.ofPlatform().start(() -> write(journal));
        }
        Thread.sleep(600_000);
        Runtime.getRuntime().halt(1);
    }

    private static void write(Journal journal) {
        var path = newPath();
        var dossier = Dossier.none(path);
        while (true) {
            try {
                var first = dossier.revision() == 0 ? referred() : joined(LOES);
                dossier =
                        journal.append(
                                dossier,
                                List.of(first, joined(LOES), indicated()),
                                COORDINATOR,
                                NOON);
                System.out.println(path + " " + dossier.revision());
            } catch (DataAccessException serverIsGone) {
                dossier = loadWhenBack(journal, dossier);
            }
        }
    }

    private static Dossier loadWhenBack(Journal journal, Dossier dossier) {
        while (true) {
            try {
                return journal.load(dossier.id());
            } catch (DataAccessException notYet) {
                Thread.yield();
            }
        }
    }
}
