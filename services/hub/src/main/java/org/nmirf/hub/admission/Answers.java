package org.nmirf.hub.admission;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.ledger.Entry;
import org.nmirf.hub.publishing.Answered;
import org.nmirf.hub.publishing.EventPublisher;
import org.nmirf.hub.publishing.HubRecords;
import org.nmirf.schemas.ReceiptState;

/** Publishes what was admitted, answers every record, and waits until all of it has arrived. */
final class Answers {

    private final AdmissionLedger ledger;
    private final EventPublisher publisher;
    private final HubRecords records;
    private final Publications publications;
    private final Clock clock;

    Answers(
            AdmissionLedger ledger,
            EventPublisher publisher,
            HubRecords records,
            Publications publications,
            Clock clock) {
        this.ledger = ledger;
        this.publisher = publisher;
        this.records = records;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * @throws RuntimeException if a broker or the database is down; giving the same answers again
     *     later is harmless
     */
    void give(List<Judged> batch) {
        Map<Subject, Long> versions = new HashMap<>();
        for (Judged judged : batch) {
            if (judged.verdict() instanceof Verdict.Admitted(var event, var at)) {
                versions.merge(event.envelope().subject(), event.envelope().version(), Math::max);
            }
        }
        ledger.whileNewest(versions, newest -> give(batch, newest));
    }

    private void give(List<Judged> batch, Collection<Entry> newest) {
        Map<Subject, Entry> published =
                newest.stream().collect(Collectors.toMap(Entry::subject, Function.identity()));
        List<ProducerRecord<byte[], byte[]>> shared = new ArrayList<>();
        List<ProducerRecord<byte[], byte[]>> receipts = new ArrayList<>();
        for (Judged judged : batch) {
            switch (judged.verdict()) {
                case Verdict.Admitted(var event, var at) -> {
                    Entry entry = published.get(event.envelope().subject());
                    if (entry != null && entry.eventId().equals(event.envelope().id())) {
                        shared.add(publications.record(event, entry));
                        receipts.addAll(admission(judged, event, at, true));
                    } else {
                        receipts.addAll(admission(judged, event, at, false));
                    }
                }
                case Verdict.Refused refused -> receipts.addAll(refusal(judged, refused));
            }
        }
        // In this order: a receipt says that the event is on the shared topic.
        publisher.publish(shared);
        publisher.publish(receipts);
    }

    private List<ProducerRecord<byte[], byte[]>> admission(
            Judged judged, SignedEvent event, Instant at, boolean isNewest) {
        var answered = Answered.of(event);
        var country = Topics.submitter(judged.arrival().topic()).orElseThrow();
        var admitted = records.receipt(country, answered, ReceiptState.ADMITTED, at);
        // A newer version is out: this one must not lie behind it on the shared topic.
        ReceiptState next = isNewest ? standing(event) : ReceiptState.SUPERSEDED;
        return next == ReceiptState.ADMITTED
                ? List.of(admitted)
                : List.of(admitted, records.receipt(country, answered, next, clock.instant()));
    }

    /** What is answered from the database, not from the index, is there at once. */
    private static ReceiptState standing(SignedEvent event) {
        if (!Stores.answer(event.envelope().subject().kind())) {
            return ReceiptState.ADMITTED;
        }
        return event.envelope().type() == EventType.WITHDRAWN
                ? ReceiptState.GONE
                : ReceiptState.SEARCHABLE;
    }

    private List<ProducerRecord<byte[], byte[]>> refusal(Judged judged, Verdict.Refused refused) {
        List<ProducerRecord<byte[], byte[]>> both = new ArrayList<>();
        both.add(records.quarantined(judged.arrival(), refused.codes()));
        Topics.submitter(judged.arrival().topic())
                .ifPresent(
                        country ->
                                both.add(
                                        records.refusal(
                                                country,
                                                refused.answered(),
                                                refused.codes(),
                                                refused.at())));
        return both;
    }
}
