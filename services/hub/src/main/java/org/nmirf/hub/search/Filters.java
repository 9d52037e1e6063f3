package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Narrowing down: the filter of a query, and counts that tell what each other choice would give.
 */
final class Filters {

    private static final String VALUES = "values";
    private static final int MOST_VALUES = 300;

    private Filters() {}

    /** Every choice together. */
    static Query all(PracticeQuery query) {
        return conditions(query, null);
    }

    /** A facet's counts ignore its own choice: its values are alternatives to each other. */
    static Map<String, Aggregation> counts(PracticeQuery query) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            counts.put(
                    facet.name(),
                    Aggregation.of(
                            one ->
                                    one.filter(conditions(query, facet))
                                            .aggregations(
                                                    VALUES,
                                                    values ->
                                                            values.terms(
                                                                    terms ->
                                                                            terms.field(
                                                                                            facet
                                                                                                    .field())
                                                                                    .size(
                                                                                            MOST_VALUES)))));
        }
        return counts;
    }

    /** The counts of every facet; what the reader chose is there even when nothing has it. */
    static Map<Facet, List<FacetCount>> read(
            PracticeQuery query, Map<String, Aggregate> aggregates) {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<FacetCount> counts =
                    Stream.ofNullable(aggregates.get(facet.name()))
                            .flatMap(
                                    one ->
                                            Stream.ofNullable(
                                                    one.filter().aggregations().get(VALUES)))
                            .flatMap(values -> read(values, query.values(facet)))
                            .collect(Collectors.toCollection(ArrayList::new));
            query.values(facet).stream()
                    .filter(value -> counts.stream().noneMatch(one -> one.code().equals(value)))
                    .forEach(value -> counts.add(new FacetCount(value, 0, true)));
            counts.sort(order(facet));
            facets.put(facet, List.copyOf(counts));
        }
        return facets;
    }

    private static Stream<FacetCount> read(Aggregate values, List<String> chosen) {
        if (values.isSterms()) {
            return values.sterms().buckets().array().stream()
                    .map(bucket -> count(bucket.key().stringValue(), bucket.docCount(), chosen));
        }
        // Years are numbers; a field that no practice has yet is answered without a type.
        return values.isLterms()
                ? values.lterms().buckets().array().stream()
                        .map(
                                bucket ->
                                        count(
                                                Long.toString(bucket.key()),
                                                bucket.docCount(),
                                                chosen))
                : Stream.empty();
    }

    private static FacetCount count(String code, long count, List<String> chosen) {
        return new FacetCount(code, count, chosen.contains(code));
    }

    private static Comparator<FacetCount> order(Facet facet) {
        return facet == Facet.YEAR
                ? Comparator.comparing(FacetCount::code).reversed()
                : Comparator.comparingLong(FacetCount::count)
                        .reversed()
                        .thenComparing(FacetCount::code);
    }

    private static Query conditions(PracticeQuery query, @Nullable Facet left) {
        List<Query> conditions =
                query.chosen().entrySet().stream()
                        .filter(entry -> entry.getKey() != left)
                        .map(entry -> anyOf(entry.getKey(), entry.getValue()))
                        .toList();
        return Query.of(
                all ->
                        conditions.isEmpty()
                                ? all.matchAll(match -> match)
                                : all.bool(bool -> bool.filter(conditions)));
    }

    private static Query anyOf(Facet facet, List<String> values) {
        return Query.of(
                one ->
                        one.terms(
                                terms ->
                                        terms.field(facet.field())
                                                .terms(
                                                        list ->
                                                                list.value(
                                                                        values.stream()
                                                                                .map(FieldValue::of)
                                                                                .toList()))));
    }
}
