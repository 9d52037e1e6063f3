package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicSymbolTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/HRC/52/7",
                "CEDAW/C/CYP/CO/6-7",
                "CCPR/CO/82/MAR",
                "CAT/OP/PRT/1",
                "CPT/Inf (2023) 35",
                "ACFC/OP/V(2024)4",
                "OEA/Ser.L/V/II. Doc. 36/20"
            })
    void knowsDocumentsForEverybody(String symbol) {
        assertThat(PublicSymbol.isOne(symbol)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "the report",
                "A/HRC/52/7\nseen",
                "A/HRC/52/7<b>",
                "CCPR/C/130/D/2873/2016",
                "CAT/OP/PRT/R.1",
                "مراكش 12"
            })
    void leavesOthersOut(String symbol) {
        assertThat(PublicSymbol.isOne(symbol)).isFalse();
    }
}
