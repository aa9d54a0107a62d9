package nl.thuisbest.store.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import nl.thuisbest.core.journal.CorruptHistory;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.shape.Mapper;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.store.vault.PersonalText;

/** Events as payload with the texts of people beside it, and back. */
final class EventCodec {
    private EventCodec() {}

    /** A payload, and the texts that stand in it as digests only. */
    record Written(String payload, SequencedMap<String, PersonalText> texts) {}

    static Written write(TrajectoryEvent event) {
        var texts = new LinkedHashMap<String, PersonalText>();
        var tree =
                Mapper.write(
                        event,
                        (path, text) -> {
                            var salted = PersonalText.salted(text);
                            texts.put(path, salted);
                            return new Tree.Sealed(salted.digest());
                        });
        return new Written(TreeJson.write(tree), texts);
    }

    /** Reads an event; a text whose digest is not among these reads as erased. */
    static TrajectoryEvent read(Entry entry, Map<String, String> textsByDigest) {
        try {
            return Mapper.read(
                    EventNames.type(entry.event()),
                    Upcasters.current(
                            entry.event(), entry.version(), TreeJson.read(entry.payload())),
                    (_, sealed) -> textsByDigest.get(sealed.digest()));
        } catch (IllegalArgumentException e) {
            var what = e instanceof Invalid invalid ? invalid.component() : e.getMessage();
            throw new CorruptHistory(
                    "entry " + entry.revision() + " of " + entry.stream() + ": " + what, e);
        }
    }

    /** Where texts of people stand in a payload, each with its digest. */
    static SequencedMap<String, String> digests(Tree payload) {
        var digests = new LinkedHashMap<String, String>();
        collect(payload, "", digests);
        return digests;
    }

    private static void collect(Tree tree, String path, Map<String, String> digests) {
        switch (tree) {
            case Tree.Text _ -> {}
            case Tree.Sealed sealed -> digests.put(path, sealed.digest());
            case Tree.Node node ->
                    node.parts().forEach((name, part) -> collect(part, join(path, name), digests));
            case Tree.Items items -> {
                for (int i = 0; i < items.items().size(); i++) {
                    collect(items.items().get(i), join(path, Integer.toString(i)), digests);
                }
            }
        }
    }

    private static String join(String path, String part) {
        return path.isEmpty() ? part : path + "." + part;
    }
}
