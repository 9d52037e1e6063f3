package org.nmirf.node.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.symbol.Paragraph;

class LeadingNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "136.1 Ratify it | 136.1 | Ratify it",
                "1 Ratify it | 1 | Ratify it",
                "157. To ratify it | 157 | To ratify it",
                "Recommendation No. 21 contained in para. 96: 21. Ratify it | 96.21 | Ratify it",
                "Recommendations contained in paragraph 98 of the report: 98.12 Go on | 98.12 | Go on",
                "Recommendations contained in para. 77: Go on | 77 | Go on",
                "Paragraph 27 Ratify it | 27 | Ratify it",
                "127-179 التصديق على العهد | 127.179 | التصديق على العهد",
                "٦٦- التصديق على العهد | 66 | التصديق على العهد",
                "23 (b) Adopt a law | 23 (b) | Adopt a law",
                "12. The State should: (a) Act; (b) Report. | 12 (a) (b) | The State should: (a) Act; (b) Report.",
            })
    void takesTheNumberOutOfTheText(String text, String paragraph, String rest) {
        var numbered = LeadingNumber.take(text);

        assertThat(numbered.paragraph().map(Paragraph::toString)).contains(paragraph);
        assertThat(numbered.text()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030 Agenda must guide plans",
                "Reach Sustainable Development Goal 5. Take steps",
                "16 Days of activism",
                "Ratify the 1961 Convention",
                "١٩٩٠ سنة"
            })
    void leavesNumbersThatAreNoParagraphs(String text) {
        assertThat(LeadingNumber.take(text).text()).isEqualTo(text);
    }

    @org.junit.jupiter.api.Test
    void keepsTheHeadingBeforeTheNumber() {
        var numbered = LeadingNumber.take("Women in villages 49.The Committee notes gaps.");

        assertThat(numbered.paragraph().map(Paragraph::number)).contains("49");
        assertThat(numbered.text()).isEqualTo("Women in villages\nThe Committee notes gaps.");
    }

    @Property
    void neverFailsWhateverTheText(@ForAll String text) {
        assertThat(LeadingNumber.take("12. " + text).text()).isNotNull();
        assertThat(LeadingNumber.take("Recommendation No. 2 in para " + text).text()).isNotNull();
    }
}
