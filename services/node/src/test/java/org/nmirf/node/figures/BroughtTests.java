package org.nmirf.node.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.FigureTable.Counted;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.node.outcome.Outcome;

class BroughtTests {

    private static final Layout LAYOUT =
            new Layout(
                    List.of(
                            Dimension.flat("region", List.of("n1", "n2")),
                            Dimension.flat("sex", List.of("f", "m"))));

    private static CellName cell(String region, String sex) {
        return CellName.of(Map.of("region", region, "sex", sex));
    }

    private static FigureTable table(Map<CellName, Counted> inner) {
        return new FigureTable(UnitOfCount.PERSON, "2025", LAYOUT, inner);
    }

    private static Outcome<Brought> in(FigureTable table, String... columns) {
        return Brought.whole(table).in(List.of(columns));
    }

    private static FigureTable by(FigureTable table, String... columns) {
        return ((Outcome.Done<Brought>) in(table, columns)).value().counted();
    }

    @Test
    void addsUpWhatAColumnToldApart() {
        var table =
                table(
                        Map.of(
                                cell("n1", "f"), Counted.of(3),
                                cell("n1", "m"), Counted.of(4),
                                cell("n2", "m"), Counted.of(5)));

        assertThat(by(table, "region").counts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                CellName.of(Map.of("region", "n1")),
                                7L,
                                CellName.of(Map.of("region", "n2")),
                                5L,
                                CellName.TOTAL,
                                12L));
    }

    @Test
    void unitesWhoWasCounted() {
        var table =
                table(
                        Map.of(
                                cell("n1", "f"), Counted.of(Set.of("a", "b")),
                                cell("n1", "m"), Counted.of(Set.of("c"))));

        assertThat(by(table, "region").contributors())
                .containsEntry(CellName.of(Map.of("region", "n1")), Set.of("a", "b", "c"));
    }

    @Test
    void knowsNobodyWhereSomebodyIsNotKnown() {
        var table =
                table(
                        Map.of(
                                cell("n1", "f"), Counted.of(Set.of("a", "b")),
                                cell("n1", "m"), Counted.of(4)));

        assertThat(by(table, "region").inner())
                .containsExactly(Map.entry(CellName.of(Map.of("region", "n1")), Counted.of(6)));
    }

    @Test
    void putsAColumnBack() {
        var table = table(Map.of(cell("n1", "f"), Counted.of(3)));
        var coarse = ((Outcome.Done<Brought>) in(table, "sex")).value();

        assertThat(coarse.counted().layout().dimensions()).hasSize(1);
        assertThat(coarse.in(List.of("region", "sex")))
                .isEqualTo(Outcome.done(Brought.whole(table)));
    }

    @Test
    void keepsAtLeastOneColumnAndTakesNoOther() {
        var table = table(Map.of());

        assertThat(in(table)).isInstanceOf(Outcome.Refused.class);
        assertThat(in(table, "region", "age")).isInstanceOf(Outcome.Refused.class);
    }
}
