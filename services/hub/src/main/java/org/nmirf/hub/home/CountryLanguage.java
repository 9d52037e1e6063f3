package org.nmirf.hub.home;

import java.util.Comparator;
import java.util.List;
import org.nmirf.hub.search.Facet;
import org.nmirf.hub.search.FacetCount;
import org.nmirf.hub.search.SearchAddress;
import org.nmirf.web.page.Reader;

/**
 * An official language as an entrance to the practices of the countries that have it. Only
 * practices under the name of their country are counted.
 *
 * @param code ISO 639-1
 * @param label what it calls itself
 * @param count practices of these countries
 * @param href address of these practices
 */
record CountryLanguage(String code, String label, long count, String href) {

    /** Those that lead to a practice, as the reader sorts them. */
    static List<CountryLanguage> all(List<FacetCount> counts, Reader reader) {
        return counts.stream()
                .filter(one -> one.count() > 0)
                .map(
                        one ->
                                new CountryLanguage(
                                        one.code(),
                                        reader.languageName(one.code()),
                                        one.count(),
                                        SearchAddress.of(Facet.COUNTRY_LANGUAGE, one.code())))
                .sorted(
                        Comparator.comparing(
                                CountryLanguage::label,
                                (one, other) -> reader.language().compare(one, other)))
                .toList();
    }
}
