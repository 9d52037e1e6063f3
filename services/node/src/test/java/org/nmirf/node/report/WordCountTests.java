package org.nmirf.node.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.web.language.Language;

class WordCountTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|The State adopted 1,240 laws (A/RES/68/268).|6",
                "FR|L’État a adopté aujourd’hui un plan d’action.|7",
                "ES|¿Qué medidas ha adoptado el Estado?|6",
                "PT|O Estado adotou-as em 2025.|5",
                "AR|اعتمدت الدولة خطة وطنية لحقوق الإنسان.|6",
                "ZH|国家通过了一项法律。|5"
            })
    void countsAsEditorsDo(Language language, String text, int words) {
        assertThat(WordCount.of(text, language)).isEqualTo(words);
    }

    @Test
    void countsNoMarksThatStandAlone() {
        assertThat(WordCount.of(" – law – \n\n • order ", Language.EN)).isEqualTo(2);
    }

    @Test
    void countsNoVowelSignsAndNoKashidaApart() {
        assertThat(WordCount.of("الحُقُوقُ الـــوطنية", Language.AR)).isEqualTo(2);
    }

    @Test
    void countsNothingInNothing() {
        assertThat(WordCount.of("", Language.EN)).isZero();
    }
}
