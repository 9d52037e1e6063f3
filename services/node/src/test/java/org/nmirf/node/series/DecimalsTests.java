package org.nmirf.node.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "12.5|12.5",
                "12,5|12.5",
                "12,5 %|12.5",
                "1 234 567|1234567",
                "1234.567|1234.567",
                "0,125|0.125",
                "-3|-3",
                "−3|-3",
                "١٢٫٥|12.5",
                "۱۲|12"
            })
    void readsNumbersAsPeopleWriteThem(String text, BigDecimal number) {
        assertThat(Decimals.find(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about 12", "1,234", "1.234", "1,234,567", "12-13", "12..5", "1e5"})
    void refusesWhatIsNoNumberOrReadsAsTwo(String text) {
        assertThat(Decimals.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.345", "-1.234", "0.125", "12", "1234.567", "12.3"})
    void readsBackWhatItWrote(String number) {
        var value = new BigDecimal(number);

        assertThat(Decimals.find(Decimals.write(value)).orElseThrow()).isEqualByComparingTo(value);
    }

    @Test
    void writesNumbersInTheWayOfTheReader() {
        assertThat(Decimals.say(new BigDecimal("1234.50"), Locale.ENGLISH)).isEqualTo("1,234.5");
        assertThat(Decimals.say(new BigDecimal("12.5"), Locale.FRENCH)).isEqualTo("12,5");
    }
}
