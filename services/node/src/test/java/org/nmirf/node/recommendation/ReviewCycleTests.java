package org.nmirf.node.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCycleTests {

    @ParameterizedTest
    @CsvSource({"1, 1", "12, 1", "13, 2", "26, 2", "27, 3", "40, 3", "41, 4", "54, 4", "55, 5"})
    void knowsTheCycleOfASession(int session, int cycle) {
        assertThat(new Source.Review(session, "", List.of()).cycle()).isEqualTo(cycle);
    }
}
