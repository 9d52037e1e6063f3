package org.nmirf.hub.admission;

import java.time.Instant;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.hub.figures.PublishedFigures;
import org.nmirf.hub.mechanism.PublishedDeclarations;

/** Where the database keeps the content of what is answered from it and not from the index. */
record Stores(PublishedFigures figures, PublishedDeclarations declarations) {

    /** Whether everybody can read it as soon as it is admitted. */
    static boolean answer(Kind kind) {
        return kind != Kind.PRACTICE;
    }

    /** Keeps what was admitted, in the transaction that admits it. */
    void take(CountryCode country, SignedEvent event, Contents.Reading reading, Instant at) {
        if (reading instanceof Contents.Reading.OfProgress(var table)) {
            figures.add(country, event, table);
        }
        declarations.take(country, event, at);
    }
}
