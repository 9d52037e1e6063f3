package org.nmirf.web.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.web.language.Language;

class CountriesTests {

    private final Countries countries = new Countries();

    @Test
    void namesACountryInTheReadersLanguage() {
        assertThat(countries.name("ma", Language.AR)).isEqualTo("المغرب");
        assertThat(countries.name("MA", Language.PT)).isEqualTo("Marrocos");
        assertThat(countries.name("py", Language.ZH)).isEqualTo("巴拉圭");
    }

    @Test
    void sortsAsReadersOfTheLanguageDo() {
        List<String> codes = List.of("us", "eg", "gm", "et");

        assertThat(countries.sorted(codes, Language.FR))
                .extracting(Countries.Country::code)
                .containsExactly("eg", "us", "et", "gm");
        assertThat(countries.sorted(codes, Language.EN))
                .extracting(Countries.Country::code)
                .containsExactly("eg", "et", "gm", "us");
    }
}
