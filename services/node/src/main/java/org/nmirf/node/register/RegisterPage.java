package org.nmirf.node.register;

import java.util.List;
import org.nmirf.web.page.Option;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of the register as it is shown.
 *
 * @param total how many fit
 * @param held how many the register holds for this person, whatever is asked
 * @param page counts from 0
 * @param facets what it can be narrowed by, without those that tell nothing apart
 * @param isOfficer whether the person may change many at once and bring files in
 * @param isUnknown whether nobody said yet what this focal point works on
 */
record RegisterPage(
        RegisterQuery query,
        List<RegisterRow> rows,
        int total,
        long held,
        int page,
        int size,
        List<FacetView> facets,
        List<SavedViews.View> views,
        boolean isOfficer,
        boolean isUnknown) {

    RegisterPage {
        rows = List.copyOf(rows);
        facets = List.copyOf(facets);
        views = List.copyOf(views);
    }

    /** A facet with its values. */
    record FacetView(String titleKey, String name, List<Option> options) {

        FacetView {
            options = List.copyOf(options);
        }
    }

    public int from() {
        return page * size + 1;
    }

    public int until() {
        return Math.min(total, (page + 1) * size);
    }

    public boolean isFirst() {
        return page == 0;
    }

    public boolean isLast() {
        return until() >= total;
    }

    /** The address of an action on exactly what is shown. */
    public String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        query.parameters().forEach((name, values) -> address.queryParam(name, values.toArray()));
        return address.encode().build().toUriString();
    }

    /** What is chosen, for the fields that a form has to carry along. */
    public List<Field> fields() {
        return query.parameters().entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(value -> new Field(entry.getKey(), value)))
                .toList();
    }

    /** One hidden field. */
    record Field(String name, String value) {}
}
