package org.nmirf.disclosure.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nmirf.disclosure.figures.FigureFixtures.cases;
import static org.nmirf.disclosure.figures.FigureFixtures.cell;
import static org.nmirf.disclosure.figures.FigureFixtures.hiding;
import static org.nmirf.disclosure.figures.FigureFixtures.listed;
import static org.nmirf.disclosure.figures.FigureFixtures.table;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.disclosure.figures.audit.Verdict;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;

class FigureLedgerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate NEXT = DAY.plusMonths(3);

    private static ReleasedTable open(FigureTable counted) {
        return new ReleasedTable(counted, hiding(counted));
    }

    private static FigureLedger after(FigureTable counted) {
        return FigureLedger.empty().with(DAY, open(counted));
    }

    private static List<Objection.Kind> objections(Clearance clearance) {
        return clearance instanceof Clearance.Objected objected
                ? objected.objections().stream().map(Objection::kind).distinct().toList()
                : List.of();
    }

    private static FigureTable rows(long... counts) {
        return cases(new long[] {counts[0], counts[1]}, new long[] {50, 60});
    }

    @Test
    void clearsTheFirstTable() {
        assertThat(FigureLedger.empty().on(DAY).clear(open(rows(30, 40))))
                .isInstanceOf(Clearance.Cleared.class);
    }

    @Test
    void clearsTheSameTableAgain() {
        assertThat(after(rows(30, 40)).on(NEXT).clear(open(rows(30, 40))))
                .isInstanceOf(Clearance.Cleared.class);
    }

    @Test
    void letsASmallCorrectionWait() {
        Clearance clearance = after(rows(30, 40)).on(NEXT).clear(open(rows(32, 40)));

        assertThat(clearance)
                .isInstanceOfSatisfying(
                        Clearance.Objected.class,
                        one ->
                                assertThat(one.objections())
                                        .containsExactlyInAnyOrder(
                                                few(cell("A", "a")),
                                                few(cell("A", "")),
                                                few(cell("", "a")),
                                                few(cell("", ""))));
    }

    private static Objection few(CellName cell) {
        return new Objection(cell, Objection.Kind.CORRECTION_TOO_SMALL);
    }

    @Test
    void clearsALargeCorrection() {
        assertThat(after(rows(30, 40)).on(NEXT).clear(open(rows(42, 40))))
                .isInstanceOf(Clearance.Cleared.class);
    }

    @Test
    void countsWhoChangedAndNotByHowMuch() {
        FigureTable before = listed("theme", "2025", Map.of("a", range(0, 30), "b", range(50, 90)));
        FigureTable after = listed("theme", "2025", Map.of("a", range(4, 34), "b", range(50, 90)));

        assertThat(objections(after(before).on(NEXT).clear(open(after))))
                .containsExactly(Objection.Kind.CORRECTION_TOO_SMALL);
    }

    @Test
    void findsTheFewBetweenTwoWaysToCutAPopulation() {
        FigureTable minors =
                listed("age", "2025", Map.of("u18", range(0, 40), "o18", range(40, 90)));
        FigureTable young =
                listed("band", "2025", Map.of("u19", range(0, 43), "o19", range(43, 90)));
        FigureTable adults =
                listed("band", "2025", Map.of("u21", range(0, 55), "o21", range(55, 90)));

        assertThat(objections(after(minors).on(NEXT).clear(open(young))))
                .containsExactly(Objection.Kind.DIFFERENCE_TOO_SMALL);
        assertThat(after(minors).on(NEXT).clear(open(adults)))
                .isInstanceOf(Clearance.Cleared.class);
    }

    @Test
    void findsTheFewWhoCameIntoHiddenCells() {
        FigureTable before =
                cases(new long[] {3, 20, 30}, new long[] {25, 40, 35}, new long[] {40, 30, 50});
        // Everything open changed by many, and what is hidden of the first row by two.
        FigureTable after =
                cases(new long[] {5, 20, 50}, new long[] {45, 60, 55}, new long[] {60, 50, 70});
        CellName[] square = {cell("A", "a"), cell("A", "b"), cell("B", "a"), cell("B", "b")};
        FigureLedger ledger =
                FigureLedger.empty().with(DAY, new ReleasedTable(before, hiding(before, square)));

        Clearance clearance =
                ledger.on(NEXT).clear(new ReleasedTable(after, hiding(after, square)));

        assertThat(clearance).isEqualTo(new Clearance.Objected(List.of(few(cell("A", "")))));
    }

    @Test
    void findsTheFewBetweenAYearAndItsHalf() {
        FigureTable half =
                listed("theme", "2025-H1", Map.of("a", range(0, 30), "b", range(50, 90)));
        FigureTable year = listed("theme", "2025", Map.of("a", range(0, 33), "b", range(50, 110)));

        assertThat(objections(after(half).on(NEXT).clear(open(year))))
                .containsExactly(Objection.Kind.DIFFERENCE_TOO_SMALL);
    }

    @Test
    void doesNotCompareWhatItCannot() {
        FigureTable two = cases(new long[] {30, 40}, new long[] {50, 60});
        FigureTable three = cases(new long[] {30, 40}, new long[] {25, 30}, new long[] {25, 30});

        assertThat(objections(after(two).on(NEXT).clear(open(three))))
                .contains(Objection.Kind.NOT_COMPARABLE);
    }

    @Test
    void keepsToTheCadence() {
        FigureLedger ledger = after(rows(30, 40));

        assertThat(objections(ledger.on(DAY.plusDays(30)).clear(open(rows(30, 40)))))
                .containsExactly(Objection.Kind.TOO_SOON);
        assertThat(ledger.on(DAY).clear(open(rows(30, 40)))).isInstanceOf(Clearance.Cleared.class);
    }

    @Test
    void attacksANewTableTogetherWithTheOld() {
        FigureTable counted =
                cases(new long[] {3, 20, 30}, new long[] {25, 40, 35}, new long[] {40, 30, 50});
        ReleasedTable first =
                new ReleasedTable(
                        counted,
                        hiding(
                                counted,
                                cell("A", "a"),
                                cell("A", "b"),
                                cell("B", "a"),
                                cell("B", "b")));
        ReleasedTable second =
                new ReleasedTable(
                        counted,
                        hiding(
                                counted,
                                cell("A", "a"),
                                cell("A", "c"),
                                cell("C", "a"),
                                cell("C", "c")));

        assertThat(FigureLedger.empty().on(DAY).clear(second))
                .isInstanceOf(Clearance.Cleared.class);
        assertThat(FigureLedger.empty().with(DAY, first).on(NEXT).clear(second))
                .isInstanceOf(Clearance.Refused.class);
    }

    @Test
    void hasNothingAgainstPublicUnits() {
        FigureTable before = table(UnitOfCount.ACTION, new long[] {1, 2}, new long[] {3, 4});
        FigureTable after = table(UnitOfCount.ACTION, new long[] {2, 2}, new long[] {3, 4});

        assertThat(after(before).on(DAY.plusDays(1)).clear(open(after)))
                .isInstanceOf(Clearance.Cleared.class);
    }

    @Test
    void refusesWhenTheAuditorHasNoTime() {
        FigureTable counted = cases(new long[] {3, 4}, new long[] {50, 60}, new long[] {70, 80});
        ReleasedTable hidden =
                new ReleasedTable(
                        counted,
                        hiding(counted, counted.layout().cells().toArray(CellName[]::new)));

        assertThat(
                        new Clearing(FigureLedger.empty(), DAY, new Auditor(Duration.ZERO))
                                .clear(hidden))
                .isEqualTo(new Clearance.Refused(new Verdict.NotAudited(Verdict.Cause.TIME_OVER)));
    }

    @Test
    void takesNoTableThatSaysOtherThanWasCounted() {
        ReleasedTable other = new ReleasedTable(rows(30, 40), hiding(rows(31, 40)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureLedger.empty().on(DAY).clear(other));
    }

    private static int[] range(int from, int to) {
        return new int[] {from, to};
    }
}
