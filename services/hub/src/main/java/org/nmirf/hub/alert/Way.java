package org.nmirf.hub.alert;

/** How somebody is told. */
enum Way {
    /** A letter. */
    MAIL,
    /** A feed of their own, which they ask for. */
    FEED,
    /** A request to a server of theirs. */
    WEBHOOK
}
