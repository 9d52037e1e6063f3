package org.nmirf.hub.mechanism;

import java.time.Instant;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.SignedEvent;

/** The newest version of every profile and every calendar of obligations that is published. */
public interface PublishedDeclarations {

    /**
     * Keeps an admitted declaration in place of the version before it, and drops the content of one
     * that was taken back; any other event changes nothing.
     */
    void take(CountryCode country, SignedEvent event, Instant at);
}
