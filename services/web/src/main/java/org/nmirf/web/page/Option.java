package org.nmirf.web.page;

/**
 * One choice of a list, a facet or a set of check boxes.
 *
 * @param value what the form sends
 * @param label what the reader sees
 * @param count how many results it has; ignored outside facets
 * @param isSelected whether it is chosen now
 */
public record Option(String value, String label, long count, boolean isSelected) {

    /** A choice without a count. */
    public static Option of(String value, String label, boolean isSelected) {
        return new Option(value, label, 0, isSelected);
    }
}
