package org.nmirf.hub.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.search.IndexedPractice.IndexedRecommendation;
import org.nmirf.hub.search.IndexedPractice.IndexedText;
import org.nmirf.web.language.Language;

/** Practices to be found. */
public final class PracticeFixtures {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final Map<String, IndexedText> texts = new HashMap<>();
    private List<String> concepts = List.of();
    private List<String> mentions = List.of();
    private final String id;
    private List<String> areas = List.of("coordination");
    private List<String> themes = List.of();
    private List<Integer> years = List.of(2020);
    private @Nullable String country = "pt";
    private @Nullable String region = "weog";
    private String attribution = "NAMED";
    private LocalDate admitted = DAY;
    private List<IndexedRecommendation> recommendations = List.of();

    private PracticeFixtures(String id) {
        this.id = id;
    }

    /** A practice of Portugal on coordination in 2020, so far without a text. */
    public static PracticeFixtures aPractice(String id) {
        return new PracticeFixtures(id);
    }

    public PracticeFixtures original(String language, String title, String response) {
        return text("ORIGINAL", language, title, response);
    }

    public PracticeFixtures translation(String language, String title, String response) {
        return text("HUMAN_TRANSLATION", language, title, response);
    }

    private PracticeFixtures text(
            String provenance, String language, String title, String response) {
        texts.put(language, new IndexedText(provenance, title, "", "", response, "", "", "", ""));
        return this;
    }

    /** What its country stated, as the index holds it: {@code themes/water}. */
    public PracticeFixtures concepts(String... keys) {
        concepts = List.of(keys);
        return this;
    }

    /** What its title or summary name besides. */
    public PracticeFixtures mentions(String... keys) {
        mentions = List.of(keys);
        return this;
    }

    public PracticeFixtures areas(String... codes) {
        areas = List.of(codes);
        return this;
    }

    public PracticeFixtures themes(String... codes) {
        themes = List.of(codes);
        return this;
    }

    public PracticeFixtures years(Integer... all) {
        years = List.of(all);
        return this;
    }

    public PracticeFixtures of(String member, String group) {
        country = member;
        region = group;
        return this;
    }

    public PracticeFixtures ofTheNetwork() {
        country = null;
        region = null;
        attribution = "NETWORK";
        return this;
    }

    /** Answers that paragraph, with its words. */
    public PracticeFixtures answering(
            String symbol, String paragraph, String language, String words) {
        recommendations =
                Stream.concat(
                                recommendations.stream(),
                                Stream.of(
                                        new IndexedRecommendation(
                                                symbol, paragraph, "CEDAW", language, words)))
                        .toList();
        return this;
    }

    public PracticeFixtures admitted(LocalDate day) {
        admitted = day;
        return this;
    }

    public IndexDocument document() {
        return IndexDocument.live(id, 1, practice());
    }

    public IndexedPractice practice() {
        if (country == null) {
            // As the indexer would have it.
            texts.replaceAll((_, text) -> withoutOrigin(text));
        }
        return new IndexedPractice(
                texts,
                concepts,
                mentions,
                areas,
                themes,
                List.of("CRC"),
                List.of("children"),
                List.of("16", "16.6"),
                List.of("16.6"),
                "low",
                texts.keySet().stream().sorted().toList(),
                years.getFirst(),
                years.getLast(),
                years,
                attribution,
                country,
                region,
                true,
                admitted,
                IndexedAttachments.NONE,
                recommendations);
    }

    private static IndexedText withoutOrigin(IndexedText text) {
        return new IndexedText("HUMAN", text.title(), "", "", text.response(), "", "", "", "");
    }

    /** Everything that fits these words, for an English reader. */
    static PracticeQuery words(String words) {
        return PracticeQuery.of(words, Language.EN);
    }
}
