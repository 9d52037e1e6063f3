package org.nmirf.hub.mechanism;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nmirf.hub.search.Facet;
import org.nmirf.hub.search.Found;
import org.nmirf.hub.search.FoundPractice;
import org.nmirf.hub.search.Order;
import org.nmirf.hub.search.Periods;
import org.nmirf.hub.search.Portion;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.SearchAddress;
import org.nmirf.web.page.Reader;

/**
 * What a country shared under its name. What it may have shared without is neither here nor
 * counted: the index itself does not know whose that is.
 *
 * @param total how many
 * @param newest the newest of them
 * @param subjects practice areas and themes with practices of the country
 * @param all address of all of them
 */
record SharedPractices(
        long total, List<FoundPractice> newest, List<Subjects> subjects, String all) {

    /** As much as is shown of them. */
    static final Portion SHOWN = Portion.of(5, Facet.CAPACITY, Facet.THEME);

    SharedPractices {
        newest = List.copyOf(newest);
        subjects = List.copyOf(subjects);
    }

    /** Subjects of one kind; the word is that of the facet. */
    record Subjects(String word, List<Entry> entries) {

        Subjects {
            entries = List.copyOf(entries);
        }
    }

    /** A subject with the practices of the country in it. */
    record Entry(String label, long count, String href) {}

    static PracticeQuery query(String country, Reader reader) {
        return query(Map.of(Facet.COUNTRY, List.of(country)), reader);
    }

    static SharedPractices of(Found found, String country, Reader reader) {
        return new SharedPractices(
                found.total(),
                found.practices(),
                List.of(Facet.CAPACITY, Facet.THEME).stream()
                        .map(facet -> subjects(found, facet, country, reader))
                        .filter(subjects -> !subjects.entries().isEmpty())
                        .toList(),
                SearchAddress.first(query(country, reader)));
    }

    private static Subjects subjects(Found found, Facet facet, String country, Reader reader) {
        Comparator<Entry> byName =
                (one, other) -> reader.language().compare(one.label(), other.label());
        String vocabulary = facet == Facet.CAPACITY ? "areas" : "themes";
        return new Subjects(
                facet.parameter(),
                found.counts(facet).stream()
                        .filter(one -> one.count() > 0)
                        .map(
                                one ->
                                        new Entry(
                                                reader.label(vocabulary, one.code()),
                                                one.count(),
                                                href(facet, one.code(), country, reader)))
                        .sorted(byName)
                        .toList());
    }

    private static String href(Facet facet, String code, String country, Reader reader) {
        return SearchAddress.first(
                query(Map.of(Facet.COUNTRY, List.of(country), facet, List.of(code)), reader));
    }

    private static PracticeQuery query(Map<Facet, List<String>> chosen, Reader reader) {
        return new PracticeQuery(
                "", chosen, Map.of(), Periods.ALWAYS, Order.NEWEST, reader.language(), null);
    }
}
