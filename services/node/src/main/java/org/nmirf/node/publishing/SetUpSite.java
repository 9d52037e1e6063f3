package org.nmirf.node.publishing;

import java.time.Clock;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.PublicSites;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets the public site up. What shows less or changes words counts at once; what shows more becomes
 * a proposal.
 */
@Service
class SetUpSite {

    private final PublicSites sites;
    private final Proposals proposals;
    private final Clock clock;
    private final Ids ids;

    SetUpSite(PublicSites sites, Proposals proposals, Clock clock, Ids ids) {
        this.sites = sites;
        this.proposals = proposals;
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of a change. */
    enum Done {
        KEPT,
        /** It waits for a second person; words and what shows less count already. */
        PROPOSED
    }

    /**
     * Changes it.
     *
     * @param wanted with the revision that was read; another one is refused
     */
    @Transactional
    public Outcome<Done> change(PublicSite wanted, Person person) {
        PublicSite now = sites.hold();
        if (now.revision() != wanted.revision()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "publishing.stale"));
        }
        if (!wanted.showsMoreThan(now)) {
            keep(now, wanted, person);
            return Outcome.done(Done.KEPT);
        }
        keep(now, wanted.with(now.isOn(), now.parts()), person);
        proposals.keep(
                new Proposal(
                        ids.next(),
                        new Proposal.Site(wanted.parts()),
                        Proposal.State.WAITING,
                        change(person),
                        null));
        return Outcome.done(Done.PROPOSED);
    }

    /** Switches it off at once; nothing happens when it is off already. */
    @Transactional
    public void off(Person person) {
        PublicSite now = sites.hold();
        keep(now, now.with(false, now.parts()), person);
    }

    private void keep(PublicSite old, PublicSite wanted, Person person) {
        if (!wanted.equals(old)) {
            sites.keep(wanted.next(), change(person));
        }
    }

    private Change change(Person person) {
        // The database keeps no more.
        return Change.of(person.name(), clock.instant());
    }
}
