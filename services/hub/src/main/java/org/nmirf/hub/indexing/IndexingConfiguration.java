package org.nmirf.hub.indexing;

import java.util.List;
import java.util.function.Consumer;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.hub.change.ChangeLog;
import org.nmirf.hub.identity.HubIdentity;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.publishing.EventPublisher;
import org.nmirf.hub.publishing.HubRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts indexing together. */
@Configuration(proxyBeanMethods = false)
class IndexingConfiguration {

    /** The function that Spring Cloud Stream binds to the topic of practices. */
    @Bean
    Consumer<List<Arrival>> indexing(
            HubIdentity identity,
            AdmissionLedger ledger,
            ChangeLog changes,
            PracticeIndex index,
            IndexingReceipts receipts,
            EventPublisher publisher,
            HubRecords records) {
        return new IndexingListener(identity, ledger, changes, index, receipts, publisher, records);
    }
}
