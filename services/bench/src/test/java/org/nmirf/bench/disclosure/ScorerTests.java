package org.nmirf.bench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.bench.disclosure.AnnotatedText.Mention;
import org.nmirf.bench.disclosure.AnnotatedText.Need;

/** What the scorer counts as found. */
class ScorerTests {

    private static final String TEXT = "Mr Otto Kern of Basel met Kern in March 2001.";

    private static Mention mention(String value, int from, String type, String entity, Need need) {
        int start = TEXT.indexOf(value, from);
        return new Mention(start, start + value.length(), type, entity, need);
    }

    private static AnnotatedText annotated() {
        return new AnnotatedText(
                TEXT,
                "en",
                List.of(
                        mention("Mr Otto Kern", 0, "PERSON", "kern", Need.DIRECT),
                        mention("Kern", 20, "PERSON", "kern", Need.DIRECT),
                        mention("Basel", 0, "LOC", "basel", Need.QUASI),
                        mention("March 2001", 0, "DATETIME", "march", Need.NONE)));
    }

    private static Spans flagged(String... values) {
        Spans spans = new Spans();
        for (String value : values) {
            spans.add(TEXT.indexOf(value), TEXT.indexOf(value) + value.length());
        }
        return spans;
    }

    private static Score score(Spans spans) {
        Scorer scorer = new Scorer();
        scorer.add(annotated(), spans);
        return scorer.score("made up", true);
    }

    @Test
    void countsAnEntityOnlyWhenEveryMentionIsCovered() {
        assertThat(score(flagged("Otto Kern")).directRecall()).hasValue(0);
        assertThat(score(flagged("Otto Kern", "Kern in")).directRecall()).hasValue(1);
    }

    @Test
    void asksForNoTitleOfAPerson() {
        assertThat(score(flagged("Otto Kern")).mentionRecall()).containsEntry("PERSON", 0.5);
    }

    @Test
    void doesNotCountAWordThatIsCoveredInPart() {
        assertThat(score(flagged("Bas")).quasiRecall()).hasValue(0);
        assertThat(score(flagged("Basel")).quasiRecall()).hasValue(1);
    }

    @Test
    void takesFlaggedWordsOutsideAllMentionsAsWrong() {
        Score score = score(flagged("Basel met", "March"));

        assertThat(score.tokenPrecision()).hasValue(1.0 / 3);
        assertThat(score.maskedShare()).hasValue(3.0 / 10);
    }

    @Test
    void leavesFunctionWordsOutOfPrecision() {
        assertThat(score(flagged("of Basel")).tokenPrecision()).hasValue(1);
    }

    @Test
    void countsWhatIsPublicAsLeftAloneOnlyWhenUntouched() {
        Scorer touched = new Scorer();
        touched.add(annotated(), flagged("2001"));
        Scorer untouched = new Scorer();
        untouched.add(annotated(), flagged("Basel"));

        assertThat(touched.score("set", false).kept()).containsEntry("DATETIME", 0.0);
        assertThat(untouched.score("set", false).kept()).containsEntry("DATETIME", 1.0);
    }

    @Test
    void saysWhatNoMissInSoManyMeans() {
        assertThat(Score.bound(300, 0)).isEqualTo("0 of 300 missed: at most 1.00 %");
        assertThat(Score.bound(300, 2)).isEqualTo("2 of 300 missed");
    }
}
