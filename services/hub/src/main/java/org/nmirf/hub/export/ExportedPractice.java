package org.nmirf.hub.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.IndexedPractice.IndexedRecommendation;
import org.nmirf.hub.search.IndexedPractice.IndexedText;
import org.nmirf.hub.search.PracticeSearch.Lookup;

/**
 * A practice as it is taken along. Codes are those of the vocabularies; the order of the components
 * is the order in the file, and never changes.
 *
 * @param attribution NAMED, REGION or NETWORK
 * @param country only of a named practice
 * @param region only where the attribution tells it
 * @param published day of a named practice, month of any other
 * @param languages every language it can be read in
 * @param texts language to text, those that were asked for
 * @param annexes words of documents beside it, in these languages
 * @param recommendations those that it answers; none unless named
 * @param url address of its page
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ExportedPractice(
        String id,
        long version,
        @Schema(example = "NAMED") String attribution,
        @Nullable String country,
        @Nullable String region,
        @Schema(example = "2026-03-05") String published,
        List<String> languages,
        Map<String, Text> texts,
        List<Annex> annexes,
        List<String> areas,
        List<String> themes,
        List<String> bodies,
        List<String> groups,
        List<String> sdgs,
        @Nullable String resourceLevel,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        boolean openToContact,
        List<Answered> recommendations,
        String url) {

    /** Copies what can be changed; keeps the order of the texts. */
    public ExportedPractice {
        languages = List.copyOf(languages);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        annexes = List.copyOf(annexes);
        areas = List.copyOf(areas);
        themes = List.copyOf(themes);
        bodies = List.copyOf(bodies);
        groups = List.copyOf(groups);
        sdgs = List.copyOf(sdgs);
        recommendations = List.copyOf(recommendations);
    }

    /**
     * A text.
     *
     * @param provenance ORIGINAL, HUMAN_TRANSLATION or MACHINE_TRANSLATION; where the country is
     *     not named HUMAN, MACHINE_TRANSLATION or UNTOLD
     */
    public record Text(
            String provenance,
            String title,
            String summary,
            String challenge,
            String response,
            String results,
            String lessons,
            String preconditions,
            String costs) {}

    /** Words of a document. */
    public record Annex(String language, String title, String text) {}

    /** A recommendation that the practice answers; what is not known of it is empty. */
    public record Answered(
            String symbol, String paragraph, String body, String language, String text) {}

    /**
     * A practice that is shown, with its texts in these languages.
     *
     * @param chosen codes of languages that it has
     * @param site address of the site, without a slash at its end
     */
    public static ExportedPractice of(Lookup.Live live, List<String> chosen, String site) {
        IndexedPractice practice = live.practice();
        boolean isNamed = practice.country() != null;
        Map<String, Text> texts = new LinkedHashMap<>();
        for (String language : chosen) {
            texts.put(language, text(Objects.requireNonNull(practice.texts().get(language))));
        }
        return new ExportedPractice(
                live.id(),
                live.version(),
                practice.attribution(),
                practice.country(),
                practice.region(),
                isNamed
                        ? practice.admitted().toString()
                        : YearMonth.from(practice.admitted()).toString(),
                practice.languages(),
                texts,
                annexes(practice, chosen),
                practice.areas(),
                practice.themes(),
                practice.bodies(),
                practice.groups(),
                practice.statedSdgs(),
                practice.resourceLevel(),
                practice.yearFrom(),
                practice.yearTo(),
                practice.openToContact(),
                practice.recommendations().stream().map(ExportedPractice::answered).toList(),
                site + "/practices/" + live.id());
    }

    private static Text text(IndexedText text) {
        return new Text(
                text.provenance(),
                text.title(),
                text.summary(),
                text.challenge(),
                text.response(),
                text.results(),
                text.lessons(),
                text.preconditions(),
                text.costs());
    }

    private static List<Annex> annexes(IndexedPractice practice, List<String> chosen) {
        var annexes = practice.attachments().annexes();
        return chosen.stream()
                .flatMap(
                        language ->
                                annexes.getOrDefault(language, List.of()).stream()
                                        .map(one -> new Annex(language, one.title(), one.text())))
                .toList();
    }

    private static Answered answered(IndexedRecommendation one) {
        return new Answered(one.symbol(), one.paragraph(), one.body(), one.language(), one.text());
    }
}
