package org.nmirf.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How good ranked answers are. */
class MeasuresTests {

    private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1);

    @Test
    void theBestOrderHasTheWholeGain() {
        Measures best = Measures.of(List.of("a", "b", "c", "x"), GRADES);

        assertThat(best.ndcg10()).isEqualTo(1, within(1e-9));
        assertThat(best.mrr10()).isEqualTo(1);
        assertThat(best.recall20()).isEqualTo(1);
    }

    @Test
    void aLaterRankGainsLess() {
        Measures late = Measures.of(List.of("x", "a"), GRADES);

        // 3 / log2(3) over 3 + 2 / log2(3) + 1 / log2(4)
        assertThat(late.ndcg10()).isEqualTo(1.8928 / 4.7619, within(1e-4));
        assertThat(late.mrr10()).isEqualTo(0.5);
        assertThat(late.recall20()).isEqualTo(1.0 / 3, within(1e-9));
    }

    @Test
    void whatIsNotFoundGainsNothing() {
        Measures nothing = Measures.of(List.of(), GRADES);

        assertThat(nothing).isEqualTo(new Measures(1, 0, 0, 0, 0));
    }

    @Test
    void theMeanIsOverQueries() {
        Measures one = new Measures(1, 1, 1, 1, 1);
        Measures other = new Measures(1, 0, 0.5, 0, 1);

        assertThat(Measures.mean(List.of(one, other)))
                .isEqualTo(new Measures(2, 0.5, 0.75, 0.5, 1));
    }
}
