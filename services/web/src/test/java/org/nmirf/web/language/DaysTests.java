package org.nmirf.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTests {

    private static final LocalDate SECOND = LocalDate.of(2026, 11, 2);
    private static final LocalDate FIFTEENTH = LocalDate.of(2026, 11, 15);

    @ParameterizedTest
    @CsvSource({
        "en, 2 November 2026",
        "fr, 2 novembre 2026",
        "es, 2 de noviembre de 2026",
        "pt, 2 de novembro de 2026",
        "ar, 2 نوفمبر 2026",
    })
    void writesADay(String language, String written) {
        assertThat(Days.written(SECOND, locale(language))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2–15 November 2026",
        "fr, 2–15 novembre 2026",
        "es, 2–15 de noviembre de 2026",
        "pt, 2 – 15 de novembro de 2026",
        "ar, 2–15 نوفمبر 2026",
    })
    void saysTheMonthOfSeveralDaysOnce(String language, String written) {
        assertThat(wide(Days.written(SECOND, FIFTEENTH, locale(language)))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 29 December 2026 – 1 January 2027",
        "fr, 29 décembre 2026 – 1er janvier 2027",
        "ar, 29 ديسمبر 2026 – 1 يناير 2027",
    })
    void saysYearsThatDiffer(String language, String written) {
        var from = LocalDate.of(2026, 12, 29);
        assertThat(wide(Days.written(from, LocalDate.of(2027, 1, 1), locale(language))))
                .isEqualTo(written);
    }

    @Test
    void writesOneDayThatBeginsAndEndsItself() {
        assertThat(Days.written(SECOND, SECOND, Locale.UK)).isEqualTo("2 November 2026");
    }

    @Test
    void countsTheFirstDayOfAMonthInFrenchOnly() {
        var first = LocalDate.of(2026, 11, 1);
        assertThat(Days.written(first, Locale.FRENCH)).isEqualTo("1er novembre 2026");
        assertThat(Days.written(first, FIFTEENTH, Locale.FRENCH)).isEqualTo("1er–15 novembre 2026");
        assertThat(Days.written(LocalDate.of(2026, 11, 11), Locale.FRENCH))
                .isEqualTo("11 novembre 2026");
        assertThat(Days.written(first, Locale.UK)).isEqualTo("1 November 2026");
    }

    @Test
    void writesMonths() {
        assertThat(Days.month(SECOND, Locale.FRENCH)).isEqualTo("novembre 2026");
    }

    /** With ordinary spaces: around dashes languages have thin ones. */
    private static String wide(String text) {
        return text.replace('\u2009', ' ');
    }

    private static Locale locale(String code) {
        return Language.find(code).orElseThrow().locale(null);
    }
}
