package org.nmirf.node.declaration;

import java.time.Clock;
import java.time.Instant;
import org.nmirf.disclosure.Approval;
import org.nmirf.disclosure.DeclarationDraft;
import org.nmirf.disclosure.DeclarationRelease;
import org.nmirf.disclosure.Declared;
import org.nmirf.disclosure.ReleaseGate;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.ledger.Egress;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.review.Disclosures;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a declaration leave, by someone who had no hand in it. */
@Service
public class ApproveDeclaration {

    private final Declarations declarations;
    private final DeclarationContents contents;
    private final Egress egress;
    private final Trail trail;
    private final Clock clock;

    ApproveDeclaration(
            Declarations declarations,
            DeclarationContents contents,
            Egress egress,
            Trail trail,
            Clock clock) {
        this.declarations = declarations;
        this.contents = contents;
        this.egress = egress;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Approves exactly the event that the person looked at. State, ledger and outbox change
     * together or not at all.
     *
     * @param event hash of that event
     */
    @Transactional
    public Outcome<Release> approve(DeclarationKind kind, String event, Person person) {
        if (!person.is(Role.APPROVER)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "access.refused"));
        }
        Declaration held = declarations.hold(kind);
        return contents.waiting(held, event)
                .then(content -> seal(held, content, person))
                .map(release -> put(release, held, person));
    }

    private Outcome<DeclarationRelease> seal(Declaration held, Declared content, Person person) {
        var draft = new DeclarationDraft(held.hands(), content);
        var approval = new Approval(person.name(), draft.contentHash());
        return Disclosures.outcome(ReleaseGate.seal(draft, approval, contents.codec(held.kind())));
    }

    private Release put(DeclarationRelease release, Declaration held, Person person) {
        Instant now = clock.instant();
        var approved = held.approved(person.name(), now);
        declarations.replace(approved);
        var put =
                egress.put(
                        release,
                        new RecordId.OfDeclaration(held.id()),
                        held.networkSubject(),
                        approved.version(),
                        person.name(),
                        now);
        declarations.sign(put.id(), held, release, now);
        trail.add(
                held.id(),
                (int) approved.version(),
                person.name(),
                new Act.Released(release.contentHash(), release.payloadHash()));
        return put;
    }
}
