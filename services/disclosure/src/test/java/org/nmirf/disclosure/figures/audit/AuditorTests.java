package org.nmirf.disclosure.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nmirf.disclosure.figures.FigureFixtures.cases;
import static org.nmirf.disclosure.figures.FigureFixtures.cell;
import static org.nmirf.disclosure.figures.FigureFixtures.hiding;
import static org.nmirf.disclosure.figures.FigureFixtures.persons;
import static org.nmirf.disclosure.figures.FigureFixtures.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedShare;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;

class AuditorTests {

    private static final long[] WIDE = {40, 30, 50};
    private static final FigureTable ONE_SMALL =
            cases(new long[] {3, 20, 30}, new long[] {25, 40, 35}, WIDE);
    private static final CellName[] SQUARE = {
        cell("A", "a"), cell("A", "b"), cell("B", "a"), cell("B", "b")
    };

    private static Verdict inCountry(FigureTable counted, PublishedTable published) {
        return new Auditor()
                .audit(Question.inCountry(counted, published, List.of(), FigurePolicy.DEFAULT));
    }

    private static Verdict abroad(PublishedTable published, PublishedTable... earlier) {
        return new Auditor()
                .audit(Question.abroad(published, List.of(earlier), FigurePolicy.DEFAULT));
    }

    private static List<Breach.Kind> kinds(Verdict verdict) {
        return verdict instanceof Verdict.Unsafe unsafe
                ? unsafe.breaches().stream().map(Breach::kind).distinct().sorted().toList()
                : List.of();
    }

    @Test
    void passesASquareOfHiddenCells() {
        PublishedTable published = hiding(ONE_SMALL, SQUARE);

        assertThat(inCountry(ONE_SMALL, published)).isInstanceOf(Verdict.Safe.class);
        assertThat(abroad(published)).isInstanceOf(Verdict.Safe.class);
    }

    @Test
    void findsASmallCountThatIsShown() {
        PublishedTable published = hiding(ONE_SMALL);

        assertThat(kinds(inCountry(ONE_SMALL, published))).contains(Breach.Kind.SHOWN);
        assertThat(kinds(abroad(published))).containsExactly(Breach.Kind.SHOWN);
    }

    @Test
    void findsACellThatItsRowGivesAway() {
        PublishedTable published = hiding(ONE_SMALL, cell("A", "a"));

        assertThat(kinds(inCountry(ONE_SMALL, published)))
                .containsExactly(Breach.Kind.BOUNDED_ABOVE, Breach.Kind.RECOMPUTABLE);
        assertThat(kinds(abroad(published)))
                .containsExactly(Breach.Kind.BOUNDED_ABOVE, Breach.Kind.RECOMPUTABLE);
    }

    @Test
    void recomputesACellAlthoughEveryLineHidesTwo() {
        FigureTable counted =
                cases(
                        new long[] {60, 47, 40, 30},
                        new long[] {50, 20, 39, 25},
                        new long[] {70, 35, 45, 55},
                        new long[] {80, 65, 75, 85});
        PublishedTable published =
                hiding(
                        counted,
                        cell("A", "a"),
                        cell("A", "b"),
                        cell("A", "c"),
                        cell("B", "a"),
                        cell("B", "c"),
                        cell("C", "b"),
                        cell("C", "d"),
                        cell("D", "b"),
                        cell("D", "d"));

        Map<CellName, Bounds> bounds =
                new Auditor().bounds(Question.abroad(published, List.of(), FigurePolicy.DEFAULT));

        assertThat(bounds.getOrDefault(cell("A", "b"), new Bounds(0, 0)).lower())
                .isCloseTo(236 - 189, within(1e-6));
        assertThat(bounds.getOrDefault(cell("A", "b"), new Bounds(0, 0)).upper())
                .isCloseTo(236 - 189, within(1e-6));
        assertThat(abroad(published))
                .isEqualTo(
                        new Verdict.Unsafe(
                                List.of(new Breach(cell("A", "b"), Breach.Kind.RECOMPUTABLE))));
    }

    @Test
    void findsBoundsThatAreTooTight() {
        FigureTable counted =
                cases(new long[] {8, 1, 30}, new long[] {2, 40, 35}, new long[] {40, 30, 50});

        PublishedTable published = hiding(counted, SQUARE);

        assertThat(kinds(inCountry(counted, published))).contains(Breach.Kind.BOUNDED_ABOVE);
    }

    @Test
    void findsWhatTheSingleContributorOfAnotherCellKnows() {
        // 4 can only be less where the cell before it is more: the third cannot, above a zero.
        long[] others = {25, 40, 0, 35};
        long[] last = {40, 30, 50, 20};
        FigureTable alone = cases(new long[] {1, 4, 12, 30}, others, last);
        FigureTable together = cases(new long[] {2, 4, 12, 30}, others, last);
        CellName[] hidden = {
            cell("A", "a"), cell("A", "b"), cell("A", "c"),
            cell("B", "a"), cell("B", "b"), cell("B", "c")
        };

        assertThat(kinds(inCountry(alone, hiding(alone, hidden))))
                .containsExactly(Breach.Kind.KNOWN_TO_A_CONTRIBUTOR);
        assertThat(inCountry(together, hiding(together, hidden))).isInstanceOf(Verdict.Safe.class);
    }

    @Test
    void readsPercentagesAsBounds() {
        PublishedTable square = hiding(ONE_SMALL, SQUARE);
        PublishedShare share =
                new PublishedShare(cell("A", "a"), cell("", ""), new BigDecimal("1"));
        PublishedTable published =
                new PublishedTable(
                        square.unit(),
                        square.period(),
                        square.layout(),
                        square.cells(),
                        List.of(share));

        assertThat(kinds(abroad(published))).containsExactly(Breach.Kind.BOUNDED_ABOVE);
    }

    @Test
    void findsPercentagesOfFew() {
        PublishedTable square = hiding(ONE_SMALL, SQUARE);
        PublishedShare share =
                new PublishedShare(cell("C", "b"), cell("C", "a"), new BigDecimal("75"));
        PublishedTable published =
                new PublishedTable(
                        square.unit(),
                        square.period(),
                        square.layout(),
                        square.cells(),
                        List.of(share));

        assertThat(kinds(abroad(published))).containsExactly(Breach.Kind.SMALL_DENOMINATOR);
    }

    @Test
    void readsRoundedCountsAsBounds() {
        Map<CellName, Published> cells = new HashMap<>(hiding(ONE_SMALL, SQUARE).cells());
        cells.put(cell("A", "b"), new Published.Rounded(20, 5));
        PublishedTable published =
                new PublishedTable(ONE_SMALL.unit(), "2025", ONE_SMALL.layout(), cells, List.of());

        assertThat(kinds(abroad(published))).containsExactly(Breach.Kind.BOUNDED_ABOVE);
    }

    @Test
    void findsGroupsOfWhomNearlyAllAreAlike() {
        FigureTable counted =
                cases(new long[] {95, 3, 2}, new long[] {25, 40, 35}, new long[] {40, 30, 50});

        assertThat(kinds(abroad(hiding(counted, cell("A", "b"), cell("A", "c")))))
                .contains(Breach.Kind.DOMINANT_SHOWN);
    }

    @Test
    void protectsZerosOfPersonsAndNotOfCases() {
        long[] nobody = {0, 20, 30};
        FigureTable people = persons(nobody, WIDE, WIDE);
        FigureTable files = cases(nobody, WIDE, WIDE);

        assertThat(kinds(inCountry(people, hiding(people)))).contains(Breach.Kind.SHOWN);
        assertThat(inCountry(files, hiding(files))).isInstanceOf(Verdict.Safe.class);
    }

    @Test
    void leavesPublicUnitsAlone() {
        FigureTable counted =
                table(UnitOfCount.RECOMMENDATION, new long[] {1, 2}, new long[] {3, 4});

        assertThat(inCountry(counted, hiding(counted))).isInstanceOf(Verdict.Safe.class);
    }

    @Test
    void readsEarlierTablesOfTheSameCellsTogetherWithThisOne() {
        CellName[] other = {cell("A", "a"), cell("A", "c"), cell("C", "a"), cell("C", "c")};
        PublishedTable first = hiding(ONE_SMALL, SQUARE);
        PublishedTable second = hiding(ONE_SMALL, other);
        Question question =
                Question.inCountry(
                        ONE_SMALL,
                        second,
                        List.of(new ReleasedTable(ONE_SMALL, first)),
                        FigurePolicy.DEFAULT);

        assertThat(inCountry(ONE_SMALL, second)).isInstanceOf(Verdict.Safe.class);
        assertThat(kinds(new Auditor().audit(question)))
                .containsExactly(Breach.Kind.BOUNDED_ABOVE, Breach.Kind.RECOMPUTABLE);
        assertThat(kinds(abroad(second, first)))
                .containsExactly(Breach.Kind.BOUNDED_ABOVE, Breach.Kind.RECOMPUTABLE);
    }

    @Test
    void refusesFiguresThatContradictEachOther() {
        Map<CellName, Published> cells = new HashMap<>(hiding(ONE_SMALL, SQUARE).cells());
        cells.put(cell("", ""), new Published.Shown(1_000));
        PublishedTable published =
                new PublishedTable(ONE_SMALL.unit(), "2025", ONE_SMALL.layout(), cells, List.of());

        assertThat(abroad(published)).isEqualTo(new Verdict.NotAudited(Verdict.Cause.INCONSISTENT));
    }

    @Test
    void refusesWhenTimeIsOver() {
        Question question =
                Question.abroad(hiding(ONE_SMALL, SQUARE), List.of(), FigurePolicy.DEFAULT);

        assertThat(new Auditor(Duration.ZERO).audit(question))
                .isEqualTo(new Verdict.NotAudited(Verdict.Cause.TIME_OVER));
    }
}
