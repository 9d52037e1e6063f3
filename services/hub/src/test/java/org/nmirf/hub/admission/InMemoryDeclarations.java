package org.nmirf.hub.admission;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.figures.PublishedFigures;
import org.nmirf.hub.mechanism.PublishedDeclarations;

/** Published declarations for fast tests. */
final class InMemoryDeclarations implements PublishedDeclarations {

    final Map<Subject, SignedEvent> kept = new LinkedHashMap<>();

    /** These figures, beside declarations that nobody looks at. */
    static Stores with(PublishedFigures figures) {
        return new Stores(figures, new InMemoryDeclarations());
    }

    @Override
    public void take(CountryCode country, SignedEvent event, Instant at) {
        Subject subject = event.envelope().subject();
        EventType type = event.envelope().type();
        if (type == EventType.WITHDRAWN) {
            kept.remove(subject);
        } else if (type == EventType.MECHANISM || type == EventType.OBLIGATIONS) {
            kept.put(subject, event);
        }
    }
}
