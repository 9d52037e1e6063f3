package org.nmirf.node.publicsite;

import java.util.Optional;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.publicview.ShownRecommendations;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.showing.Proposals;
import org.springframework.stereotype.Component;

/** Makes what pages look at. */
@Component
class Looks {

    private final PublicSites sites;
    private final ShownRecommendations shown;
    private final Proposals proposals;

    Looks(PublicSites sites, ShownRecommendations shown, Proposals proposals) {
        this.sites = sites;
        this.shown = shown;
        this.proposals = proposals;
    }

    /** What everybody sees; nothing of recommendations while the site is off. */
    Look outside() {
        return new Look(Look.PUBLIC, sites.get(), shown.all(), Look.State.PUBLIC);
    }

    /**
     * What everybody would see if the settings that wait for a second person were published, or
     * else if the site were on as it is set up. Records that wait are not in it.
     */
    Look preview() {
        PublicSite now = sites.get();
        Optional<PublicSite> waiting = waiting(now);
        PublicSite site = waiting.orElseGet(() -> now.with(true, now.parts()));
        Look.State state = now.isOn() ? Look.State.ON : Look.State.OFF;
        return new Look(
                Look.PREVIEW,
                site,
                shown.preview(site),
                waiting.isPresent() ? Look.State.WAITING : state);
    }

    /** As it would become; what was proposed of other settings can no more be published. */
    private Optional<PublicSite> waiting(PublicSite now) {
        return proposals.waiting().stream()
                .map(Proposal::wish)
                .filter(Proposal.Site.class::isInstance)
                .map(Proposal.Site.class::cast)
                .filter(wish -> Integer.valueOf(now.revision()).equals(wish.revision()))
                .map(wish -> now.showing(wish.parts()))
                .findFirst();
    }
}
