package org.nmirf.hub.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTests {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "'=1", "＝1"})
    void guardsWhatASpreadsheetWouldCalculate(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo("'" + text + "\r\n");
    }

    @Test
    void guardsWhatBeginsWithATabOrALineEnd() {
        assertThat(CsvLine.of(List.of("\t=1", "\r=1"))).isEqualTo("\"'\t=1\",\"'\r=1\"\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(CsvLine.of(List.of("a,b", "a\"b", "a;b", "a\nb", "plain")))
                .isEqualTo("\"a,b\",\"a\"\"b\",\"a;b\",\"a\nb\",plain\r\n");
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        assertThat(CsvLine.of(List.of("l’égalité", "المساواة", "don't", "")))
                .isEqualTo("l’égalité,المساواة,don't,\r\n");
    }
}
