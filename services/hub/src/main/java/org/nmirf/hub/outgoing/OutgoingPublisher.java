package org.nmirf.hub.outgoing;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.hub.identity.HubIdentity;
import org.nmirf.hub.outgoing.Outgoing.Waiting;
import org.nmirf.hub.publishing.EventPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, for as long as it takes. One process at a time: no older version of a subject
 * can arrive after a newer one, and what is sent again after a crash has the same id and bytes.
 */
@Component
class OutgoingPublisher {

    private static final Logger log = LoggerFactory.getLogger(OutgoingPublisher.class);

    private final Outgoing outgoing;
    private final HubIdentity identity;
    private final EventPublisher publisher;
    private final TransactionTemplate transaction;

    OutgoingPublisher(
            Outgoing outgoing,
            HubIdentity identity,
            EventPublisher publisher,
            TransactionTemplate transaction) {
        this.outgoing = outgoing;
        this.identity = identity;
        this.publisher = publisher;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void publishWhatWaits() {
        try {
            transaction.executeWithoutResult(status -> publish());
        } catch (KafkaException | DataAccessException | TransactionException away) {
            var cause = NestedExceptionUtils.getMostSpecificCause(away);
            log.warn("Events will be published later fault={}", cause.getClass().getName());
        }
    }

    private void publish() {
        if (!outgoing.claim()) {
            return;
        }
        List<Waiting> waiting = outgoing.waiting();
        if (waiting.isEmpty()) {
            return;
        }
        publisher.publish(waiting.stream().map(this::record).toList());
        outgoing.arrived(waiting);
        // Not the topic: that of a question names the country that is asked.
        waiting.forEach(
                one ->
                        log.info(
                                "Event published subject={} version={}",
                                one.envelope().subject(),
                                one.envelope().version()));
    }

    private ProducerRecord<byte[], byte[]> record(Waiting one) {
        return EventHeaders.toRecord(one.topic(), identity.sign(one.envelope(), one.payload()));
    }
}
