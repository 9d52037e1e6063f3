package org.nmirf.node.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/** A part of a paper's body. */
public sealed interface Part {

    /** The language of this part where it differs from the paper's, or null. */
    @Nullable Language language();

    /**
     * A heading.
     *
     * @param level 1 to 4
     * @param isNumbered counted within its level: I., A., 1., (a)
     */
    record Heading(int level, String text, boolean isNumbered, @Nullable Language language)
            implements Part {

        /** Deepest level of headings. */
        public static final int MAX_LEVEL = 4;

        public Heading {
            if (level < 1 || level > MAX_LEVEL) {
                throw new IllegalArgumentException("level=" + level);
            }
        }
    }

    /**
     * A paragraph.
     *
     * @param isNumbered counted through the whole paper, as United Nations reports are
     */
    record Paragraph(List<Run> runs, boolean isNumbered, @Nullable Language language)
            implements Part {

        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** A list whose order does not matter. */
    record Bullets(List<List<Run>> items, @Nullable Language language) implements Part {

        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table.
     *
     * @param caption above it, may be empty
     * @param head repeated on each page; may be empty
     * @param weights relative widths of the columns; there is one for each
     */
    record Table(
            String caption,
            List<Cell> head,
            List<List<Cell>> rows,
            List<Integer> weights,
            @Nullable Language language)
            implements Part {

        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            weights = List.copyOf(weights);
            int columns = weights.size();
            if (columns == 0 || weights.stream().anyMatch(weight -> weight < 1)) {
                throw new IllegalArgumentException("weights=" + weights);
            }
            if (!head.isEmpty() && head.size() != columns) {
                throw new IllegalArgumentException("columns=" + columns + " head=" + head.size());
            }
            for (List<Cell> row : rows) {
                if (row.size() != columns) {
                    throw new IllegalArgumentException("columns=" + columns + " row=" + row.size());
                }
            }
        }
    }

    /** Words of somebody else. */
    record Quote(List<Run> runs, @Nullable Language language) implements Part {

        public Quote {
            runs = List.copyOf(runs);
        }
    }

    /** A box that says what is missing or must be seen before the paper goes out. */
    record Note(Kind kind, List<Run> runs, @Nullable Language language) implements Part {

        public Note {
            runs = List.copyOf(runs);
        }

        /** What a note is about. */
        public enum Kind {
            /** Something is still missing here. */
            GAP,
            /** Something here needs a decision or a check. */
            WARNING
        }
    }

    /** The next part begins on a new page. */
    record PageBreak() implements Part {

        @Override
        public @Nullable Language language() {
            return null;
        }
    }

    /**
     * The table of contents.
     *
     * @param depth deepest level of headings it names, 1 to 4
     */
    record Contents(int depth) implements Part {

        public Contents {
            if (depth < 1 || depth > Heading.MAX_LEVEL) {
                throw new IllegalArgumentException("depth=" + depth);
            }
        }

        @Override
        public @Nullable Language language() {
            return null;
        }
    }

    /** A heading without a number. */
    static Part heading(int level, String text) {
        return new Heading(level, text, false, null);
    }

    /** A heading with a number. */
    static Part numberedHeading(int level, String text) {
        return new Heading(level, text, true, null);
    }

    /** A paragraph of upright text. */
    static Part paragraph(String text) {
        return new Paragraph(List.of(Run.plain(text)), false, null);
    }

    /** A paragraph with a number. */
    static Part numbered(Run... runs) {
        return new Paragraph(List.of(runs), true, null);
    }

    /** A list of upright texts. */
    static Part bullets(String... items) {
        return new Bullets(
                List.of(items).stream().map(item -> List.of(Run.plain(item))).toList(), null);
    }
}
