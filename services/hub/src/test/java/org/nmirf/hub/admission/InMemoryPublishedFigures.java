package org.nmirf.hub.admission;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.hub.figures.PublishedFigures;
import org.nmirf.schemas.Progress;

/** Published figures for fast tests. */
final class InMemoryPublishedFigures implements PublishedFigures {

    private record Kept(CountryCode country, SignedEvent event, Progress table) {}

    private final List<Kept> kept = new ArrayList<>();

    @Override
    public List<Progress> of(CountryCode country, String unit, String period) {
        return kept.stream()
                .filter(one -> one.country().equals(country))
                .map(Kept::table)
                .filter(table -> table.getUnit().name().equals(unit))
                .filter(table -> table.getPeriod().equals(period))
                .toList();
    }

    @Override
    public void add(CountryCode country, SignedEvent event, Progress table) {
        kept.add(new Kept(country, event, table));
    }
}
