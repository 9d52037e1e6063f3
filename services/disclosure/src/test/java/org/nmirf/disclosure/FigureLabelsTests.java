package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.Layout;

class FigureLabelsTests {

    @ParameterizedTest
    @ValueSource(strings = {"0612-345-678", "06.12.34.56.78", "tel-0612345678"})
    void findsDirectIdentifiersAmongCodes(String code) {
        assertThat(FigureLabels.identifiers(layout("north", code))).containsExactly(code);
    }

    @Test
    void findsThemInTheNameOfAColumn() {
        var named = new Layout(List.of(Dimension.flat("case-0612-345-678", List.of("north"))));

        assertThat(FigureLabels.identifiers(named)).containsExactly("case-0612-345-678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beatriz-quintela",
                "Duarte_Salgueiro",
                "alfarelos.do.monte",
                "2187-20.4TBVRL",
                "AB123456"
            })
    void doubtsWhatLooksLikeANameOrACase(String code) {
        assertThat(FigureLabels.doubtful(layout("north", code), "pt")).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "north",
                "n1",
                "health",
                "mulheres",
                "saude",
                "en-cours",
                "under-18",
                "10-19",
                "2020-2023",
                "ccpr-art-14",
                "SDG-16.3",
                "A.12.3",
                "other"
            })
    void leavesOrdinaryCodesAlone(String code) {
        assertThat(FigureLabels.identifiers(layout("south", code))).isEmpty();
        assertThat(FigureLabels.doubtful(layout("south", code), "ma")).isEmpty();
    }

    private static Layout layout(String... codes) {
        return new Layout(List.of(Dimension.flat("theme", List.of(codes))));
    }
}
