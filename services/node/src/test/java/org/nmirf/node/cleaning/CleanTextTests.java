package org.nmirf.node.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTests {

    @Test
    void takesMarkupAndEntitiesOut() {
        assertThat(
                        CleanText.clean(
                                "<p>Review&nbsp;the <b>law</b> on&lrm; women&rsquo;s land"
                                        + " &amp; housing</p><p>Adopt it.<br/>Soon.</p>"))
                .isEqualTo("Review the law on women’s land & housing\nAdopt it.\nSoon.");
    }

    @Test
    void takesOutWhatWasEscapedTwice() {
        assertThat(CleanText.clean("Rights of &amp;lrm;the child&amp;rsquo;s family"))
                .isEqualTo("Rights of the child’s family");
    }

    @Test
    void leavesSignsThatAreNoMarkup() {
        assertThat(CleanText.clean("children < 5 years & mothers > 40"))
                .isEqualTo("children < 5 years & mothers > 40");
    }

    @Test
    void takesInvisibleCharactersOut() {
        assertThat(CleanText.clean("\u200Ero\u00ADads\u00A0 and\tpaths\uFEFF \r\n\r\n end "))
                .isEqualTo("roads and paths\nend");
    }

    @ParameterizedTest
    @CsvSource({"'- Women & girls ', Women & girls", "-, ''", "'• Roma', Roma", "'-5', -5"})
    void takesTheBulletFromAnEntry(String raw, String entry) {
        assertThat(CleanText.entry(raw)).isEqualTo(entry);
    }

    @Property
    void neverFailsWhateverTheText(@ForAll String text) {
        assertThat(CleanText.clean("<p>" + text)).isNotNull();
        assertThat(CleanText.clean(CleanText.clean(text))).isNotNull();
    }
}
