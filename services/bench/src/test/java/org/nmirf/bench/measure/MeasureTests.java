package org.nmirf.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasureTests {

    @Test
    void aSpreadHasTheMiddleOfItsValues() {
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 3, 3));
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }

    @Test
    void ratiosAreTakenPairByPair() {
        // The machine was half as fast in the second pair: the ratio does not see that.
        Spread ratio = Spread.ofRatios(List.of(80.0, 40.0), List.of(100.0, 50.0));

        assertThat(ratio.min()).isEqualTo(0.8);
        assertThat(ratio.max()).isEqualTo(0.8);
        assertThatThrownBy(() -> Spread.ofRatios(List.of(1.0), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLimitThatVariesByMoreThanFifteenPerCentIsNotSteady() {
        assertThat(Spread.of(List.of(93.0, 100.0, 108.0)).isSteady()).isTrue();
        assertThat(Spread.of(List.of(92.0, 100.0, 108.0)).isSteady()).isFalse();
        assertThat(Spread.of(List.of(100.0)).isSteady()).isTrue();
    }

    @Test
    void percentilesAreThoseOfAllTimes() {
        var latencies = new Latencies();
        IntStream.rangeClosed(1, 1000)
                .forEach(each -> latencies.add(TimeUnit.MILLISECONDS.toNanos(each)));

        assertThat(latencies.count()).isEqualTo(1000);
        assertThat(latencies.percentile(50)).isCloseTo(500, within(1.0));
        assertThat(latencies.percentile(99)).isCloseTo(990, within(1.0));
        assertThat(latencies.text()).isEqualTo("500.2 / 950.3 / 990.2");
    }

    @Test
    void timesCountFromWhenEachWasDueHoweverLongAnswersTake() {
        var last = new CountDownLatch(1);
        var outcome =
                OpenLoop.run(
                        100,
                        List.of(1, 2, 3),
                        item -> {
                            if (item == 1 && !last.await(30, TimeUnit.SECONDS)) {
                                throw new IllegalStateException("Nobody asked meanwhile");
                            }
                            if (item == 3) {
                                last.countDown();
                            }
                        });

        assertThat(outcome.failures()).isZero();
        assertThat(outcome.latencies().count()).isEqualTo(3);
        assertThat(outcome.latencies().percentile(100)).isGreaterThanOrEqualTo(20);
    }

    @Test
    void aFaultIsAFailureAndHasItsTimeToo() {
        var outcome =
                OpenLoop.run(
                        1_000,
                        List.of(1, 2),
                        item -> {
                            if (item == 2) {
                                throw new IllegalStateException("made up");
                            }
                        });

        assertThat(outcome.failures()).isOne();
        assertThat(outcome.latencies().count()).isEqualTo(2);
    }

    @Test
    void processorTimeIsReadBehindAnyName() {
        String line = "42 (a ) b) S 1 42 42 0 -1 4194560 9 8 7 6 150 50 30 20 20 0 9 0 77";

        assertThat(ProcessTime.seconds(line)).isEqualTo(2.5);
    }

    @Test
    void aReportAlignsItsColumns() {
        var report = new Report("made up");
        report.add("short", "1", "", Map.of());
        report.add("much longer", new Spread(2, 1, 3, 3), 1, ">= 1");

        assertThat(report.table())
                .isEqualTo("made up\nshort        1\nmuch longer  2.0 (1.0-3.0)  >= 1\n");
    }

    @Test
    void optionsAreKnownAndHaveValues() {
        Set<String> known = Set.of("--pairs");

        assertThat(Options.parse(List.of("--pairs", "3"), known))
                .hasValueSatisfying(
                        options -> assertThat(options.number("--pairs", 5)).isEqualTo(3));
        assertThat(Options.parse(List.of("--pairs"), known)).isEmpty();
        assertThat(Options.parse(List.of("--other", "3"), known)).isEmpty();
    }

    @Test
    void whatIsNoNumberIsRefusedByName() {
        Set<String> known = Set.of("--documents");
        var several = new Options(Map.of("--documents", "1000,10"));
        var wrong = new Options(Map.of("--documents", "10,many"));

        assertThat(several.counts("--documents", 5)).containsExactly(10, 1000);
        assertThat(several.counts("--pairs", 5)).containsExactly(5);
        assertThatThrownBy(() -> wrong.counts("--documents", 5))
                .isInstanceOf(WrongInputException.class)
                .hasMessage("--documents takes a whole number, 1 or more, not \"many\".");
        for (String beyond : List.of("-1", "4294967295", "")) {
            assertThatThrownBy(() -> new Options(Map.of("--seed", beyond)).number("--seed", 5))
                    .isInstanceOf(WrongInputException.class)
                    .hasMessageContaining("--seed");
        }
        var none = new Options(Map.of("--rounds", "0"));
        assertThat(none.number("--rounds", 5)).isZero();
        assertThatThrownBy(() -> none.count("--rounds", 5))
                .isInstanceOf(WrongInputException.class)
                .hasMessage("--rounds takes a whole number, 1 or more, not \"0\".");
        assertThat(
                        Command.run(
                                List.of("--documents", "many"),
                                known,
                                "run made-up [--documents N]",
                                options -> {
                                    options.number("--documents", 5);
                                    return new Command.Result(new Report("made up"), true);
                                }))
                .isEqualTo(2);
    }
}
