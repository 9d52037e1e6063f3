package org.nmirf.node.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.Test;

class FigureSettingsTests {

    @Test
    void refusesToProtectLessThanTheFloor() {
        assertThatThrownBy(() -> new FigureSettings(4, Period.ofDays(80)))
                .hasMessageContaining("set it to 5 or more");
        assertThat(new FigureSettings(5, Period.ofDays(80)).policy().threshold()).isEqualTo(5);
    }

    @Test
    void refusesACadenceThatRunsBackwards() {
        assertThatThrownBy(() -> new FigureSettings(10, Period.ofDays(-1)))
                .hasMessageContaining("cadence");
    }

    @Test
    void countsMonthsOfTheCadenceAsDays() {
        assertThat(new FigureSettings(10, Period.ofMonths(2)).cadenceDays()).isBetween(59L, 62L);
    }
}
