package org.nmirf.hub.indexing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.hub.change.ChangeLog;
import org.nmirf.hub.change.Seen;
import org.nmirf.hub.identity.HubIdentity;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.ledger.Entry;
import org.nmirf.hub.publishing.EventPublisher;
import org.nmirf.hub.publishing.HubRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes whole batches of admitted events into the index: bulk, refresh, ledger, receipts, then the
 * return that commits the offsets. Each step can be repeated.
 */
final class IndexingListener implements Consumer<List<Arrival>> {

    private static final Logger log = LoggerFactory.getLogger(IndexingListener.class);

    private final HubIdentity identity;
    private final AdmissionLedger ledger;
    private final ChangeLog changes;
    private final PracticeIndex index;
    private final IndexingReceipts receipts;
    private final EventPublisher publisher;
    private final HubRecords records;

    IndexingListener(
            HubIdentity identity,
            AdmissionLedger ledger,
            ChangeLog changes,
            PracticeIndex index,
            IndexingReceipts receipts,
            EventPublisher publisher,
            HubRecords records) {
        this.identity = identity;
        this.ledger = ledger;
        this.changes = changes;
        this.index = index;
        this.receipts = receipts;
        this.publisher = publisher;
        this.records = records;
    }

    /** An event and how the index took it. */
    record Indexed(SignedEvent event, PracticeIndex.Place place) {}

    @Override
    public void accept(List<Arrival> batch) {
        List<ProducerRecord<byte[], byte[]>> answers = new ArrayList<>();
        List<SignedEvent> events = new ArrayList<>();
        for (Arrival arrival : batch) {
            var event = SharedEvent.read(arrival, identity);
            event.ifPresent(events::add);
            if (event.isEmpty()) {
                log.error("Record that is not the hub's was passed over place={}", arrival);
                answers.add(records.quarantined(arrival, List.of(RefusalCode.BAD_SIGNATURE)));
            }
        }
        Map<Subject, Entry> entries = ledger.findAll(subjects(events));
        List<Indexed> indexed = index(events, entries);
        answers.addAll(receipts.of(indexed, entries));
        publisher.publish(answers);
    }

    private static List<Subject> subjects(List<SignedEvent> events) {
        return events.stream().map(event -> event.envelope().subject()).distinct().toList();
    }

    private List<Indexed> index(List<SignedEvent> events, Map<Subject, Entry> entries) {
        Map<Subject, SignedEvent> newest = new LinkedHashMap<>();
        events.forEach(
                event -> newest.merge(event.envelope().subject(), event, IndexingListener::newer));
        // The ledger knows of a newer version: an older one must not be seen, even for a moment.
        newest.values().removeIf(event -> isOvertaken(event, entries));
        Map<Subject, PracticeIndex.Place> places = index.write(List.copyOf(newest.values()));
        Map<Subject, Long> searchable = new HashMap<>();
        List<Indexed> indexed = new ArrayList<>();
        for (SignedEvent event : events) {
            Subject subject = event.envelope().subject();
            var place = place(event, newest.get(subject), places);
            if (place == PracticeIndex.Place.SEARCHABLE) {
                searchable.put(subject, event.envelope().version());
            }
            indexed.add(new Indexed(event, place));
        }
        // Together: whoever starts again after a crash finds both or neither.
        ledger.together(
                () -> {
                    ledger.searchable(searchable);
                    changes.note(seen(newest.values(), places));
                    return true;
                });
        return indexed;
    }

    /** By the event itself: the ledger may know of a newer version by now. */
    private static List<Seen> seen(
            Collection<SignedEvent> newest, Map<Subject, PracticeIndex.Place> places) {
        List<Seen> seen = new ArrayList<>();
        for (SignedEvent event : newest) {
            var envelope = event.envelope();
            var place = places.get(envelope.subject());
            if (place == PracticeIndex.Place.SEARCHABLE
                    || place == PracticeIndex.Place.UNINDEXABLE) {
                seen.add(
                        new Seen(
                                envelope.subject().id(),
                                envelope.version(),
                                place == PracticeIndex.Place.UNINDEXABLE
                                        || envelope.type() == EventType.WITHDRAWN,
                                envelope.source() instanceof Source.OfMember));
            }
        }
        return seen;
    }

    private static PracticeIndex.Place place(
            SignedEvent event,
            @Nullable SignedEvent newest,
            Map<Subject, PracticeIndex.Place> places) {
        boolean isNewest =
                newest != null && newest.envelope().version() == event.envelope().version();
        return isNewest
                ? places.getOrDefault(event.envelope().subject(), PracticeIndex.Place.OVERTAKEN)
                : PracticeIndex.Place.OVERTAKEN;
    }

    private static boolean isOvertaken(SignedEvent event, Map<Subject, Entry> entries) {
        Entry entry = entries.get(event.envelope().subject());
        return entry != null && entry.version() > event.envelope().version();
    }

    private static SignedEvent newer(SignedEvent one, SignedEvent other) {
        return one.envelope().version() > other.envelope().version() ? one : other;
    }
}
