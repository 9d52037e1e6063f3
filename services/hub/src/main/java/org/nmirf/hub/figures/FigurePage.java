package org.nmirf.hub.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.web.page.TableView;

/**
 * A table as pages show it.
 *
 * @param country code, or empty when it is not named
 * @param region code, or empty when it alone is not named
 * @param dimensions by which it is broken down, as the reader calls them
 * @param hidden how many cells are not published
 */
public record FigurePage(
        String id,
        long version,
        UnitOfCount unit,
        String period,
        String country,
        String region,
        List<String> dimensions,
        int cells,
        int hidden,
        LocalDate published) {

    /** Copies the dimensions. */
    public FigurePage {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * @param name what a dimension is called
     */
    static FigurePage of(LiveTable live, UnaryOperator<String> name) {
        return new FigurePage(
                live.id(),
                live.version(),
                live.table().unit(),
                live.table().period(),
                live.country(),
                live.region(),
                FigureAnswer.names(live).stream().map(name).toList(),
                live.cells(),
                live.hidden(),
                live.admitted());
    }

    /** What stands between the names of dimensions is the page's. */
    public String by(String comma) {
        return dimensions.stream().collect(Collectors.joining(comma));
    }

    /** Which part of the cells is not published, in percent, rounded up. */
    public int hiddenPercent() {
        return Math.ceilDiv(100 * hidden, cells);
    }

    static TableView view(LiveTable live) {
        return TableView.of(
                live.table().layout().dimensions().stream()
                        .map(one -> new TableView.Tree(one.name(), one.parents()))
                        .toList(),
                place ->
                        TableView.Cell.published(
                                FigureAnswer.count(live.table().of(CellName.of(place)))));
    }
}
