package org.nmirf.node.stocktake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nmirf.node.register.RegisterQuery;
import org.springframework.util.MultiValueMap;

/**
 * What somebody wants to count, as an address says it.
 *
 * @param rows word of the first breakdown beside the status; empty for none
 * @param columns word of the second one; empty for none
 */
record Wish(RegisterQuery query, String rows, String columns, String period, String title) {

    static Wish of(MultiValueMap<String, String> sent, LocalDate today) {
        String rows = first(sent, "rows", Breakdown.BODY.facet().word());
        String columns = first(sent, "columns", "");
        return new Wish(
                RegisterQuery.of(sent),
                rows,
                columns.equals(rows) ? "" : columns,
                first(sent, "period", halfYear(today)).strip(),
                first(sent, "title", "").strip());
    }

    /** The rows, then the columns; the status last, since it makes the columns of a table. */
    List<Breakdown> by() {
        List<Breakdown> by = new ArrayList<>();
        Stream.of(rows, columns).flatMap(word -> Breakdown.find(word).stream()).forEach(by::add);
        by.add(Breakdown.STATUS);
        return by;
    }

    private static String halfYear(LocalDate today) {
        return today.getYear() + (today.getMonthValue() <= 6 ? "-H1" : "-H2");
    }

    private static String first(MultiValueMap<String, String> sent, String name, String otherwise) {
        String value = sent.getFirst(name);
        return value == null ? otherwise : value;
    }
}
