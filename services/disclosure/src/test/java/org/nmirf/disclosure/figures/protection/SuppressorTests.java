package org.nmirf.disclosure.figures.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.disclosure.figures.FigureFixtures.cases;
import static org.nmirf.disclosure.figures.FigureFixtures.cell;
import static org.nmirf.disclosure.figures.FigureFixtures.hiding;
import static org.nmirf.disclosure.figures.FigureFixtures.persons;
import static org.nmirf.disclosure.figures.FigureFixtures.table;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;

class SuppressorTests {

    private static final Suppressor SUPPRESSOR = new Suppressor(FigurePolicy.DEFAULT);

    private static Protection.Protected found(FigureTable table, ReleasedTable... earlier) {
        Protection protection = SUPPRESSOR.protect(table, List.of(earlier));
        if (protection instanceof Protection.Protected found) {
            return found;
        }
        throw new AssertionError("not possible");
    }

    @Test
    void hidesThreeFurtherCellsForOneSmallCell() {
        FigureTable table =
                persons(
                        new long[] {17, 2},
                        new long[] {12, 13},
                        new long[] {15, 14},
                        new long[] {14, 13});

        Protection.Protected found = found(table);

        assertThat(found.primary()).containsExactly(cell("A", "b"));
        assertThat(found.secondary()).hasSize(3);
        assertThat(found.table().cells()).hasSize(15);
        assertThat(found.secondaryShare()).isEqualTo(3.0 / 15);
    }

    @Test
    void hidesNothingWhereNothingIsSmall() {
        Protection.Protected found = found(cases(new long[] {30, 40}, new long[] {50, 60}));

        assertThat(found.primary()).isEmpty();
        assertThat(found.secondary()).isEmpty();
    }

    @Test
    void hidesNothingOfPublicUnits() {
        FigureTable table = table(UnitOfCount.INSTITUTION, new long[] {1, 2}, new long[] {3, 4});

        assertThat(found(table).table()).isEqualTo(hiding(table));
    }

    @Test
    void hidesZerosOfPersonsAndNotOfCases() {
        long[] nobody = {0, 20, 30};
        long[] some = {40, 30, 50};

        assertThat(found(persons(nobody, some, some)).primary()).containsExactly(cell("A", "a"));
        assertThat(found(cases(nobody, some, some)).primary()).isEmpty();
    }

    @Test
    void hidesAGroupOfWhomNearlyAllAreAlike() {
        FigureTable table =
                cases(new long[] {95, 5, 5}, new long[] {25, 40, 35}, new long[] {40, 30, 50});
        FigureTable apart =
                cases(new long[] {95, 15, 15}, new long[] {25, 40, 35}, new long[] {40, 30, 50});

        assertThat(found(table).primary()).contains(cell("A", "a"));
        assertThat(found(apart).primary()).isEmpty();
    }

    @Test
    void hidesTheSameWhenItIsAskedAgain() {
        FigureTable table =
                cases(new long[] {3, 20, 30}, new long[] {25, 40, 35}, new long[] {40, 30, 50});
        Protection.Protected first = found(table);

        Protection.Protected again = found(table, new ReleasedTable(table, first.table()));

        assertThat(again.table()).isEqualTo(first.table());
    }

    @Test
    void saysWhenAnEarlierTableAlreadyTellsTooMuch() {
        FigureTable table =
                cases(new long[] {3, 20, 30}, new long[] {25, 40, 35}, new long[] {40, 30, 50});
        CellName small = cell("A", "a");
        ReleasedTable careless = new ReleasedTable(table, hiding(table, small));

        assertThat(SUPPRESSOR.protect(table, List.of(careless)))
                .isEqualTo(new Protection.NotPossible());
    }

    @Test
    void findsSomethingSafeWithoutAnyTimeForMore() {
        FigureTable table =
                cases(new long[] {3, 20, 30}, new long[] {25, 40, 35}, new long[] {40, 30, 50});

        assertThat(new Suppressor(FigurePolicy.DEFAULT, Duration.ZERO).protect(table, List.of()))
                .isInstanceOf(Protection.Protected.class);
    }
}
