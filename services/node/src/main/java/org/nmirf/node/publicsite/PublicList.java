package org.nmirf.node.publicsite;

import java.util.List;
import org.nmirf.node.publicview.PublicQuery;
import org.nmirf.node.publicview.PublicRecommendation;
import org.nmirf.web.page.Option;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of what the public found.
 *
 * @param page counts from 0
 */
record PublicList(
        PublicQuery query,
        List<PublicRecommendation> rows,
        int total,
        int page,
        List<FacetView> facets) {

    static final int SIZE = 20;

    PublicList {
        rows = List.copyOf(rows);
        facets = List.copyOf(facets);
    }

    /** A facet with its values. */
    record FacetView(String titleKey, String name, List<Option> options) {

        FacetView {
            options = List.copyOf(options);
        }
    }

    /** The page that an address names; the first where it names none. */
    static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
    }

    public int from() {
        return page * SIZE + 1;
    }

    public int until() {
        return Math.min(total, (page + 1) * SIZE);
    }

    public boolean isFirst() {
        return page == 0;
    }

    public boolean isLast() {
        return until() >= total;
    }

    /** The address of a file with exactly what was found. */
    public String file(String format) {
        var address = UriComponentsBuilder.fromPath("/public/downloads/recommendations." + format);
        query.parameters().forEach((name, values) -> address.queryParam(name, values.toArray()));
        return address.encode().build().toUriString();
    }
}
