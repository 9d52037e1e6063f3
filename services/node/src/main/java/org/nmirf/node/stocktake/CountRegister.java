package org.nmirf.node.stocktake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.FigureTable.Counted;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.register.Facet;
import org.nmirf.node.register.Register;
import org.nmirf.node.register.RegisterQuery;
import org.springframework.stereotype.Component;

/** Counts recommendations of the register, each once. */
@Component
class CountRegister {

    private final Register register;

    CountRegister(Register register) {
        this.register = register;
    }

    /**
     * What was counted.
     *
     * @param left how many fit but are no recommendations: observations, pledges, decisions
     */
    record Census(FigureTable table, int counted, int left) {}

    /**
     * Counts what fits.
     *
     * @param by in the order of the table
     * @param period year or half-year as of which it is counted
     * @return the table, or a refusal: {@code stocktake.nothing}, {@code stocktake.period}, {@code
     *     figures.too-many-cells}
     */
    Outcome<Census> count(RegisterQuery query, List<Breakdown> by, String period) {
        if (!period.matches("[12][0-9]{3}(-H[12])?")) {
            return Outcome.refused(Refusal.of(Kind.INVALID, "stocktake.period"));
        }
        Map<Boolean, List<Map<Facet, List<String>>>> found =
                register.values(query, new Scope.Everything()).stream()
                        .collect(Collectors.partitioningBy(CountRegister::isRecommendation));
        List<CellName> cells =
                found.getOrDefault(true, List.of()).stream()
                        .map(values -> cell(values, by, query))
                        .toList();
        if (cells.isEmpty()) {
            return Outcome.refused(Refusal.of(Kind.CONFLICT, "stocktake.nothing"));
        }
        return layout(cells, by)
                .map(
                        layout ->
                                new Census(
                                        table(layout, cells, period),
                                        cells.size(),
                                        found.getOrDefault(false, List.of()).size()));
    }

    private static boolean isRecommendation(Map<Facet, List<String>> values) {
        return values.getOrDefault(Facet.KIND, List.of())
                .contains(Source.Kind.RECOMMENDATION.name());
    }

    private static CellName cell(
            Map<Facet, List<String>> values, List<Breakdown> by, RegisterQuery query) {
        Map<String, String> codes = new HashMap<>();
        for (Breakdown one : by) {
            List<String> chosen = query.chosen(one.facet());
            codes.put(
                    one.dimension(), one.code(values.getOrDefault(one.facet(), List.of()), chosen));
        }
        return CellName.of(codes);
    }

    private static Outcome<Layout> layout(List<CellName> cells, List<Breakdown> by) {
        List<Dimension> dimensions =
                by.stream().map(one -> dimension(one.dimension(), cells)).toList();
        long size = 1;
        for (Dimension dimension : dimensions) {
            size *= dimension.parents().size() + 1L;
            if (size > Layout.MOST_CELLS) {
                return Outcome.refused(
                        Refusal.of(Kind.INVALID, "figures.too-many-cells", Layout.MOST_CELLS));
            }
        }
        return Outcome.done(new Layout(dimensions));
    }

    private static Dimension dimension(String name, List<CellName> cells) {
        var codes = new TreeSet<String>();
        cells.forEach(cell -> codes.add(cell.codes().getOrDefault(name, Breakdown.NONE)));
        return Dimension.flat(name, codes);
    }

    private static FigureTable table(Layout layout, List<CellName> cells, String period) {
        Map<CellName, Counted> inner = new HashMap<>();
        cells.stream()
                .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()))
                .forEach((cell, number) -> inner.put(cell, Counted.of(number)));
        return new FigureTable(UnitOfCount.RECOMMENDATION, period, layout, inner);
    }
}
