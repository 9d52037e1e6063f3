package org.nmirf.node.assembly;

import static org.nmirf.node.recommendation.RecommendationFixtures.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.history.Change;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.IndicatorValue;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.nmirf.node.progress.ProgressUpdate.Voice;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationFixtures;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.series.Period;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the register knows, for tests. */
final class Materials {

    private static final Change CHANGE =
            Change.of("officer-ma", Instant.parse("2026-05-01T10:00:00Z"));

    private Materials() {}

    /** A recommendation with that status and these updates, and nothing more. */
    static Material material(String status, ProgressUpdate... updates) {
        FollowUp followUp =
                status.isEmpty() ? FollowUp.NONE : RecommendationFixtures.followUp(status, null);
        var one =
                Recommendation.first(
                        new RecommendationId(UUID.randomUUID()),
                        source("CRC/C/MAR/CO/9", "Adopt a law"),
                        null,
                        followUp,
                        CHANGE);
        return new Material(one, List.of(), List.of(updates), List.of(), Map.of());
    }

    /** The same with other updates. */
    static Material with(Material material, ProgressUpdate... updates) {
        return new Material(
                material.recommendation(), List.of(), List.of(updates), List.of(), Map.of());
    }

    /** The same with other measures. */
    static Material with(Material material, Material.Measure... measures) {
        return new Material(
                material.recommendation(), List.of(), List.of(), List.of(measures), Map.of());
    }

    /** A published update in one language. */
    static ProgressUpdate update(String language, String text, int revision) {
        return new ProgressUpdate(
                UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                revision,
                new About(Kind.RECOMMENDATION, UUID.randomUUID()),
                new ProgressUpdate.Content(
                        Wordings.of(language, text),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 6, 30)),
                State.PUBLISHED,
                new Voice(false, null),
                List.of("writer"),
                "",
                CHANGE,
                CHANGE,
                CHANGE);
    }

    /** An indicator that is called the same in three languages, measured once. */
    static Material.Measure measure(String name, String period, String value) {
        var content =
                new Indicator.Content(
                        new Wordings(
                                List.of(
                                        Wording.original("en", name),
                                        Wording.original("fr", name),
                                        Wording.original("ar", name))),
                        Wordings.NONE,
                        Indicator.Kind.OUTCOME,
                        null,
                        null,
                        null,
                        Wordings.NONE,
                        new Indicator.Links(Aims.NONE, List.of()),
                        false);
        var indicator = new Indicator(UUID.randomUUID(), 1, content, false, CHANGE, CHANGE);
        var entry = new IndicatorValue.Entry(Period.get(period), new BigDecimal(value), "", "");
        var last = new IndicatorValue(UUID.randomUUID(), indicator.id(), 1, entry, CHANGE);
        return new Material.Measure(indicator, last, List.of(last.id()));
    }

    /** The words of the program in that language. */
    static Phrases phrases(Language language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/assembly", "messages/obligation");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Phrases(messages, Vocabularies.load(), language, "ma");
    }
}
