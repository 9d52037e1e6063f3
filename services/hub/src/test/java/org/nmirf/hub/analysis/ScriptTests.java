package org.nmirf.hub.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTests {

    @ParameterizedTest
    @CsvSource({
        "ministry, fr, true",
        "ministry, ar, false",
        "التقارير, ar, true",
        "التقارير, en, false",
        "CEDAW والتقارير, en, true",
        "CEDAW والتقارير, ar, true",
        "докладов, ru, true",
        "докладов, zh, false",
        "报告, zh, true",
        "16.7, ar, true",
        "16.7, en, true"
    })
    void tellsWhetherATextMayBeOfALanguage(String text, String language, boolean isIn) {
        assertThat(Script.isIn(text, language)).isEqualTo(isIn);
    }
}
