package org.nmirf.hub.indexing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.indexing.IndexingListener.Indexed;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.ledger.Answer;
import org.nmirf.hub.ledger.Entry;
import org.nmirf.hub.publishing.Answered;
import org.nmirf.hub.publishing.HubRecords;
import org.nmirf.schemas.ReceiptState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the members what became of their admitted events in the index. */
@Component
class IndexingReceipts {

    private static final Logger log = LoggerFactory.getLogger(IndexingReceipts.class);

    private final AdmissionLedger ledger;
    private final HubRecords records;
    private final Clock clock;

    IndexingReceipts(AdmissionLedger ledger, HubRecords records, Clock clock) {
        this.ledger = ledger;
        this.records = records;
        this.clock = clock;
    }

    List<ProducerRecord<byte[], byte[]>> of(List<Indexed> batch, Map<Subject, Entry> entries) {
        List<Answer> answers =
                ledger.findAnswers(
                        batch.stream()
                                .map(indexed -> indexed.event().envelope().id())
                                .distinct()
                                .toList());
        List<ProducerRecord<byte[], byte[]>> receipts = new ArrayList<>();
        for (Indexed indexed : batch) {
            Optional.ofNullable(entries.get(indexed.event().envelope().subject()))
                    .flatMap(entry -> submission(indexed.event(), entry, answers))
                    .ifPresentOrElse(
                            answer -> receipts.add(receipt(indexed, answer)),
                            () ->
                                    log.warn(
                                            "Nobody to answer for an event of the shared topic id={}",
                                            indexed.event().envelope().id()));
        }
        return receipts;
    }

    /** What the owner submitted: the shared event has the same id but another digest. */
    private static Optional<Answer> submission(
            SignedEvent event, Entry entry, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.eventId().equals(event.envelope().id()))
                .filter(answer -> answer.country().equals(entry.owner()))
                .findFirst();
    }

    private ProducerRecord<byte[], byte[]> receipt(Indexed indexed, Answer answer) {
        var answered =
                new Answered(
                        answer.eventId().toString(),
                        answer.subject().key(),
                        answer.version(),
                        answer.digest());
        var country = answer.country();
        var now = clock.instant();
        return switch (indexed.place()) {
            case SEARCHABLE -> records.receipt(country, answered, reached(indexed.event()), now);
            case OVERTAKEN -> records.receipt(country, answered, ReceiptState.SUPERSEDED, now);
            case UNINDEXABLE ->
                    records.refusal(country, answered, List.of(RefusalCode.INVALID_CONTENT), now);
        };
    }

    private static ReceiptState reached(SignedEvent event) {
        return event.envelope().type() == EventType.WITHDRAWN
                ? ReceiptState.GONE
                : ReceiptState.SEARCHABLE;
    }
}
