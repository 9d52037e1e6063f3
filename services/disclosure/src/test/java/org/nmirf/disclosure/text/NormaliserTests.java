package org.nmirf.disclosure.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain form and its way back. */
class NormaliserTests {

    @ParameterizedTest
    @CsvSource(
            value = {
                "\u0660\u0661\u0662 | 012",
                "\u06F3\u06F4 | 34",
                "\u0967\u0968 | 12",
                "\uFF21\uFF22\uFF11 | AB1",
                "a\u200Bb\u200Dc\u00ADd | abcd",
                "\u202Eabc\u202C | abc",
                "a\u00A0b | a b",
                "1\u20112\u20133\u22124 | 1-2-3-4",
                "caf\u00E9 cafe\u0301 | cafe cafe",
                "&#64;&commat;&#x40;&amp;#64; | @@@@",
                "a%40b%D9%A1 | a@b1",
                "100%de | 100%de",
                "\u0645\u064F\u062D\u0640\u0640\u0645\u062F | \u0645\u062D\u0645\u062F",
                "\u0623\u0625\u0622\u0671 | \u0627\u0627\u0627\u0627"
            },
            delimiter = '|')
    void bringsToPlainForm(String written, String plain) {
        assertThat(Normaliser.normalise(written).text()).isEqualTo(plain);
    }

    @Test
    void tellsLineBreaksFromParagraphs() {
        assertThat(Normaliser.normalise("a \r\n b\n\n c\u2028d").text())
                .isEqualTo("a\nb\u2029c\nd");
    }

    @Test
    void leadsBackToTheOriginalCharacters() {
        NormalisedText plain = Normaliser.normalise("x&#64;\u200By");

        assertThat(plain.text()).isEqualTo("x@y");
        assertThat(plain.originalStart(1)).isEqualTo(1);
        assertThat(plain.originalEnd(2)).isEqualTo(7);
        assertThat(plain.originalStart(2)).isEqualTo(7);
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThatThrownBy(() -> Normaliser.normalise("a".repeat(Normaliser.LONGEST_TEXT + 1)))
                .isInstanceOf(TextTooLongException.class);
    }

    @Test
    void takesHiddenAndDisguisedCharactersForAnomalies() {
        assertThat(Anomalies.in("a\u202Eb c\u200Bd \u043Eld \uDB40\uDC41 \uE000 \uD800"))
                .extracting(Anomaly::kind)
                .containsExactlyInAnyOrder(
                        Anomaly.Kind.BIDI_CONTROL,
                        Anomaly.Kind.INVISIBLE_CHARACTER,
                        Anomaly.Kind.MIXED_SCRIPT,
                        Anomaly.Kind.TAG_CHARACTER,
                        Anomaly.Kind.CONTROL_CHARACTER,
                        Anomaly.Kind.CONTROL_CHARACTER);
    }

    @Test
    void leavesOrdinaryWritingAlone() {
        assertThat(
                        Anomalies.in(
                                "\u200Fالآلية\u200F 2023. می\u200Cشود IT-отдел 中文ABC \uD83D\uDC69\u200D\uD83D\uDCBB\tx\r\n"))
                .isEmpty();
    }
}
