package org.nmirf.hub.search;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses of the search page: every state of it has one. */
public final class SearchAddress {

    private static final String PATH = "/search";
    private static final String EXPORT = "/search/export";
    private static final String SAVE = "/alerts/new";

    private SearchAddress() {}

    /** The page that shows practices with this value. */
    public static String of(Facet facet, String value) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam(facet.pageParameter(), encoded(value))
                .build(true)
                .toUriString();
    }

    /** The page of a query, at its cursor. */
    static String of(PracticeQuery query) {
        return of(query, query.cursor());
    }

    /** The first page of a query. */
    public static String first(PracticeQuery query) {
        return of(query, null);
    }

    /** The page on which what a query finds is taken along. */
    static String export(PracticeQuery query) {
        return of(EXPORT, query, null);
    }

    /** The page on which a query is saved. */
    static String save(PracticeQuery query) {
        return of(SAVE, query, null);
    }

    /** The first page of a query without one of its choices. */
    static String without(PracticeQuery query, Facet facet, String value) {
        return of(
                query.choosing(
                        less(query.chosen(), facet, value),
                        less(query.excluded(), facet, value),
                        query.periods()),
                null);
    }

    /** The first page of a query at any time. */
    static String atAnyTime(PracticeQuery query) {
        return of(query.choosing(query.chosen(), query.excluded(), Periods.ALWAYS), null);
    }

    private static Map<Facet, List<String>> less(
            Map<Facet, List<String>> values, Facet facet, String value) {
        Map<Facet, List<String>> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(values);
        fewer.computeIfPresent(
                facet, (one, some) -> some.stream().filter(other -> !other.equals(value)).toList());
        return fewer;
    }

    private static String of(PracticeQuery query, @Nullable Cursor cursor) {
        return of(PATH, query, cursor);
    }

    private static String of(String path, PracticeQuery query, @Nullable Cursor cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!query.words().isEmpty()) {
            address.queryParam("q", encoded(query.words()));
        }
        for (Facet facet : Facet.values()) {
            String name = facet.pageParameter();
            query.values(facet).forEach(one -> address.queryParam(name, encoded(one)));
            query.excluded(facet)
                    .forEach(one -> address.queryParam(QueryReader.NOT + name, encoded(one)));
        }
        add(address, PeriodReader.FROM, query.periods().from());
        add(address, PeriodReader.TO, query.periods().to());
        add(address, PeriodReader.PUBLISHED_FROM, query.periods().publishedFrom());
        add(address, PeriodReader.PUBLISHED_TO, query.periods().publishedTo());
        if (query.order() != Order.RELEVANCE) {
            address.queryParam("sort", query.order().word());
        }
        if (cursor != null) {
            address.queryParam("cursor", cursor.encode());
        }
        return address.build(true).toUriString();
    }

    private static void add(
            UriComponentsBuilder address, String parameter, @Nullable Object value) {
        if (value != null) {
            address.queryParam(parameter, value);
        }
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
