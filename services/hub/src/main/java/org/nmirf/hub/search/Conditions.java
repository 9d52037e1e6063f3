package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What narrows a search down beside its words, as a query without a score. */
final class Conditions {

    private Conditions() {}

    /** Every condition together. */
    static Query all(PracticeQuery query) {
        return without(query, Set.of());
    }

    /** Every condition but those of these facets. */
    static Query without(PracticeQuery query, Set<Facet> left) {
        return of(query, EnumSet.complementOf(copy(left)), query.periods());
    }

    /** The conditions of these facets and no others. */
    static Query only(PracticeQuery query, Set<Facet> facets) {
        return of(query, facets, Periods.ALWAYS);
    }

    private static EnumSet<Facet> copy(Set<Facet> facets) {
        EnumSet<Facet> copy = EnumSet.noneOf(Facet.class);
        copy.addAll(facets);
        return copy;
    }

    private static Query of(PracticeQuery query, Set<Facet> facets, Periods periods) {
        List<Query> wanted = new ArrayList<>();
        List<Query> unwanted = new ArrayList<>();
        for (Facet facet : facets) {
            add(wanted, facet, query.values(facet));
            add(unwanted, facet, query.excluded(facet));
        }
        if (periods.from() != null || periods.to() != null) {
            wanted.add(underWay(periods.from(), periods.to()));
        }
        if (periods.firstDay() != null || periods.lastDay() != null) {
            wanted.add(published(periods.firstDay(), periods.lastDay()));
        }
        return Query.of(
                all ->
                        wanted.isEmpty() && unwanted.isEmpty()
                                ? all.matchAll(match -> match)
                                : all.bool(bool -> bool.filter(wanted).mustNot(unwanted)));
    }

    private static void add(List<Query> queries, Facet facet, List<String> values) {
        if (!values.isEmpty()) {
            List<FieldValue> any = facet.indexed(values).stream().map(FieldValue::of).toList();
            queries.add(
                    Query.of(
                            one ->
                                    one.terms(
                                            terms ->
                                                    terms.field(facet.field())
                                                            .terms(list -> list.value(any)))));
        }
    }

    private static Query underWay(@Nullable Integer from, @Nullable Integer to) {
        return Query.of(
                one ->
                        one.range(
                                range ->
                                        range.number(
                                                years ->
                                                        years.field(Facet.YEAR.field())
                                                                .gte(number(from))
                                                                .lte(number(to)))));
    }

    private static @Nullable Double number(@Nullable Integer year) {
        return year == null ? null : (double) year;
    }

    private static Query published(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Query.of(
                one ->
                        one.range(
                                range ->
                                        range.date(
                                                days ->
                                                        days.field(IndexMapping.ADMITTED)
                                                                .gte(text(from))
                                                                .lte(text(to)))));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
