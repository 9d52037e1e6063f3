package org.nmirf.hub.search;

/**
 * One value of a facet.
 *
 * @param code the value as addresses hold it
 * @param count practices found with it when the facet's other choices are disregarded
 * @param isChosen whether the reader chose it
 * @param isExcluded whether the reader excluded it
 */
public record FacetCount(String code, long count, boolean isChosen, boolean isExcluded) {}
