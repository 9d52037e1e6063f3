package org.nmirf.node.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTests {

    @ParameterizedTest
    @CsvSource({
        "23,            23",
        "118.6,         118.6",
        "118.6.,        118.6",
        "23 (a),        23 (a)",
        "23(A)(b),      23 (a) (b)",
        "'23 (a), (c)', 23 (a) (c)",
        "23 (a)–(c),    23 (a) (b) (c)",
        "23a,           23 (a)",
        "Para. 23 (b),  23 (b)",
        "paragraph 27,  27",
        "23-25,         23-25",
        "٦٦-,           66",
        "annex II,      annex II",
    })
    void readsParagraphsAsTheyAreCited(String cited, String expected) {
        assertThat(Paragraph.parse(cited)).hasToString(expected);
    }

    @Test
    void readsTheNumberOfARecommendationFromRightToLeft() {
        assertThat(Paragraph.parseRightToLeft("١٢٧-١٧٩").number()).isEqualTo("127.179");
        assertThat(Paragraph.parseRightToLeft("127-179").number()).isEqualTo("127.179");
    }

    @Test
    void ordersParagraphsAsTheDocumentDoes() {
        assertThat(
                        Stream.of("118.10", "note", "23 (b)", "118.2", "23", "23 (a)", "118")
                                .map(Paragraph::parse)
                                .sorted()
                                .map(Paragraph::toString))
                .containsExactly("23", "23 (a)", "23 (b)", "118", "118.2", "118.10", "note");
    }

    @Property
    void neverFailsWhateverTheText(@ForAll String text) {
        assertThat(Paragraph.parse(text).sortKey()).isNotNull();
        assertThat(Paragraph.parseRightToLeft("23" + text).sortKey()).isNotNull();
    }
}
