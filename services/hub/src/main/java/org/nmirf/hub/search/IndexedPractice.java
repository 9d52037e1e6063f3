package org.nmirf.hub.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a practice as it is searched and shown. Codes are those of the vocabularies.
 *
 * @param texts language to text
 * @param concepts all that its country stated: codes with their vocabulary ({@code themes/water}),
 *     country where it is named, languages of the original
 * @param mentions further concepts that its titles and summaries name
 * @param areas codes of areas
 * @param themes codes of themes
 * @param bodies codes of bodies
 * @param groups codes of affected groups
 * @param sdgs codes of SDG targets and of the goals they belong to
 * @param statedSdgs the codes of goals and targets as the country gave them
 * @param resourceLevel code, or null when not stated
 * @param languages languages that have a text
 * @param yearFrom first year, or null
 * @param yearTo last year, or null while it goes on
 * @param years every year from first to last, up to the year of admission while it goes on
 * @param attribution what readers are shown: NAMED, REGION or NETWORK
 * @param country country code; null unless named
 * @param region code of the regional group; null unless named or attributed to a region
 * @param openToContact whether the mechanism welcomes questions
 * @param admitted day of admission; for unattributed practices the first of the month
 * @param attachments pictures and annexes; not searched
 * @param recommendations those that the practice answers; none unless named
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(
        value = {"titleOrder", "evidence", "originals", "answers", "words"},
        allowGetters = true)
public record IndexedPractice(
        Map<String, IndexedText> texts,
        List<String> concepts,
        List<String> mentions,
        List<String> areas,
        List<String> themes,
        List<String> bodies,
        List<String> groups,
        List<String> sdgs,
        List<String> statedSdgs,
        @Nullable String resourceLevel,
        List<String> languages,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        List<Integer> years,
        String attribution,
        @Nullable String country,
        @Nullable String region,
        boolean openToContact,
        LocalDate admitted,
        IndexedAttachments attachments,
        List<IndexedRecommendation> recommendations) {

    /** Empty collections are left out of the index, so they may be missing when read back. */
    public IndexedPractice {
        texts = texts == null ? Map.of() : Map.copyOf(texts);
        concepts = orEmpty(concepts);
        mentions = orEmpty(mentions);
        areas = orEmpty(areas);
        themes = orEmpty(themes);
        bodies = orEmpty(bodies);
        groups = orEmpty(groups);
        sdgs = orEmpty(sdgs);
        statedSdgs = orEmpty(statedSdgs);
        languages = orEmpty(languages);
        years = orEmpty(years);
        attachments = attachments == null ? IndexedAttachments.NONE : attachments;
        recommendations = orEmpty(recommendations);
    }

    /** Interface language to what the title sorts by for its readers; written, never read back. */
    @JsonProperty
    Map<String, String> titleOrder() {
        return TitleOrder.of(this);
    }

    /** Languages a named practice was written in; written, never read back. */
    @JsonProperty
    List<String> originals() {
        // Without a name the language it was written in would say too much.
        return country == null
                ? List.of()
                : texts.entrySet().stream()
                        .filter(text -> text.getValue().provenance().equals("ORIGINAL"))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
    }

    /** Language to the texts of recommendations it answers; written, never read back. */
    @JsonProperty
    Map<String, List<String>> answers() {
        return recommendations.stream()
                .filter(one -> !one.text().isEmpty())
                .filter(one -> IndexMapping.LANGUAGES.contains(one.language()))
                .collect(
                        Collectors.groupingBy(
                                IndexedRecommendation::language,
                                Collectors.mapping(
                                        IndexedRecommendation::text, Collectors.toList())));
    }

    /**
     * Language to everything that is said in it, title first; written, never read back. Marks are
     * set where words were found in exactly these texts.
     */
    @JsonProperty
    Map<String, List<String>> words() {
        Map<String, List<String>> words = new TreeMap<>();
        texts.forEach((language, text) -> words.put(language, new ArrayList<>(text.parts())));
        attachments
                .annexes()
                .forEach(
                        (language, annexes) ->
                                annexes.forEach(
                                        annex ->
                                                words.computeIfAbsent(
                                                                language, _ -> new ArrayList<>())
                                                        .addAll(
                                                                List.of(
                                                                        annex.title(),
                                                                        annex.text()))));
        return words;
    }

    /** What it brings beside its description; written, never read back. */
    @JsonProperty
    List<String> evidence() {
        return Stream.of(
                        Map.entry(
                                "results",
                                texts.values().stream().anyMatch(IndexedText::hasResults)),
                        Map.entry(
                                "lessons",
                                texts.values().stream().anyMatch(IndexedText::hasLessons)),
                        Map.entry("annexes", !attachments.annexes().isEmpty()),
                        Map.entry("pictures", !attachments.pictures().isEmpty()))
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The text in one language; fields the country left out are empty.
     *
     * @param provenance ORIGINAL, HUMAN_TRANSLATION or MACHINE_TRANSLATION; where the country is
     *     not named HUMAN, MACHINE_TRANSLATION or UNTOLD
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record IndexedText(
            String provenance,
            String title,
            String summary,
            String challenge,
            String response,
            String results,
            String lessons,
            String preconditions,
            String costs) {

        /** Empty texts are left out of the index, so they may be missing when read back. */
        public IndexedText {
            title = orEmpty(title);
            summary = orEmpty(summary);
            challenge = orEmpty(challenge);
            response = orEmpty(response);
            results = orEmpty(results);
            lessons = orEmpty(lessons);
            preconditions = orEmpty(preconditions);
            costs = orEmpty(costs);
        }

        /** What is said, in the order in which it is read. */
        List<String> parts() {
            return Stream.of(
                            title,
                            summary,
                            challenge,
                            response,
                            results,
                            lessons,
                            preconditions,
                            costs)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        boolean hasResults() {
            return !results.isEmpty();
        }

        boolean hasLessons() {
            return !lessons.isEmpty();
        }

        /** The provenance in the words of the language chip. */
        public String origin() {
            return switch (provenance) {
                case "ORIGINAL" -> "original";
                case "MACHINE_TRANSLATION" -> "machine";
                case "HUMAN" -> "people";
                case "UNTOLD" -> "untold";
                default -> "human";
            };
        }
    }

    /**
     * A recommendation that the practice answers.
     *
     * @param symbol of its public document
     * @param paragraph as printed; may be empty
     * @param body code of who made it; may be empty
     * @param language of its text; empty without one
     * @param text its words; may be empty
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record IndexedRecommendation(
            String symbol, String paragraph, String body, String language, String text) {

        /** Empty values are left out of the index, so they may be missing when read back. */
        public IndexedRecommendation {
            symbol = orEmpty(symbol);
            paragraph = orEmpty(paragraph);
            body = orEmpty(body);
            language = orEmpty(language);
            text = orEmpty(text);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
