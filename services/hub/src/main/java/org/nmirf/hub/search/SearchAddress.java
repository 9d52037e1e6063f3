package org.nmirf.hub.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses of the search page: every state of it has one. */
public final class SearchAddress {

    private static final String PATH = "/search";

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
        return of(query, null, "", query.cursor());
    }

    /** The first page of a query. */
    static String first(PracticeQuery query) {
        return of(query, null, "", null);
    }

    /** The first page of a query without one of its choices. */
    static String without(PracticeQuery query, Facet facet, String value) {
        return of(query, facet, value, null);
    }

    private static String of(
            PracticeQuery query, @Nullable Facet left, String value, @Nullable Cursor cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        if (!query.words().isEmpty()) {
            address.queryParam("q", encoded(query.words()));
        }
        for (Facet facet : Facet.values()) {
            List<String> kept = new ArrayList<>(query.values(facet));
            if (facet == left) {
                kept.remove(value);
            }
            kept.forEach(one -> address.queryParam(facet.pageParameter(), encoded(one)));
        }
        if (query.order() != Order.RELEVANCE) {
            address.queryParam("sort", query.order().word());
        }
        if (query.spelling() == PracticeQuery.Spelling.CLOSE) {
            address.queryParam("spelling", "close");
        }
        if (cursor != null) {
            address.queryParam("cursor", cursor.encode());
        }
        return address.build(true).toUriString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
