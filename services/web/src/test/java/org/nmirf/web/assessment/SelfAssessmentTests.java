package org.nmirf.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nmirf.web.assessment.Indicator.Part;
import org.nmirf.web.testing.MessageChecks;

/** The sums of the two axes, and words for every level. */
class SelfAssessmentTests {

    private static Map<String, Integer> all(int level) {
        Map<String, Integer> levels = new HashMap<>();
        for (Indicator indicator : Indicator.values()) {
            levels.put(indicator.code(), Math.min(level, indicator.highest()));
        }
        return levels;
    }

    @Test
    void weighsParticipationByAThird() {
        var own =
                SelfAssessment.of(
                        Map.of("parliament", 3, "csos", 2, "nhri", -1, "sdgs", 2, "holistic", -1));

        assertThat(own.x()).isEqualByComparingTo("2.33");
        assertThat(own.y()).isZero();
    }

    @Test
    void addsUpHowFirmlyItIsEstablished() {
        var own = SelfAssessment.of(Map.of("law", 2, "meetings", 3, "budget", -1, "csos", 3));

        assertThat(own.y()).isEqualByComparingTo("4");
        assertThat(own.x()).isEqualByComparingTo("1");
    }

    @Test
    void reachesFromTheLowestToTheHighestOfTheSurvey() {
        assertThat(SelfAssessment.of(all(3)).x()).isEqualByComparingTo(BigDecimal.valueOf(21));
        assertThat(SelfAssessment.of(all(3)).y()).isEqualByComparingTo("14");
        assertThat(SelfAssessment.of(all(-1)).x()).isEqualByComparingTo("-9.33");
        assertThat(SelfAssessment.of(all(-1)).y()).isEqualByComparingTo("-6");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        var own = SelfAssessment.of(Map.of("law", 3, "unknown", 1, "staff", -2, "csos", 0));

        assertThat(own.levels()).containsOnlyKeys(Indicator.CSOS);
        assertThat(own.assessedX()).isEqualTo(1);
        assertThat(own.assessedY()).isZero();
    }

    @Test
    void drawsAStepForEveryLevelAboveNothing() {
        assertThat(new SelfAssessment.Row(Indicator.MEETINGS, 2).steps())
                .containsExactly(true, true, false);
        assertThat(new SelfAssessment.Row(Indicator.LAW, -1).steps()).containsOnly(false);
        assertThat(new SelfAssessment.Row(Indicator.LAW, -1).isAgainst()).isTrue();
    }

    @Test
    void hasWordsForEveryIndicatorAndEveryLevel() throws IOException {
        Set<String> keys = MessageChecks.keys(Path.of("src/main/resources/messages"), "web");

        for (Indicator indicator : Indicator.values()) {
            assertThat(keys).contains(new SelfAssessment.Row(indicator, null).key());
            for (int level = Indicator.LOWEST; level <= indicator.highest(); level++) {
                assertThat(keys).contains(SelfAssessment.Row.levelKey(indicator, level));
            }
        }
        assertThat(Arrays.stream(Part.values()).map(part -> "assessment.part." + part))
                .isSubsetOf(keys);
    }
}
