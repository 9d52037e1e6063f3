package org.nmirf.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Units of the sample indicators. */
class IndicatorsTests {

    @ParameterizedTest
    @CsvSource({"number,fr,nombre", "days,pt,dias", "places,es,plazas", "percent,fr,%"})
    void unitsAreInTheLanguageOfTheCountry(String unit, String language, String words) {
        JsonNode kept = json(Indicators.unit(unit, List.of(language))).required("texts").path(0);

        assertThat(kept.required("language").asString()).isEqualTo(language);
        assertThat(kept.required("text").asString()).isEqualTo(words);
    }

    @Test
    void theFirstLanguageIsTheOriginalAndOthersAreTranslations() {
        JsonNode texts = new JsonMapper().readTree("{\"fr\": \"Loi\", \"ar\": \"قانون\"}");

        assertThat(json(Wordings.of(texts)).required("texts").valueStream())
                .extracting(text -> text.required("provenance").asString())
                .containsExactly("ORIGINAL", "HUMAN_TRANSLATION");
    }

    private static JsonNode json(Object value) {
        return new JsonMapper().valueToTree(value);
    }
}
