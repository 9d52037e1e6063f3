package org.nmirf.node.figures;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.node.figures.FigureView.Why;
import org.nmirf.node.figures.Tabulation.StateName;

/**
 * A table of figures as the API shows it inside the country.
 *
 * @param hash what an approval quotes
 * @param hiddenBecause how many cells are hidden for which reason
 * @param hiddenPercent which part of the cells is hidden
 * @param objections what ledger and auditor have against a release today; empty when nothing
 * @param doubtful names and codes that look like somebody's name, a case or a small place
 * @param cells every cell with its count: confidential
 * @param leaves exactly what would leave
 */
@Schema(name = "Figures", description = "A table of figures, with what of it is hidden and why")
record FigureAnswer(
        Row table,
        @Schema(description = "Quoted by the approval") String hash,
        int threshold,
        int hidden,
        Map<Why, Integer> hiddenBecause,
        int hiddenPercent,
        List<ObjectionAnswer> objections,
        Set<String> doubtful,
        List<ColumnAnswer> columns,
        List<DimensionAnswer> dimensions,
        List<CellAnswer> cells,
        List<LeavingCell> leaves) {

    /** A table without its cells. */
    @Schema(name = "FiguresRow")
    record Row(
            UUID id,
            String title,
            UnitOfCount unit,
            String period,
            StateName state,
            String stateBy,
            Instant stateAt,
            String createdBy,
            Instant createdAt,
            boolean live) {

        static Row of(Tabulation table) {
            return new Row(
                    table.id(),
                    table.title(),
                    table.counted().unit(),
                    table.counted().period(),
                    table.state().name(),
                    table.state().by(),
                    table.state().at(),
                    table.created().by(),
                    table.created().at(),
                    table.live());
        }
    }

    /** A page of tables. */
    @Schema(name = "FiguresList")
    record Rows(long total, int page, List<Row> items) {}

    /** A column that the table was brought in with. */
    @Schema(name = "FiguresColumn")
    record ColumnAnswer(String name, boolean published) {}

    /** A dimension: each code with the one that it adds up to. */
    @Schema(name = "FiguresDimension")
    record DimensionAnswer(String name, Map<String, String> parents) {}

    /** A cell as it was counted. */
    @Schema(name = "FiguresCell")
    record CellAnswer(
            @Schema(description = "Dimensions that are left out are totalled")
                    Map<String, String> codes,
            long count,
            boolean hidden,
            @Nullable Why why) {}

    /** A cell as everybody would see it. */
    @Schema(name = "FiguresLeavingCell")
    record LeavingCell(
            Map<String, String> codes,
            @Schema(description = "Null where it is hidden") @Nullable Long count) {}

    /** Why the table may not leave. */
    @Schema(name = "FiguresObjection")
    record ObjectionAnswer(
            @Schema(description = "Empty for the table as a whole") String cell,
            String code,
            String message) {}

    static FigureAnswer of(FigureView view, List<ObjectionAnswer> objections) {
        return new FigureAnswer(
                Row.of(view.table()),
                view.hash(),
                view.threshold(),
                view.hidden(),
                view.reasons(),
                view.hiddenPercent(),
                objections,
                view.doubtful(),
                view.table().brought().columns().stream()
                        .map(one -> new ColumnAnswer(one, view.table().brought().publishes(one)))
                        .toList(),
                view.published().layout().dimensions().stream()
                        .map(one -> new DimensionAnswer(one.name(), one.parents()))
                        .toList(),
                view.published().cells().keySet().stream().map(cell -> cell(view, cell)).toList(),
                view.published().cells().entrySet().stream()
                        .map(one -> leaving(one.getKey(), one.getValue()))
                        .toList());
    }

    private static CellAnswer cell(FigureView view, CellName cell) {
        var why = view.why(cell);
        return new CellAnswer(cell.codes(), view.count(cell), why.isPresent(), why.orElse(null));
    }

    private static LeavingCell leaving(CellName cell, Published content) {
        return new LeavingCell(
                cell.codes(), content instanceof Published.Shown(var count) ? count : null);
    }
}
