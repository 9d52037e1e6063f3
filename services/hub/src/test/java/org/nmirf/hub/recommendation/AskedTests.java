package org.nmirf.hub.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.hub.recommendation.Asked.Given;
import org.nmirf.hub.recommendation.Asked.Reason;
import org.nmirf.hub.recommendation.Asked.Refused;

/** What people type of a recommendation, and what is read of it. */
class AskedTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "CEDAW/C/PRT/CO/10 | CEDAW/C/PRT/CO/10 | ''",
                "  cedaw/c/prt/co/10  | CEDAW/C/PRT/CO/10 | ''",
                "CEDAW / C / PRT / CO / 10 | CEDAW/C/PRT/CO/10 | ''",
                "CEDAW C PRT CO 10 para 23 | CEDAW/C/PRT/CO/10 | 23",
                "CEDAW_C_PRT_CO_10 | CEDAW/C/PRT/CO/10 | ''",
                "A/HRC/42/7, para. 118.6 | A/HRC/42/7 | 118.6",
                "a/hrc/42/7 118.6 | A/HRC/42/7 | 118.6",
                "A/HRC/42/7#118.6 | A/HRC/42/7 | 118.6",
                "a/hrc/42/7/add.1 | A/HRC/42/7/Add.1 | ''",
                "A∕HRC∕42∕7 § 118.6 | A/HRC/42/7 | 118.6",
                "CRC/C/PRT/CO/5–6, paragraph 23 (a) | CRC/C/PRT/CO/5-6 | 23 (a)",
                "CRC/C/PRT/CO/5‑6 par. 23(a) | CRC/C/PRT/CO/5-6 | 23(a)",
                "E/C.12/PRT/CO/5 párr. 12 | E/C.12/PRT/CO/5 | 12",
                "E/C.12/PRT/CO/5, parágrafos 12-14 | E/C.12/PRT/CO/5 | 12-14",
                "CAT/C/MAR/CO/4 الفقرة ٢٣ | CAT/C/MAR/CO/4 | 23",
                "CERD/C/RUS/CO/23-24, п. 12 | CERD/C/RUS/CO/23-24 | 12",
                "CERD/C/CHN/CO/14-17 第12段 | CERD/C/CHN/CO/14-17 | 12",
                "para. 23 of CEDAW/C/PRT/CO/10 | CEDAW/C/PRT/CO/10 | 23",
                "https://undocs.org/en/A/HRC/42/7 | A/HRC/42/7 | ''",
                "(CEDAW/C/PRT/CO/10). | CEDAW/C/PRT/CO/10 | ''",
                "GREVIO(2024)15 para 33 (c) | GREVIO(2024)15 | 33 (c)"
            })
    void readsASymbolAsPeopleTypeIt(String typed, String symbol, String paragraph) {
        assertThat(Asked.read(typed)).isEqualTo(new Given(new Reference(symbol, paragraph), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"а/", "1/", "½", "1, ", "1-", "1.", "CEDAW/C/PRT/CO/10 1(a)", "(a) "})
    void answersWhateverIsTypedOverAndOver(String piece) {
        String text = piece.repeat(Asked.LONGEST / piece.length());

        assertThat(Asked.read(text)).isNotNull();
        assertThat(Asked.read("A/HRC/42/7, para. 1 " + text.substring(20))).isNotNull();
        assertThat(Paragraphs.of(text)).isNotNull();
    }

    @Test
    void readsWordsBesideASymbol() {
        assertThat(Asked.read("118.6 Train all judges on violence against women (A/HRC/42/7)"))
                .isInstanceOfSatisfying(
                        Given.class,
                        given -> {
                            assertThat(given.reference())
                                    .isEqualTo(new Reference("A/HRC/42/7", ""));
                            assertThat(given.words()).contains("Train all judges on violence");
                        });
        assertThat(Asked.read("A/HRC/42/7, 118.6 Train all judges on violence against women"))
                .isEqualTo(
                        new Given(
                                new Reference("A/HRC/42/7", "118.6"),
                                "Train all judges on violence against women"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ensure that girls and/or boys go to school for 9 years",
                "Adopt measures for women/girls/children in 24 provinces",
                "ينبغي تدريب القضاة على العنف ضد المرأة"
            })
    void takesWordsForWords(String typed) {
        assertThat(Asked.read(typed)).isEqualTo(new Given(null, typed));
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', EMPTY",
        "torture, SHORT",
        "women and girls, SHORT",
        "CEDAW/PRT, SYMBOL",
        "A/HRC/, SYMBOL",
        "CEDAW/C/PRT/CO, SYMBOL",
        "CEDAW/C/PRT/CO para 3, SYMBOL"
    })
    void saysWhyItCannotBeLookedFor(String typed, Reason reason) {
        assertThat(Asked.read(typed)).isEqualTo(new Refused(reason));
    }

    @Test
    void takesNoMoreThanOneRecommendationHas() {
        assertThat(Asked.read("word ".repeat(1000))).isInstanceOf(Given.class);
        assertThat(Asked.read("words ".repeat(1000))).isEqualTo(new Refused(Reason.LONG));
    }

    @ParameterizedTest
    @CsvSource({
        "23, 23 (a), true",
        "23(a), 23 (a), true",
        "23 (a), 23 (b), false",
        "23, 24, false",
        "118.6, 118.6, true",
        "118.6, 118.60, false",
        "118.6, 6, false",
        "118.4-118.7, 118.6, true",
        "23–25, 24 (c), true",
        "'12, 14', 14, true",
        "'', 14, false",
        "'', '', false"
    })
    void tellsWhetherParagraphsMeet(String one, String other, boolean isSo) {
        assertThat(Paragraphs.of(one).meet(Paragraphs.of(other))).isEqualTo(isSo);
        assertThat(Paragraphs.of(other).meet(Paragraphs.of(one))).isEqualTo(isSo);
    }

    @Test
    void readsItsOwnWritingAgain() {
        var reference = new Reference("CRC/C/PRT/CO/5-6", "23 (a)");

        assertThat(Asked.read(reference.text())).isEqualTo(new Given(reference, ""));
    }
}
