package org.nmirf.node.site;

import java.util.function.Function;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.web.page.TableView;

/** Tables of figures as pages show them. */
public final class Figures {

    private Figures() {}

    /** The table as everybody sees it; made of what is published alone. */
    public static TableView of(PublishedTable table) {
        return of(
                table.layout(),
                cell ->
                        TableView.Cell.published(
                                table.of(cell) instanceof Published.Shown(var count)
                                        ? count
                                        : null));
    }

    /** Any table of that layout. */
    public static TableView of(Layout layout, Function<CellName, TableView.Cell> cells) {
        return TableView.of(
                layout.dimensions().stream()
                        .map(one -> new TableView.Tree(one.name(), one.parents()))
                        .toList(),
                place -> cells.apply(CellName.of(place)));
    }
}
