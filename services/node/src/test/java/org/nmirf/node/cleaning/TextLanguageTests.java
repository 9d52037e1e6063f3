package org.nmirf.node.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTests {

    @ParameterizedTest
    @CsvSource({
        "en, Strengthen the protection of journalists and of human rights defenders",
        "fr, Renforcer la protection des journalistes et lutter contre les violences",
        "es, Reforzar la protección de los periodistas y de las personas defensoras",
        "pt, Reforçar a proteção dos jornalistas e das pessoas que defendem os direitos",
        "ar, تعزيز حماية الصحفيين",
        "ru, Усилить защиту журналистов",
        "zh, 加强对记者的保护",
    })
    void tellsTheLanguageOfAText(String language, String text) {
        assertThat(TextLanguage.of(text)).contains(language);
    }

    @Test
    void saysNothingWhereNothingTells() {
        assertThat(TextLanguage.of("OPCAT 2030")).isEmpty();
    }
}
