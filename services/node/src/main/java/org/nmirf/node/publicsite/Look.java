package org.nmirf.node.publicsite;

import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.ShownRecommendations.Shown;

/**
 * What one request looks at: the site as everybody sees it, or a preview of it.
 *
 * @param base what the addresses of its pages begin with
 * @param site how it is set up, or would be
 * @param shown what it shows of recommendations
 * @param state why this person sees it
 */
record Look(String base, PublicSite site, Shown shown, State state) {

    /** Where everybody finds the site. */
    static final String PUBLIC = "/public";

    /** Where colleagues find the preview. */
    static final String PREVIEW = "/public-site/preview";

    /** Why somebody sees it; of previews, what stands in the banner. */
    enum State {
        /** Everybody sees it. */
        PUBLIC,
        /** The site is off. */
        OFF,
        /** The site is on, and this is the same. */
        ON,
        /** So it becomes when what waits of its settings is published. */
        WAITING
    }

    /** Whether nobody outside sees it. */
    public boolean isPreview() {
        return state != State.PUBLIC;
    }
}
