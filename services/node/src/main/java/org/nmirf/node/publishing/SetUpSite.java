package org.nmirf.node.publishing;

import java.time.Clock;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.showing.Proposals;
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
    private final Asks asks;
    private final Clock clock;

    SetUpSite(PublicSites sites, Proposals proposals, Asks asks, Clock clock) {
        this.sites = sites;
        this.proposals = proposals;
        this.asks = asks;
        this.clock = clock;
    }

    /** What became of a change. */
    enum Done {
        KEPT,
        /** It waits for a second person; words and what shows less count already. */
        PROPOSED,
        /** The same waits already; words count. */
        WAITS
    }

    /**
     * Changes it. What shows less ends what would have shown more.
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
            if (now.showsMoreThan(wanted)) {
                asks.endOfSite(person);
            }
            keep(now, wanted, person);
            return Outcome.done(Done.KEPT);
        }
        keep(now, within(wanted, now), person);
        var wish = new Proposal.Site(wanted.names(), sites.get().revision());
        if (proposals.waiting().stream().anyMatch(one -> one.wish().equals(wish))) {
            return Outcome.done(Done.WAITS);
        }
        asks.ask(wish, asks.endOfSite(person), person);
        return Outcome.done(Done.PROPOSED);
    }

    /** Parts that are taken off are off at once, also beside parts that wait. */
    private static PublicSite within(PublicSite wanted, PublicSite now) {
        PublicSite left = now.isOn() ? now.within(wanted.names()) : now;
        return wanted.with(now.isOn(), left.parts()).with(left.sections());
    }

    /**
     * Switches it off at once, and ends what waits to switch it on; nothing else happens when it is
     * off already.
     */
    @Transactional
    public void off(Person person) {
        PublicSite now = sites.hold();
        asks.endOfSite(person);
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
