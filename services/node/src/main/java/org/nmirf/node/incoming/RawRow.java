package org.nmirf.node.incoming;

import java.util.List;
import java.util.Map;
import org.nmirf.node.cleaning.CleanText;

/**
 * A row of a file of another system as it stands there.
 *
 * @param cells texts by field; several values stand on lines of their own
 */
record RawRow(int number, Map<Field, String> cells) {

    /** What such files tell. */
    enum Field {
        TEXT,
        COUNTRIES,
        BODY,
        SYMBOL,
        THEMES,
        GROUPS,
        SDGS,
        DATE,
        STATES,
        POSITION,
        TYPE,
        ANNOTATION,
        SESSION,
        CYCLE,
        PARAGRAPH,
        COMMENT
    }

    RawRow {
        cells = Map.copyOf(cells);
    }

    /** The text of a field; empty when there is none. */
    String get(Field field) {
        return cells.getOrDefault(field, "");
    }

    /** Whether files of this kind tell the field at all. */
    boolean has(Field field) {
        return cells.containsKey(field);
    }

    /** The clean value of a field with one value. */
    String value(Field field) {
        return CleanText.entry(get(field));
    }

    /** The clean values of a field with several. */
    List<String> values(Field field) {
        return get(field)
                .lines()
                .map(CleanText::entry)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
    }
}
