package org.nmirf.backbone.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.schemas.Progress;
import org.nmirf.schemas.ProgressCell;

/** A published table as a record and back; each says exactly what the other says. */
public final class ProgressTables {

    private ProgressTables() {}

    /**
     * The record of a table.
     *
     * @throws IllegalArgumentException if the table says more than the record can: rounded counts
     *     or shares
     */
    public static Progress message(PublishedTable table) {
        if (!table.shares().isEmpty()) {
            throw new IllegalArgumentException("shares do not travel");
        }
        List<ProgressCell> cells = new ArrayList<>();
        for (CellName cell : table.layout().cells()) {
            cells.add(new ProgressCell(new TreeMap<>(cell.codes()), count(table.of(cell))));
        }
        return Progress.newBuilder()
                .setPeriod(table.period())
                .setUnit(org.nmirf.schemas.UnitOfCount.valueOf(table.unit().name()))
                .setDimensions(table.layout().dimensions().stream().map(Dimension::name).toList())
                .setParents(parents(table.layout()))
                .setCells(cells)
                .build();
    }

    private static @Nullable Long count(Published content) {
        return switch (content) {
            case Published.Shown(var count) -> count;
            case Published.Hidden _ -> null;
            case Published.Rounded _ ->
                    throw new IllegalArgumentException("rounded counts do not travel");
        };
    }

    private static Map<String, Map<String, String>> parents(Layout layout) {
        Map<String, Map<String, String>> parents = new TreeMap<>();
        for (Dimension dimension : layout.dimensions()) {
            Map<String, String> below = new TreeMap<>(dimension.parents());
            below.values().removeIf(String::isEmpty);
            if (!below.isEmpty()) {
                parents.put(dimension.name(), below);
            }
        }
        return parents;
    }

    /**
     * The table of a record.
     *
     * @throws IllegalArgumentException if the record is no table: a cell is missing, doubled or
     *     outside, a count is negative, a code is none
     */
    public static PublishedTable table(Progress message) {
        Map<CellName, Published> cells = new LinkedHashMap<>();
        for (ProgressCell cell : message.getCells()) {
            Long count = cell.getCount();
            Published content = count == null ? new Published.Hidden() : new Published.Shown(count);
            if (cells.put(CellName.of(cell.getDimensions()), content) != null) {
                throw new IllegalArgumentException("a cell is there twice");
            }
        }
        Layout layout =
                Layout.received(message.getDimensions(), message.getParents(), cells.keySet());
        return new PublishedTable(
                UnitOfCount.valueOf(message.getUnit().name()),
                message.getPeriod(),
                layout,
                cells,
                List.of());
    }
}
