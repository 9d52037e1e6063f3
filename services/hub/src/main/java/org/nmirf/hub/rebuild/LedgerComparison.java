package org.nmirf.hub.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.indexing.BulkWriter;
import org.nmirf.hub.indexing.BulkWriter.Held;
import org.nmirf.hub.indexing.IndexContents;
import org.nmirf.hub.indexing.Indexes;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.ledger.AdmissionLedger.Standing;
import org.nmirf.hub.ledger.Entry;
import org.nmirf.hub.search.IndexDocument;
import org.springframework.stereotype.Component;

/** Whether an index that was rebuilt holds exactly what the ledger says: no more, no less. */
@Component
class LedgerComparison {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final AdmissionLedger ledger;
    private final IndexContents contents;
    private final BulkWriter bulk;
    private final RebuildSettings settings;

    LedgerComparison(
            AdmissionLedger ledger,
            IndexContents contents,
            BulkWriter bulk,
            RebuildSettings settings) {
        this.ledger = ledger;
        this.contents = contents;
        this.bulk = bulk;
        this.settings = settings;
    }

    /**
     * Compares every id, version and state. What differs may be under way, admitted while the
     * rebuild ran; it is looked at again until it agrees.
     *
     * @throws RebuildFailedException if something still differs when patience ends
     */
    void await(String index) {
        Set<UUID> different = different(ledger.standings(), contents.all(index));
        Instant deadline = Instant.now().plus(settings.patience());
        while (!different.isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new RebuildFailedException(
                        different.size() + " practices differ from the admission ledger");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            different.removeIf(this::agreesNow);
        }
    }

    private static Set<UUID> different(Map<UUID, Standing> wanted, Map<UUID, Held> found) {
        Set<UUID> all = new HashSet<>(wanted.keySet());
        all.addAll(found.keySet());
        all.removeIf(id -> agree(wanted.get(id), found.get(id)));
        return all;
    }

    private boolean agreesNow(UUID id) {
        Subject subject = new Subject(Kind.PRACTICE, id);
        Standing wanted =
                ledger.find(subject)
                        .map(entry -> new Standing(entry.version(), entry.state()))
                        .orElse(null);
        return agree(wanted, bulk.held(Indexes.NEXT, List.of(id.toString())).get(id.toString()));
    }

    private static boolean agree(@Nullable Standing wanted, @Nullable Held found) {
        return wanted != null
                && found != null
                && wanted.version() == found.version()
                && (wanted.state() == Entry.State.WITHDRAWN)
                        == (found.state() == IndexDocument.State.WITHDRAWN);
    }
}
