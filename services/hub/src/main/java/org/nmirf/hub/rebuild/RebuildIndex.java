package org.nmirf.hub.rebuild;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.hub.identity.HubIdentity;
import org.nmirf.hub.indexing.Indexes;
import org.nmirf.hub.indexing.PracticeIndex;
import org.nmirf.hub.indexing.SharedEvent;
import org.springframework.stereotype.Component;

/**
 * Replays the shared topic into a new index and puts it in use if it agrees with the ledger. Live
 * events go into both meanwhile. The index that was in use before stays until the next rebuild.
 */
@Component
class RebuildIndex {

    // One is checked and made into documents while Elasticsearch works on the other.
    private static final int AT_ONCE = 2;

    private final Indexes indexes;
    private final PracticeIndex index;
    private final TopicReplay topic;
    private final LedgerComparison comparison;
    private final HubIdentity identity;

    RebuildIndex(
            Indexes indexes,
            PracticeIndex index,
            TopicReplay topic,
            LedgerComparison comparison,
            HubIdentity identity) {
        this.indexes = indexes;
        this.index = index;
        this.topic = topic;
        this.comparison = comparison;
        this.identity = identity;
    }

    /** Told how far the replay is. */
    interface Progress {
        void at(long total, long read);
    }

    /** Removes what earlier rebuilds left: the index kept for rollback, say. */
    void removeOthers() {
        Set<String> inUse = indexes.inUse();
        indexes.all().stream().filter(name -> !inUse.contains(name)).forEach(indexes::remove);
    }

    /**
     * Fills the new index and compares it with the ledger.
     *
     * @throws RuntimeException if anything goes wrong; the index in use is as it was
     */
    void fill(String name, Progress progress) {
        indexes.ensure();
        removeOthers();
        indexes.createNext(name);
        try (var batches = new BatchesInFlight(AT_ONCE)) {
            topic.read(
                    (batch, total, read) -> {
                        batches.begin(() -> write(batch));
                        progress.at(total, read);
                    });
            batches.awaitAll();
        }
        indexes.finish(name);
        comparison.await(name);
        indexes.refresh(name);
    }

    private void write(List<Arrival> batch) {
        List<SignedEvent> events = newest(batch);
        if (!events.isEmpty()) {
            index.writeNext(events);
        }
    }

    /** Puts the index in use, in one step. */
    void use(String name) {
        indexes.use(name);
    }

    /** Removes an index that is not to be used. */
    void remove(String name) {
        indexes.remove(name);
    }

    private List<SignedEvent> newest(List<Arrival> batch) {
        Map<Subject, SignedEvent> newest = new LinkedHashMap<>();
        for (Arrival arrival : batch) {
            SharedEvent.read(arrival, identity)
                    .ifPresent(
                            event ->
                                    newest.merge(
                                            event.envelope().subject(),
                                            event,
                                            RebuildIndex::newer));
        }
        return List.copyOf(newest.values());
    }

    private static SignedEvent newer(SignedEvent one, SignedEvent other) {
        return one.envelope().version() > other.envelope().version() ? one : other;
    }
}
