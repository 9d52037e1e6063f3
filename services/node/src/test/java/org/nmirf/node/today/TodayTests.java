package org.nmirf.node.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;

class TodayTests {

    private final TodayBlocks one = (person, reader) -> List.of();
    private final TodayBlocks other = (person, reader) -> List.of();
    private final Today today = new Today(List.of(one, other));

    @Test
    void beginsWithWhatIsMostUrgentAndLeavesOutWhatIsEmpty() {
        var found =
                today.asked(
                        feature ->
                                feature == one
                                        ? List.of(count("later", Urgency.LATER, 3))
                                        : List.of(
                                                count("none", Urgency.LATE, 0),
                                                count("late", Urgency.LATE, 1)));

        assertThat(found.blocks()).extracting(TodayBlock::heading).containsExactly("late", "later");
        assertThat(found.isWhole()).isTrue();
    }

    @Test
    void saysWhatOthersFoundWhenAFeatureFails() {
        var found =
                today.asked(
                        feature -> {
                            if (feature == one) {
                                throw new IllegalStateException("broken");
                            }
                            return List.of(count("late", Urgency.LATE, 1));
                        });

        assertThat(found.blocks()).hasSize(1);
        assertThat(found.isWhole()).isFalse();
    }

    @Test
    void tellsFiveAndHowManyThereAre() {
        List<Line> lines =
                IntStream.range(0, 7).mapToObj(number -> Line.to("/", "T" + number, "")).toList();

        var block = TodayBlock.of("late", Urgency.LATE, lines, "/all");

        assertThat(block.lines()).extracting(Line::title).containsExactlyElementsOf(first(5));
        assertThat(block.total()).isEqualTo(7);
        assertThat(block.isMore()).isTrue();
    }

    @Test
    void cutsALongTitleAtAWord() {
        String title =
                Line.to("/", "Adopt  a\nlaw " + "and train judges ".repeat(20), "en").title();

        assertThat(title).startsWith("Adopt a law and").endsWith("…").hasSizeLessThanOrEqualTo(161);
        assertThat(title.substring(0, title.length() - 1)).matches(".*(and|train|judges)");
    }

    private static TodayBlock count(String heading, Urgency urgency, long total) {
        return TodayBlock.count(heading, urgency, total, "/");
    }

    private static List<String> first(int number) {
        return Stream.iterate(0, at -> at + 1).limit(number).map(at -> "T" + at).toList();
    }
}
