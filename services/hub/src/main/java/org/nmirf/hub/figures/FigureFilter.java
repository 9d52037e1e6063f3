package org.nmirf.hub.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.disclosure.figures.table.UnitOfCount;

/**
 * Which tables are asked for; an empty text asks for all.
 *
 * @param country ISO 3166-1 alpha-2 of a named country, in lower case
 * @param unit what is counted
 * @param period year or half-year
 */
record FigureFilter(String country, String unit, String period) {

    static final FigureFilter ALL = new FigureFilter("", "", "");

    /** Small and capital letters mean the same. */
    FigureFilter {
        country = country.strip().toLowerCase(Locale.ROOT);
        unit = unit.strip().toUpperCase(Locale.ROOT);
        period = period.strip().toUpperCase(Locale.ROOT);
    }

    static List<String> units() {
        return Arrays.stream(UnitOfCount.values()).map(UnitOfCount::name).toList();
    }

    boolean isEmpty() {
        return equals(ALL);
    }

    boolean hasCountry() {
        return country.isEmpty() || CountryCode.isKnown(country);
    }

    boolean hasUnit() {
        return unit.isEmpty() || units().contains(unit);
    }

    boolean hasPeriod() {
        return period.isEmpty() || period.matches("[0-9]{4}(-H[12])?");
    }
}
