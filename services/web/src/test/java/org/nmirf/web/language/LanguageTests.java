package org.nmirf.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguageTests {

    @Test
    void hasFiveForTheInterfaceAndSevenForContent() {
        assertThat(Language.forInterface())
                .extracting(Language::code)
                .containsExactly("ar", "en", "fr", "es", "pt");
        assertThat(Language.forContent()).hasSize(7);
    }

    @Test
    void findsALanguageWithOrWithoutRegion() {
        assertThat(Language.find("pt-BR")).contains(Language.PT);
        assertThat(Language.find("EN")).contains(Language.EN);
        assertThat(Language.find("eng")).isEmpty();
        assertThat(Language.find(null)).isEmpty();
        assertThat(Language.findForInterface("ru")).isEmpty();
    }

    @Test
    void writesMaghrebiMonthsForMoroccoWithPlainDigits() {
        assertThat(august(Language.AR, "ma")).isEqualTo("2 غشت 2026");
        assertThat(august(Language.AR, "eg")).isEqualTo("2 أغسطس 2026");
    }

    @Test
    void writesInternationalEnglishDates() {
        assertThat(august(Language.EN, null)).isEqualTo("2 August 2026");
        assertThat(august(Language.EN, "ma")).isEqualTo("2 August 2026");
        assertThat(august(Language.EN, "us")).isEqualTo("August 2, 2026");
    }

    @Test
    void sortsAccentsWithTheirLetters() {
        assertThat(Language.FR.compare("Égypte", "Espagne")).isNegative();
        assertThat(Language.ES.compare("ñandú", "oso")).isNegative();
    }

    @Test
    void formatsPluralsAndApostrophes() {
        Messages messages = new Messages("messages/web");

        assertThat(messages.getMessage("facets.chosen", new Object[] {2}, Locale.of("ar")))
                .isEqualTo("اختياران");
        assertThat(messages.getMessage("facets.chosen", new Object[] {1}, Locale.ENGLISH))
                .isEqualTo("1 chosen");
        assertThat(messages.getMessage("error.403.text", null, Locale.FRENCH)).contains("n’a pas");
    }

    private static String august(Language language, @Nullable String region) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language.locale(region))
                .format(LocalDate.of(2026, 8, 2));
    }
}
