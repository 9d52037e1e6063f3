package org.nmirf.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.disclosure.figures.audit.Question;
import org.nmirf.disclosure.figures.audit.Verdict;
import org.nmirf.disclosure.figures.protection.Protection;
import org.nmirf.disclosure.figures.protection.Suppressor;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;

class FiguresPropertyTests {

    private static final int THRESHOLD = 10;

    private static Protection.Protected found(FigureTable table) {
        Protection protection = new Suppressor(FigurePolicy.DEFAULT).protect(table, List.of());
        if (protection instanceof Protection.Protected found) {
            return found;
        }
        throw new AssertionError("a table by itself can always be protected");
    }

    @Property(tries = 60, seed = "11")
    void nobodyComesCloseToASmallCount(@ForAll @LongRange(max = 100_000) long seed) {
        FigureTable table = new RandomTables(seed).any();

        PlainAttack attack =
                new PlainAttack(List.of(new ReleasedTable(table, found(table).table())), THRESHOLD);

        assertThat(attack.bounds().values()).noneMatch(cell -> cell.isTooTight(THRESHOLD));
        assertThat(attack.knownToContributors(THRESHOLD)).isZero();
    }

    @Property(tries = 60, seed = "12")
    void theAuditorPassesWhatWasProtected(@ForAll @LongRange(max = 100_000) long seed) {
        FigureTable table = new RandomTables(seed).any();
        Protection.Protected found = found(table);

        assertThat(
                        new Auditor()
                                .audit(
                                        Question.inCountry(
                                                table,
                                                found.table(),
                                                List.of(),
                                                FigurePolicy.DEFAULT)))
                .isInstanceOf(Verdict.Safe.class);
        assertThat(
                        new Auditor()
                                .audit(
                                        Question.abroad(
                                                found.table(), List.of(), FigurePolicy.DEFAULT)))
                .isInstanceOf(Verdict.Safe.class);
    }

    @Property(tries = 60, seed = "13")
    void theAuditorFindsWhatAPlainAttackFinds(@ForAll @LongRange(max = 100_000) long seed) {
        FigureTable table = new RandomTables(seed).small();
        Protection.Protected found = found(table);
        ReleasedTable careless =
                new ReleasedTable(table, FiguresBenchmark.hiding(table, found.primary()));
        boolean isBroken =
                new PlainAttack(List.of(careless), THRESHOLD)
                        .bounds().values().stream().anyMatch(cell -> cell.isTooTight(THRESHOLD));

        Verdict verdict =
                new Auditor()
                        .audit(
                                Question.inCountry(
                                        table,
                                        careless.published(),
                                        List.of(),
                                        FigurePolicy.DEFAULT));

        assertThat(verdict instanceof Verdict.Unsafe || !isBroken).isTrue();
    }

    @Property(tries = 8, seed = "14")
    void sequencesOfReleasesTellNoMoreThanEachTable(@ForAll @LongRange(max = 100_000) long seed) {
        ReleaseSequence sequence = new ReleaseSequence(seed);

        sequence.run(4);

        assertThat(new PlainAttack(sequence.released(), THRESHOLD).bounds().values())
                .noneMatch(cell -> cell.isTooTight(THRESHOLD));
        assertThat(ReleaseSequence.fewBetween(sequence.released(), THRESHOLD)).isZero();
    }

    /** What the property above rests on: the same sequences do tell more without a ledger. */
    @Example
    void forgottenReleasesTellMore() {
        List<PlainAttack.Bounded> cells = new ArrayList<>();
        for (long seed = 0; seed < 12; seed++) {
            ReleaseSequence forgetful = new ReleaseSequence(seed, false);
            forgetful.run(4);
            cells.addAll(new PlainAttack(forgetful.released(), THRESHOLD).bounds().values());
        }

        assertThat(cells).anyMatch(cell -> cell.isBelow(THRESHOLD));
    }

    @Property(tries = 15, seed = "15")
    void smallTablesLoseAsLittleAsPossible(@ForAll @LongRange(max = 100_000) long seed) {
        FigureTable table = new RandomTables(seed).small();
        Protection.Protected found = found(table);
        double cost = Suppressor.cost(table.layout(), found.secondary());

        OptionalDouble least = CheapestHiding.cost(table, found, 1_000);

        assertThat(cost).isLessThanOrEqualTo(1.15 * least.orElse(cost));
    }
}
