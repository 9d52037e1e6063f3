package org.nmirf.hub.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of a practice as it is searched and shown. Codes are those of the vocabularies.
 *
 * @param texts language to text
 * @param concepts language to labels and aliases of all codes of the practice, so that a query in
 *     one language finds practices written in another
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
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(value = "titleOrder", allowGetters = true)
public record IndexedPractice(
        Map<String, IndexedText> texts,
        Map<String, List<String>> concepts,
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
        IndexedAttachments attachments) {

    /** Empty collections are left out of the index, so they may be missing when read back. */
    public IndexedPractice {
        texts = texts == null ? Map.of() : Map.copyOf(texts);
        concepts = concepts == null ? Map.of() : Map.copyOf(concepts);
        areas = orEmpty(areas);
        themes = orEmpty(themes);
        bodies = orEmpty(bodies);
        groups = orEmpty(groups);
        sdgs = orEmpty(sdgs);
        statedSdgs = orEmpty(statedSdgs);
        languages = orEmpty(languages);
        years = orEmpty(years);
        attachments = attachments == null ? IndexedAttachments.NONE : attachments;
    }

    /** Interface language to what the title sorts by for its readers; written, never read back. */
    @JsonProperty
    Map<String, String> titleOrder() {
        return TitleOrder.of(this);
    }

    /**
     * The text in one language; fields the country left out are empty.
     *
     * @param provenance ORIGINAL, HUMAN_TRANSLATION or MACHINE_TRANSLATION
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record IndexedText(
            String provenance,
            String title,
            String summary,
            String challenge,
            String response,
            String results,
            String lessons) {

        /** Empty texts are left out of the index, so they may be missing when read back. */
        public IndexedText {
            title = orEmpty(title);
            summary = orEmpty(summary);
            challenge = orEmpty(challenge);
            response = orEmpty(response);
            results = orEmpty(results);
            lessons = orEmpty(lessons);
        }

        /** The provenance in the words of the language chip: original, human or machine. */
        public String origin() {
            return switch (provenance) {
                case "ORIGINAL" -> "original";
                case "MACHINE_TRANSLATION" -> "machine";
                default -> "human";
            };
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
