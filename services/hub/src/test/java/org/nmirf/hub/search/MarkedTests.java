package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedTests {

    @Test
    void marksWhatMatched() {
        Marked marked = Marked.parse("a " + Marked.OPEN + "word" + Marked.CLOSE + " here");

        assertThat(marked.html()).isEqualTo("a <mark>word</mark> here");
        assertThat(marked.text()).isEqualTo("a word here");
        assertThat(marked.hasMark()).isTrue();
    }

    @Test
    void escapesWhatACountryWrote() {
        assertThat(Marked.parse("<script>" + Marked.OPEN + "\"x\"" + Marked.CLOSE).html())
                .isEqualTo("&lt;script&gt;<mark>&quot;x&quot;</mark>");
    }

    @Test
    void survivesMarksThatNeverClose() {
        assertThat(Marked.parse(Marked.OPEN + Marked.OPEN + "x").html())
                .isEqualTo("<mark>x</mark>");
        assertThat(Marked.plain("").isEmpty()).isTrue();
    }
}
