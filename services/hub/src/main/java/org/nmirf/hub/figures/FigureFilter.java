package org.nmirf.hub.figures;

/**
 * Which tables are asked for; an empty text asks for all.
 *
 * @param country ISO 3166-1 alpha-2 of a named country
 * @param unit what is counted
 * @param period year or half-year
 */
record FigureFilter(String country, String unit, String period) {

    static final FigureFilter ALL = new FigureFilter("", "", "");

    boolean isEmpty() {
        return equals(ALL);
    }
}
