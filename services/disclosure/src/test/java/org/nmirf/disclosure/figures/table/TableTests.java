package org.nmirf.disclosure.figures.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nmirf.disclosure.figures.FigureFixtures.cases;
import static org.nmirf.disclosure.figures.FigureFixtures.cell;
import static org.nmirf.disclosure.figures.FigureFixtures.hiding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;

class TableTests {

    private static final Layout THEMES =
            new Layout(List.of(Dimension.flat("theme", List.of("a", "b"))));

    private static FigureTable themes(Map<CellName, FigureTable.Counted> inner) {
        return new FigureTable(UnitOfCount.CASE, "2025", THEMES, inner);
    }

    private static CellName theme(String code) {
        return CellName.of(Map.of("theme", code));
    }

    @Test
    void addsUpOverEveryLevel() {
        Dimension region =
                new Dimension(
                        "region",
                        new TreeMap<>(Map.of("north", "", "n1", "north", "n2", "north", "s", "")));
        FigureTable table =
                new FigureTable(
                        UnitOfCount.CASE,
                        "2025",
                        new Layout(List.of(region)),
                        Map.of(
                                CellName.of(Map.of("region", "n1")), FigureTable.Counted.of(20),
                                CellName.of(Map.of("region", "n2")), FigureTable.Counted.of(30),
                                CellName.of(Map.of("region", "s")), FigureTable.Counted.of(40)));

        assertThat(table.counts())
                .containsEntry(CellName.of(Map.of("region", "north")), 50L)
                .containsEntry(CellName.TOTAL, 90L);
    }

    @Test
    void refusesTotalsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                FigureTable.withTotals(
                                        UnitOfCount.CASE,
                                        "2025",
                                        THEMES,
                                        Map.of(theme("a"), 20L, CellName.TOTAL, 21L)))
                .withMessageContaining("does not add up");
    }

    @Test
    void refusesToCountAContributorTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                themes(
                                        Map.of(
                                                theme("a"), FigureTable.Counted.of(Set.of("x")),
                                                theme("b"), FigureTable.Counted.of(Set.of("x")))))
                .withMessageNotContaining("x");
    }

    @Test
    void refusesOtherThanOneContributorForEachUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureTable.Counted(2, Set.of("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> FigureTable.Counted.of(-1));
    }

    @Test
    void refusesCellsOutsideItsLayout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> themes(Map.of(theme("c"), FigureTable.Counted.of(20))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> themes(Map.of(CellName.TOTAL, FigureTable.Counted.of(20))));
    }

    @Test
    void refusesCodesThatCouldBeText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> theme("Amina Diallo"))
                .withMessageNotContaining("Amina");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new FigureTable(UnitOfCount.CASE, "the year 2025", THEMES, Map.of()));
    }

    @Test
    void refusesCodesInACircleOrWithoutTheirParent() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Dimension("region", new TreeMap<>(Map.of("a", "b", "b", "a"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimension("region", new TreeMap<>(Map.of("a", "b"))));
    }

    @Test
    void refusesTablesThatAreTooLarge() {
        List<String> codes = IntStream.range(0, 80).mapToObj(i -> "c" + i).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Layout(
                                        List.of(
                                                Dimension.flat("one", codes),
                                                Dimension.flat("two", codes))));
    }

    @Test
    void takesWhatWasNotReceivedForHidden() {
        Map<CellName, Published> some = Map.of(CellName.TOTAL, new Published.Shown(90));

        PublishedTable table = PublishedTable.received(UnitOfCount.CASE, "2025", THEMES, some);

        assertThat(table.isHidden(theme("a"))).isTrue();
        assertThat(table.isHidden(CellName.TOTAL)).isFalse();
    }

    @Test
    void findsTheLayoutOfCellsThatWereReceived() {
        FigureTable table = cases(new long[] {30, 40}, new long[] {50, 60});

        Layout layout =
                Layout.received(List.of("region", "sex"), Map.of(), table.counts().keySet());

        assertThat(layout).isEqualTo(table.layout());
    }

    @Test
    void findsTheLevelsOfCellsThatWereReceived() {
        Map<String, Map<String, String>> parents =
                Map.of("region", Map.of("A", "X", "B", "X", "X", ""));

        Layout layout =
                Layout.received(
                        List.of("region"),
                        parents,
                        List.of(cell("A", ""), cell("B", ""), cell("C", "")));

        assertThat(layout.dimensions().getFirst().children("X")).containsExactly("A", "B");
        assertThat(layout.dimensions().getFirst().children("")).containsExactly("C", "X");
    }

    @Test
    void hashesEverythingThatATableSays() {
        FigureTable counted = cases(new long[] {30, 40}, new long[] {50, 60});
        PublishedTable open = hiding(counted);
        Map<CellName, Published> other = new HashMap<>(open.cells());
        other.put(cell("A", "a"), new Published.Shown(31));
        List<PublishedTable> all =
                List.of(
                        open,
                        hiding(counted, cell("A", "a")),
                        new PublishedTable(open.unit(), "2025", open.layout(), other, List.of()),
                        new PublishedTable(
                                open.unit(), "2024", open.layout(), open.cells(), List.of()),
                        new PublishedTable(
                                open.unit(),
                                "2025",
                                open.layout(),
                                open.cells(),
                                List.of(
                                        new PublishedShare(
                                                cell("A", ""),
                                                CellName.TOTAL,
                                                new BigDecimal("38.9")))));

        assertThat(all.stream().map(PublishedTable::contentHash).distinct()).hasSize(all.size());
    }

    @Test
    void letsThresholdsOnlyRise() {
        assertThat(FigurePolicy.withThreshold(15).threshold()).isEqualTo(15);
        assertThatIllegalArgumentException().isThrownBy(() -> FigurePolicy.withThreshold(9));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigurePolicy(4, 90, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigurePolicy(10, 95, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigurePolicy(10, 90, 20));
    }

    @Test
    void hashesReferencesWithTheSecretOfTheCountry() {
        byte[] other = new byte[32];
        other[0] = 1;
        ContributorHash hash = new ContributorHash(new byte[32]);

        assertThat(hash.of("case 12"))
                .isEqualTo(hash.of("case 12"))
                .isNotEqualTo(hash.of("case 13"));
        assertThat(hash.of("case 12")).isNotEqualTo(new ContributorHash(other).of("case 12"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContributorHash(new byte[8]));
    }
}
