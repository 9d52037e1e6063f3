package org.nmirf.backbone.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.schemas.Progress;

class ProgressTablesTests {

    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();
    private static final Layout LAYOUT =
            new Layout(
                    List.of(
                            new Dimension(
                                    "region",
                                    new TreeMap<>(
                                            Map.of("north", "", "n1", "north", "n2", "north"))),
                            Dimension.flat("age", List.of("child", "adult"))));

    @Test
    void comesBackFromTheBytesAsItWas() {
        Map<CellName, Published> cells = new HashMap<>();
        long count = 10;
        for (CellName cell : LAYOUT.cells()) {
            cells.put(cell, count % 3 == 0 ? new Published.Hidden() : new Published.Shown(count++));
            count++;
        }
        var table = new PublishedTable(UnitOfCount.CASE, "2025-H1", LAYOUT, cells, List.of());

        byte[] bytes = PAYLOADS.encode(ProgressTables.message(table));
        var read = (Payloads.Reading.Content<Progress>) PAYLOADS.decode(bytes, Progress.class);

        assertThat(ProgressTables.table(read.message())).isEqualTo(table);
        assertThat(PAYLOADS.encode(ProgressTables.message(ProgressTables.table(read.message()))))
                .isEqualTo(bytes);
    }

    @Test
    void refusesCountsThatTheRecordCannotCarry() {
        Map<CellName, Published> cells = new HashMap<>();
        LAYOUT.cells().forEach(cell -> cells.put(cell, new Published.Rounded(20, 5)));
        var table = new PublishedTable(UnitOfCount.CASE, "2025", LAYOUT, cells, List.of());

        assertThatThrownBy(() -> ProgressTables.message(table))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
