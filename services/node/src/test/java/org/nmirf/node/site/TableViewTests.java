package org.nmirf.node.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;

class TableViewTests {

    private static final Dimension REGION =
            new Dimension("region", new TreeMap<>(Map.of("north", "", "n1", "north", "south", "")));
    private static final Dimension SEX = Dimension.flat("sex", List.of("f", "m"));

    @Test
    void putsGroupsBeforeTheirPartsAndTheTotalLast() {
        var view = TableView.of(published(new Layout(List.of(REGION, SEX))));

        assertThat(view.rows())
                .extracting(row -> row.names().getFirst())
                .containsExactly(
                        new TableView.Code("north", 0),
                        new TableView.Code("n1", 1),
                        new TableView.Code("south", 0),
                        new TableView.Code("", 0));
        assertThat(view.columns()).extracting(TableView.Code::word).containsExactly("f", "m", "");
        assertThat(view.rows().getLast().isTotal()).isTrue();
    }

    @Test
    void holdsNothingOfAHiddenCell() {
        var view = TableView.of(published(new Layout(List.of(REGION, SEX))));

        assertThat(view.rows().get(1).cells())
                .containsExactly(
                        new TableView.Cell(null, "HIDDEN"),
                        new TableView.Cell(7L, null),
                        new TableView.Cell(7L, null));
    }

    @Test
    void givesATableOfOneDimensionOneColumn() {
        var view = TableView.of(published(new Layout(List.of(SEX))));

        assertThat(view.columns()).containsExactly(new TableView.Code("", 0));
        assertThat(view.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(1));
    }

    private static PublishedTable published(Layout layout) {
        Map<CellName, Published> cells = new HashMap<>();
        layout.cells().forEach(cell -> cells.put(cell, new Published.Shown(7)));
        if (layout.dimensions().contains(REGION)) {
            cells.put(CellName.of(Map.of("region", "n1", "sex", "f")), new Published.Hidden());
        }
        return new PublishedTable(UnitOfCount.CASE, "2025", layout, cells, List.of());
    }
}
