package org.nmirf.node.relay;

import org.nmirf.backbone.event.SignedEvent;

/** Where events of this country go. */
@FunctionalInterface
interface Submissions {

    /**
     * Returns once the brokers have the event.
     *
     * @throws RuntimeException if they are not known to have it
     */
    void publish(SignedEvent event);
}
