package org.nmirf.node.stocktake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.register.SayQuery.Part;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.TableView;

/**
 * The page on which recommendations are counted.
 *
 * @param filter what was looked for in the register, in words
 * @param cluster to which they belong; empty for any
 * @param unseen what of it the network would not see in the table
 * @param fields of the register's address, to carry along
 * @param rows by what can be counted first, and what is chosen
 * @param columns by what can be counted beside it, and what is chosen
 * @param title as it was typed, or proposed
 * @param table what was counted; null when nothing could be
 * @param counted how many recommendations
 * @param left how many fit but are no recommendations
 */
record StocktakePage(
        List<Part> filter,
        String cluster,
        List<String> unseen,
        List<Field> fields,
        List<Option> rows,
        List<Option> columns,
        String period,
        String title,
        @Nullable TableView table,
        int counted,
        int left) {

    StocktakePage {
        filter = List.copyOf(filter);
        unseen = List.copyOf(unseen);
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** By what is counted first; empty for the status alone. */
    public String rowsWord() {
        return chosen(rows);
    }

    /** By what is counted beside it; empty for nothing. */
    public String columnsWord() {
        return chosen(columns);
    }

    private static String chosen(List<Option> options) {
        return options.stream()
                .filter(Option::isSelected)
                .map(Option::value)
                .findFirst()
                .orElse("");
    }

    /** A hidden field. */
    record Field(String name, String value) {}
}
