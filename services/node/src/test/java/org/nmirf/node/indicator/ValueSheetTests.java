package org.nmirf.node.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.indicator.IndicatorValue.Entry;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.series.Period;
import org.nmirf.node.spreadsheet.CsvText;

class ValueSheetTests {

    private static final Entry OF_2024 =
            new Entry(Period.of(2024), new BigDecimal("12.5"), "estimate", "survey");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024\t12,5\testimate\tsurvey",
                "2024;12,5;estimate;survey",
                "2024,12.5,estimate,survey",
                "period;value;note;source\n2024;12.5;estimate;survey\n;;;\n",
                "Source\tValue\tPeriod\tNote\nsurvey\t12.5\t2024\testimate"
            })
    void readsWhatIsCopiedFromASpreadsheet(String pasted) {
        assertThat(ValueSheet.text(pasted).orProblem()).containsExactly(OF_2024);
    }

    @Test
    void readsTwoCellsAlone() {
        assertThat(ValueSheet.text("2024;5").orProblem())
                .containsExactly(new Entry(Period.of(2024), new BigDecimal("5"), "", ""));
    }

    @Test
    void readsTheFileThatIsDownloaded() {
        List<List<String>> table =
                List.of(
                        List.of("period", "value", "note", "source"),
                        List.of("2024", "12.5", "estimate", "survey"));

        assertThat(ValueSheet.file(CsvText.of(table)).orProblem()).containsExactly(OF_2024);
    }

    @Test
    void namesEveryLineThatIsWrong() {
        var refused = ValueSheet.text("2024;5\nlast year;6\n2025;about 7");

        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        var details =
                refused instanceof Outcome.Refused<?>(var refusal)
                        ? refusal.details()
                        : List.<org.nmirf.node.outcome.Refusal.Detail>of();
        assertThat(details)
                .map(detail -> detail.code() + " " + detail.arguments().getFirst())
                .containsExactly("indicator.period-wrong 2", "indicator.value-wrong 3");
    }

    @Test
    void writesNoFormulaIntoASpreadsheet() {
        String text =
                new String(
                        CsvText.of(List.of(List.of("=1+1", "-5"))),
                        java.nio.charset.StandardCharsets.UTF_8);

        assertThat(text).contains("'=1+1,-5");
    }
}
