package org.nmirf.node.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        " 2024 , 2024",
        "2024-03, 2024-03",
        "2024/3, 2024-03",
        "03/2024, 2024-03",
        "12.2024, 2024-12",
        "٢٠٢٤, 2024"
    })
    void readsYearsAndMonths(String text, String period) {
        assertThat(Period.find(text)).map(Period::toString).hasValue(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2024-00", "1805", "2024-03-01", "March 2024"})
    void refusesAllElse(String text) {
        assertThat(Period.find(text)).isEmpty();
    }

    @Test
    void comeInTheOrderOfTime() {
        assertThat(Stream.of("2024-02", "2023", "2024", "2024-11").map(Period::get).sorted())
                .map(Period::toString)
                .containsExactly("2023", "2024", "2024-02", "2024-11");
    }
}
