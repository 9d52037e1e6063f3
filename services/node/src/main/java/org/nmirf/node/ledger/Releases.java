package org.nmirf.node.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.Subject;

/** The outbox: every release and what became of it. */
public interface Releases {

    /** Puts a release into the outbox; {@link Egress} alone calls this. */
    void add(Release release);

    /** The release as it stands. */
    Optional<Release> find(UUID id);

    /** The release as it stands, held until the transaction ends. */
    Optional<Release> hold(UUID id);

    /** Keeps a release that moved on. */
    void replace(Release release);

    /** Whether this process may send until its transaction ends; false while another one sends. */
    boolean claimSending();

    /**
     * What is to be sent now, in ledger order: what is queued, and what was sent and stayed
     * unanswered. Held until the transaction ends; what others hold is left out.
     */
    List<Release> due(Instant now, int limit);

    /** Releases of the subject below that version that have no final state, held. */
    List<Release> unsettled(Subject subject, long belowVersion);

    /**
     * Releases, last first.
     *
     * @param recordId only of this one, or null for all
     * @param state only in this state, or null for all
     * @param page counts from 0
     */
    Page list(@Nullable RecordId recordId, @Nullable ReleaseState state, int page, int size);

    /**
     * The latest release of each thing, where the network does not have it: refused, or on its way;
     * last first.
     */
    List<Release> latestUnsettled();

    /**
     * Part of a list.
     *
     * @param total how many there are on all pages
     */
    record Page(List<Release> items, long total) {

        public Page {
            items = List.copyOf(items);
        }
    }
}
