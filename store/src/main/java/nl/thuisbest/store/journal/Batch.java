package nl.thuisbest.store.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.store.vault.PersonalText;

/** Events made ready to be written after what is known of a path. */
record Batch(
        List<Entry> entries,
        List<byte[]> hashes,
        Map<Integer, Map<String, PersonalText>> texts,
        List<Recorded> recorded) {

    static Batch of(
            Dossier before, List<? extends TrajectoryEvent> events, Author author, Instant at) {
        var entries = new ArrayList<Entry>();
        var hashes = new ArrayList<byte[]>();
        var texts = new HashMap<Integer, Map<String, PersonalText>>();
        var recorded = new ArrayList<Recorded>();
        var hash = before.lastHash();
        for (var event : events) {
            var written = EventCodec.write(event);
            var entry = entry(before, entries.size() + 1, event, written.payload(), author, at);
            hash = Chain.hash(hash, entry);
            entries.add(entry);
            hashes.add(hash);
            texts.put(entry.revision(), written.texts());
            recorded.add(new Recorded(entry.envelope(), event));
        }
        return new Batch(entries, hashes, texts, recorded);
    }

    private static Entry entry(
            Dossier before,
            int number,
            TrajectoryEvent event,
            String payload,
            Author author,
            Instant at) {
        var name = EventNames.of(event);
        return new Entry(
                before.id().value(),
                before.revision() + number,
                name,
                Upcasters.version(name),
                payload,
                Entry.word(event.about()),
                Entry.people(event.about()),
                event.on(),
                author.staff().value(),
                author.role().value(),
                at);
    }

    /** Whether it corrects or erases something. */
    boolean reachesBack() {
        return recorded.stream().anyMatch(entry -> entry.event() instanceof RecordEvent);
    }

    int lastRevision() {
        return entries.getLast().revision();
    }
}
