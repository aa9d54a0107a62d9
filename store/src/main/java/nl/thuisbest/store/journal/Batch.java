package nl.thuisbest.store.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.journal.Envelope;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.store.vault.PersonalText;

/** Events made ready to be written after what is known of a path. */
record Batch(
        List<Entry> entries,
        List<byte[]> hashes,
        Map<Integer, Map<String, PersonalText>> texts,
        List<Recorded> recorded) {

    /** What one person does at one moment. */
    static List<Recorded> recorded(
            Dossier before, List<? extends TrajectoryEvent> events, Author author, Instant at) {
        var recorded = new ArrayList<Recorded>();
        for (var event : events) {
            int revision = before.revision() + recorded.size() + 1;
            recorded.add(
                    new Recorded(new Envelope(revision, at, author.staff(), author.role()), event));
        }
        return recorded;
    }

    static Batch of(Dossier before, List<Recorded> recorded) {
        var entries = new ArrayList<Entry>();
        var hashes = new ArrayList<byte[]>();
        var texts = new HashMap<Integer, Map<String, PersonalText>>();
        var hash = before.lastHash();
        for (var next : recorded) {
            var written = EventCodec.write(next.event());
            var entry = entry(before, next, written.payload());
            hash = Chain.hash(hash, entry);
            entries.add(entry);
            hashes.add(hash);
            texts.put(entry.revision(), written.texts());
        }
        return new Batch(entries, hashes, texts, recorded);
    }

    private static Entry entry(Dossier before, Recorded recorded, String payload) {
        var event = recorded.event();
        var envelope = recorded.envelope();
        var name = EventNames.of(event);
        return new Entry(
                before.id().value(),
                envelope.revision(),
                name,
                Upcasters.version(name),
                payload,
                Entry.word(event.about()),
                Entry.people(event.about()),
                event.on(),
                envelope.by().value(),
                envelope.role().value(),
                envelope.recordedAt());
    }
}
