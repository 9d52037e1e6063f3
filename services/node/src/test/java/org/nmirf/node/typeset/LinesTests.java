package org.nmirf.node.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTests {

    private static final Style STYLE = Style.of(10);

    private final Lines lines = new Lines();

    @Test
    void keepsEachLineWithinItsWidth() {
        List<Line> set =
                lines.of(StyledText.of("Some words to set. ".repeat(30), STYLE), false, 150);

        assertThat(set).hasSizeGreaterThan(5).allMatch(line -> line.width() <= 150.01);
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        List<Line> set = lines.of(StyledText.of("x".repeat(500), STYLE), false, 100);

        assertThat(set).hasSizeGreaterThan(20).allMatch(line -> line.width() <= 100.01);
        assertThat(read(set)).isEqualTo("x".repeat(500));
    }

    @Test
    void breaksAtLineFeeds() {
        assertThat(lines.of(StyledText.of("one\n\ntwo", STYLE), false, 500)).hasSize(3);
    }

    @Test
    void putsFiguresOfAnArabicLineInTheirOrder() {
        Line line = lines.of(StyledText.of("سنة 2018", STYLE), true, 500).getFirst();

        assertThat(read(List.of(line))).startsWith("2018").endsWith("س");
    }

    @Test
    void joinsArabicLetters() {
        List<Integer> apart = codes("ه");
        List<Integer> joined = codes("ههه");

        assertThat(joined).hasSize(3).doesNotContainAnyElementsOf(apart).doesNotHaveDuplicates();
    }

    @Test
    void keepsAnIsolatedStretchTogether() {
        StyledText text = StyledText.of("قال ", STYLE);
        text.isolate(false, STYLE).add("Plan (2018)", STYLE).endIsolate(STYLE).add(" ثم", STYLE);

        assertThat(read(lines.of(text, true, 500))).contains("Plan (2018)");
    }

    @Test
    void countsWhatItCannotShow() {
        StyledText text = StyledText.of("目录 abc عربي Жук", STYLE);

        assertThat(text.missing()).isEqualTo(2);
        assertThat(text.text()).startsWith("\uFFFD\uFFFD abc");
    }

    private static List<Integer> codes(String text) {
        return Glyphs.shape(text, Face.NASKH, STYLE, true).all().stream()
                .map(Glyphs.Glyph::code)
                .toList();
    }

    /** From left to right, as it is seen. */
    private static String read(List<Line> set) {
        StringBuilder read = new StringBuilder();
        for (Line line : set) {
            for (Glyphs glyphs : line.glyphs()) {
                glyphs.all().forEach(glyph -> read.append(glyph.text()));
            }
        }
        return read.toString();
    }
}
