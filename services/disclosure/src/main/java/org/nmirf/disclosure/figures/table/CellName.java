package org.nmirf.disclosure.figures.table;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which cell of a population this is: dimension name to code; a dimension that is left out is
 * totalled, so that the same cell has the same name in every table.
 *
 * @param codes without entries: the grand total
 */
public record CellName(SortedMap<String, String> codes) {

    /** The grand total. */
    public static final CellName TOTAL = new CellName(new TreeMap<>());

    /** Copies the codes. */
    public CellName {
        codes.forEach(
                (dimension, code) -> {
                    Dimension.checkCode(dimension);
                    Dimension.checkCode(code);
                });
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    }

    /** The cell of these codes. */
    public static CellName of(Map<String, String> codes) {
        return new CellName(new TreeMap<>(codes));
    }

    /** This cell under a code of a dimension; the empty code totals the dimension. */
    public CellName with(String dimension, String code) {
        SortedMap<String, String> changed = new TreeMap<>(codes);
        if (code.isEmpty()) {
            changed.remove(dimension);
        } else {
            changed.put(dimension, code);
        }
        return new CellName(changed);
    }
}
