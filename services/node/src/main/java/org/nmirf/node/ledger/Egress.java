package org.nmirf.node.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.disclosure.DeclarationRelease;
import org.nmirf.disclosure.FigureRelease;
import org.nmirf.disclosure.PracticeRelease;
import org.nmirf.disclosure.Releasable;
import org.nmirf.disclosure.Withdrawal;
import org.nmirf.node.identity.NodeIdentity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way out of the country: what is put here is written into the ledger and the outbox, in
 * the same transaction as the change of state that causes it. It takes only what the disclosure
 * module has sealed.
 */
@Service
public class Egress {

    private final Ledger ledger;
    private final Releases releases;
    private final NodeIdentity identity;
    private final ApplicationEventPublisher events;

    Egress(
            Ledger ledger,
            Releases releases,
            NodeIdentity identity,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.releases = releases;
        this.identity = identity;
        this.events = events;
    }

    /**
     * Lets the content leave as that version of the subject.
     *
     * @param by who is answerable: approver, or who withdrew
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a
     *     transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Release put(
            Releasable content,
            RecordId recordId,
            Subject subject,
            long version,
            String by,
            Instant at) {
        var type =
                switch (content) {
                    case PracticeRelease _ -> EventType.PRACTICE;
                    case FigureRelease _ -> EventType.PROGRESS;
                    case DeclarationRelease _ -> declared(subject);
                    case Withdrawal _ -> EventType.WITHDRAWN;
                };
        String policy =
                switch (content) {
                    case PracticeRelease release -> release.policyVersion();
                    case FigureRelease release -> release.policyVersion();
                    case DeclarationRelease release -> release.policyVersion();
                    case Withdrawal _ -> "";
                };
        var event = identity.event(type, subject, version, content.payload());
        var authority = new LedgerEntry.Authority(by, at.truncatedTo(ChronoUnit.MILLIS), policy);
        var entry = Chain.next(ledger.holdTail(), recordId, event, authority);
        ledger.add(entry);
        var release = Release.queued(entry);
        releases.add(release);
        events.publishEvent(new ReleaseChanged(release.id(), recordId, release.state()));
        return release;
    }

    private static EventType declared(Subject subject) {
        return subject.kind() == Kind.MECHANISM ? EventType.MECHANISM : EventType.OBLIGATIONS;
    }
}
