package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts that tell what each other choice would give. A facet's counts ignore its own choice: its
 * values are alternatives to each other. So what is chosen of the facets that are counted narrows
 * down the counts of the others, and everything else all of them.
 */
final class Filters {

    /** Counts of all facets that nothing was chosen of: they look at the same practices. */
    private static final String UNTOUCHED = "untouched";

    private static final Comparator<FacetCount> BY_COUNT =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::code);

    private Filters() {}

    /** Of those that are counted the ones that something is chosen of. */
    static Set<Facet> touched(PracticeQuery query, Set<Facet> counted) {
        return counted.stream()
                .filter(facet -> isTouched(query, facet))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of practices that fit all but what is chosen of the {@link #touched} facets. */
    static Map<String, Aggregation> counts(PracticeQuery query, Portion portion) {
        Set<Facet> counted = portion.counted();
        Set<Facet> touched = touched(query, counted);
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        Map<String, Aggregation> untouched = new LinkedHashMap<>();
        for (Facet facet : counted) {
            if (touched.contains(facet)) {
                counts.putAll(
                        narrowed(
                                facet.name(),
                                query,
                                others(touched, facet),
                                // What is chosen must be among them.
                                Map.of(facet.name(), values(facet, Portion.MOST_VALUES))));
            } else if (!isCountedByCountry(query, counted, facet)) {
                untouched.put(facet.name(), values(facet, asked(facet, portion.values())));
            }
        }
        counts.putAll(narrowed(UNTOUCHED, query, touched, untouched));
        return counts;
    }

    /** What is counted as it stands where no choice narrows it down. */
    private static Map<String, Aggregation> narrowed(
            String name, PracticeQuery query, Set<Facet> choices, Map<String, Aggregation> counts) {
        return choices.isEmpty() || counts.isEmpty()
                ? counts
                : Map.of(
                        name,
                        Aggregation.of(
                                one ->
                                        one.filter(Conditions.only(query, choices))
                                                .aggregations(counts)));
    }

    private static Set<Facet> others(Set<Facet> facets, Facet one) {
        return facets.stream()
                .filter(facet -> facet != one)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A practice has one country, so its languages are counted without asking again. */
    private static boolean isCountedByCountry(
            PracticeQuery query, Set<Facet> counted, Facet facet) {
        return facet == Facet.COUNTRY_LANGUAGE
                && counted.contains(Facet.COUNTRY)
                && !isTouched(query, facet)
                && !isTouched(query, Facet.COUNTRY);
    }

    private static boolean isTouched(PracticeQuery query, Facet facet) {
        return !query.values(facet).isEmpty() || !query.excluded(facet).isEmpty();
    }

    private static Aggregation values(Facet facet, int most) {
        return Aggregation.of(one -> one.terms(terms -> terms.field(facet.field()).size(most)));
    }

    /** Countries with few practices may together be those of a language with many. */
    private static int asked(Facet facet, int values) {
        return facet == Facet.COUNTRY || facet == Facet.COUNTRY_LANGUAGE
                ? Portion.MOST_VALUES
                : values;
    }

    /** The counts of the facets; what the reader chose is there even when nothing has it. */
    static Map<Facet, List<FacetCount>> read(
            PracticeQuery query, Portion portion, Map<String, Aggregate> aggregates) {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : portion.counted()) {
            List<FacetCount> counts =
                    Stream.ofNullable(aggregate(query, portion.counted(), facet, aggregates))
                            .flatMap(values -> counts(values, query, facet))
                            .collect(Collectors.toCollection(ArrayList::new));
            Stream.concat(query.values(facet).stream(), query.excluded(facet).stream())
                    .filter(value -> counts.stream().noneMatch(one -> one.code().equals(value)))
                    .forEach(value -> counts.add(count(value, 0, query, facet)));
            facets.put(facet, most(counts, portion.values(), order(facet)));
        }
        return facets;
    }

    private static List<FacetCount> most(
            List<FacetCount> counts, int values, Comparator<FacetCount> order) {
        counts.sort(BY_COUNT);
        Stream<FacetCount> most = counts.stream().limit(values);
        Stream<FacetCount> chosen =
                counts.stream().skip(values).filter(one -> one.isChosen() || one.isExcluded());
        return Stream.concat(most, chosen).sorted(order).toList();
    }

    private static @Nullable Aggregate aggregate(
            PracticeQuery query,
            Set<Facet> counted,
            Facet facet,
            Map<String, Aggregate> aggregates) {
        String name =
                isCountedByCountry(query, counted, facet) ? Facet.COUNTRY.name() : facet.name();
        Aggregate counts = aggregates.get(name);
        Aggregate group =
                counts == null && !isTouched(query, facet) ? aggregates.get(UNTOUCHED) : counts;
        return group != null && group.isFilter() ? group.filter().aggregations().get(name) : group;
    }

    private static Stream<FacetCount> counts(Aggregate values, PracticeQuery query, Facet facet) {
        Stream<FacetCount> counts = read(values, query, facet);
        return facet == Facet.COUNTRY_LANGUAGE
                ? counts
                        .flatMap(
                                one ->
                                        CountryLanguages.languages(one.code()).stream()
                                                .map(language -> Map.entry(language, one.count())))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.summingLong(Map.Entry::getValue)))
                        .entrySet()
                        .stream()
                        .map(sum -> count(sum.getKey(), sum.getValue(), query, facet))
                : counts;
    }

    private static Stream<FacetCount> read(Aggregate values, PracticeQuery query, Facet facet) {
        if (values.isSterms()) {
            return values.sterms().buckets().array().stream()
                    .map(
                            bucket ->
                                    count(
                                            bucket.key().stringValue(),
                                            bucket.docCount(),
                                            query,
                                            facet));
        }
        // Years are numbers; a field that no practice has yet is answered without a type.
        return values.isLterms()
                ? values.lterms().buckets().array().stream()
                        .map(
                                bucket ->
                                        count(
                                                Long.toString(bucket.key()),
                                                bucket.docCount(),
                                                query,
                                                facet))
                : Stream.empty();
    }

    private static FacetCount count(String code, long count, PracticeQuery query, Facet facet) {
        return new FacetCount(
                code,
                count,
                query.values(facet).contains(code),
                query.excluded(facet).contains(code));
    }

    private static Comparator<FacetCount> order(Facet facet) {
        return facet == Facet.YEAR ? Comparator.comparing(FacetCount::code).reversed() : BY_COUNT;
    }
}
