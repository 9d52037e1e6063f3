package org.nmirf.hub.figures;

import java.util.List;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.schemas.Progress;

/**
 * Every table that was ever admitted, earlier versions and withdrawn ones included: an attacker has
 * them all.
 */
public interface PublishedFigures {

    /** The country's tables of that unit and period, oldest first. */
    List<Progress> of(CountryCode country, String unit, String period);

    /** Keeps an admitted table; once, however often it comes. */
    void add(CountryCode country, SignedEvent event, Progress table);
}
