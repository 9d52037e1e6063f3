package org.nmirf.node.paper;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/**
 * Tables for people who calculate, sort and filter.
 *
 * @param language decides the direction of the sheets
 * @param made when the file says it was made; the same workbook always gives the same bytes
 */
public record Workbook(Language language, String title, List<Sheet> sheets, Instant made) {

    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook needs a sheet");
        }
    }

    /**
     * One table.
     *
     * @param name on its tab; what a tab cannot hold is left out
     */
    public record Sheet(String name, List<Column> columns, List<List<Value>> rows) {

        public Sheet {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Value> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "columns=" + columns.size() + " row=" + row.size());
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param width in characters, 1 to 255
     */
    public record Column(String head, int width) {

        private static final int MAX_WIDTH = 255;

        public Column {
            if (width < 1 || width > MAX_WIDTH) {
                throw new IllegalArgumentException("width=" + width);
            }
        }
    }

    /** What a cell holds. */
    public sealed interface Value {

        /**
         * Words; they stay words, also if they look like a formula.
         *
         * @param link where they lead, or null; only web and mail addresses are kept
         */
        record Text(String text, @Nullable URI link) implements Value {

            public Text {
                link = Run.safe(link);
            }
        }

        /** A number. */
        record Figure(BigDecimal number) implements Value {}

        /** A day. */
        record Day(LocalDate date) implements Value {}

        /** Nothing. */
        record Empty() implements Value {}

        /** Words. */
        static Value of(String text) {
            return new Text(text, null);
        }

        /** A number. */
        static Value of(long number) {
            return new Figure(BigDecimal.valueOf(number));
        }

        /** A day, or nothing. */
        static Value of(@Nullable LocalDate date) {
            return date == null ? new Empty() : new Day(date);
        }
    }
}
