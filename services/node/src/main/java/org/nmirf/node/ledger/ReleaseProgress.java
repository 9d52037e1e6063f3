package org.nmirf.node.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves releases on, never back, and tells who listens. */
@Service
public class ReleaseProgress {

    private final Releases releases;
    private final Clock clock;
    private final OutboxSettings settings;
    private final ApplicationEventPublisher events;

    ReleaseProgress(
            Releases releases,
            Clock clock,
            OutboxSettings settings,
            ApplicationEventPublisher events) {
        this.releases = releases;
        this.clock = clock;
        this.settings = settings;
        this.events = events;
    }

    /** What is to be sent now; empty while another process sends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Release> claimDue(int limit) {
        return releases.claimSending() ? releases.due(clock.instant(), limit) : List.of();
    }

    /** The brokers have it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(Release release) {
        var sent = release.sent(clock.instant(), settings.resubmitAfter());
        releases.replace(sent);
        if (sent.state() != release.state()) {
            publish(sent);
        }
    }

    /**
     * The hub answered. A state that does not lie ahead changes nothing; when a version is
     * searchable or gone, earlier ones that never got that far are overtaken.
     *
     * @param at when the hub came to that state
     * @return whether anything changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean answered(UUID id, ReleaseState next, List<String> codes, Instant at) {
        var release = releases.hold(id).filter(found -> found.state().canBecome(next));
        release.ifPresent(found -> keep(found.reached(next, codes, at)));
        if (release.isPresent() && (next == ReleaseState.SEARCHABLE || next == ReleaseState.GONE)) {
            releases.unsettled(release.get().subject(), release.get().version())
                    .forEach(old -> keep(old.reached(ReleaseState.SUPERSEDED, List.of(), at)));
        }
        return release.isPresent();
    }

    private void keep(Release release) {
        releases.replace(release);
        publish(release);
    }

    private void publish(Release release) {
        events.publishEvent(new ReleaseChanged(release.id(), release.recordId(), release.state()));
    }
}
