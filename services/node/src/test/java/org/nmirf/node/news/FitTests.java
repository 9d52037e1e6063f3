package org.nmirf.node.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nmirf.node.news.Fit.Reason;

class FitTests {

    private final Strengths.Known known =
            new Strengths.Known(
                    Map.of("coordination", 3L), Map.of("health", 2L), Map.of("health", 7L));

    @Test
    void saysWhatTheCountryHasDoneOnEachSubject() {
        assertThat(known.fit(asked(List.of("coordination"), List.of("health", "water"))).reasons())
                .containsExactly(
                        new Reason("practices", "themes", "health", 2),
                        new Reason("practices", "areas", "coordination", 3),
                        new Reason("recommendations", "themes", "health", 7));
    }

    @Test
    void fitsNothingOnWhichTheCountryDidNothing() {
        assertThat(known.fit(asked(List.of("engagement"), List.of("water"))).isAny()).isFalse();
    }

    @Test
    void ranksMoreSubjectsInCommonBeforeMoreWork() {
        Fit both = known.fit(asked(List.of("coordination"), List.of("health")));
        Fit theme = known.fit(asked(List.of(), List.of("health")));
        Fit area = known.fit(asked(List.of("coordination"), List.of()));

        assertThat(Stream.of(area, theme, both).sorted(Fit.BEST))
                .containsExactly(both, theme, area);
    }

    private static NewsContent asked(List<String> areas, List<String> themes) {
        return NewsContent.assistance(Map.of(), Map.of(), areas, themes);
    }
}
