package org.nmirf.hub.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.search.Cursor;
import org.nmirf.hub.search.Facet;
import org.nmirf.hub.search.Found;
import org.nmirf.hub.search.FoundPractice;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.Marked;
import org.nmirf.hub.search.Names;
import org.nmirf.hub.search.Reasons;
import org.nmirf.hub.site.PracticeAddress;
import org.nmirf.web.language.Language;

/**
 * One page of practices.
 *
 * @param total practices on all pages
 * @param withMost how many have most of the words, where this page has those with some of them;
 *     else null
 * @param meant the words as they may have been meant, where no practice has some of them; else null
 * @param elsewhere languages of practices that were found for the same concept and have no text in
 *     the language of the words, each with their number
 * @param items this page
 * @param facets parameter to its values with counts, of the facets that were asked for
 * @param next cursor of the next page, or null on the last
 */
record PracticeList(
        @Schema(example = "12") long total,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long withMost,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String meant,
        Map<String, Long> elsewhere,
        List<Item> items,
        Map<String, List<FacetValue>> facets,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    /**
     * @param adaptations tells how many members adapted a practice
     */
    static PracticeList from(
            Found found, Language language, Names names, ToIntFunction<String> adaptations) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (Facet facet : new TreeSet<>(found.facets().keySet())) {
            facets.put(
                    facet.parameter(),
                    found.counts(facet).stream()
                            .map(
                                    one ->
                                            new FacetValue(
                                                    one.code(),
                                                    facet.label(one.code(), language, names),
                                                    one.count()))
                            .toList());
        }
        Map<String, Long> elsewhere = new LinkedHashMap<>();
        found.elsewhere().forEach(one -> elsewhere.put(one.language(), one.count()));
        Cursor next = found.next();
        return new PracticeList(
                found.total(),
                found.withMost().orElse(null),
                found.meant().orElse(null),
                elsewhere,
                found.practices().stream()
                        .map(one -> Item.from(one, adaptations.applyAsInt(one.id())))
                        .toList(),
                facets,
                next == null ? null : next.encode());
    }

    /** One value of a facet with the practices it would give. */
    record FacetValue(
            @Schema(example = "coordination") String code,
            @Schema(example = "Coordination") String label,
            @Schema(example = "7") long count) {}

    /**
     * A practice in one of its languages; codes are those of the vocabularies.
     *
     * @param language language of title, summary and highlights
     * @param provenance ORIGINAL, HUMAN_TRANSLATION or MACHINE_TRANSLATION; where the country is
     *     not named HUMAN, MACHINE_TRANSLATION or UNTOLD
     * @param languages every language it can be read in
     * @param highlights part of the text to passages in HTML whose only elements are mark
     * @param why what made it one of the results
     * @param attribution NAMED, REGION or NETWORK
     * @param country only of a named practice
     * @param region only where the attribution tells it
     * @param admitted day; the first of the month unless named
     * @param adaptations members that said they adapted it, named or not, some seconds ago
     * @param url address of its page
     */
    record Item(
            String id,
            String title,
            String summary,
            @Schema(example = "fr") String language,
            String provenance,
            List<String> languages,
            Map<String, List<String>> highlights,
            Why why,
            String attribution,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String country,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String region,
            List<String> areas,
            List<String> themes,
            List<String> bodies,
            List<String> groups,
            List<String> sdgs,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String resourceLevel,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer yearFrom,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer yearTo,
            LocalDate admitted,
            long version,
            @Schema(description = "Members that adapted it, named or not", example = "2")
                    int adaptations,
            String url) {

        static Item from(FoundPractice found, int adaptations) {
            IndexedPractice practice = found.practice();
            Map<String, List<String>> highlights = new LinkedHashMap<>();
            found.highlights()
                    .forEach(
                            (field, passages) ->
                                    highlights.put(
                                            field, passages.stream().map(Marked::html).toList()));
            return new Item(
                    found.id(),
                    found.text().title(),
                    found.text().summary(),
                    found.language(),
                    found.text().provenance(),
                    practice.languages(),
                    highlights,
                    Why.from(found.reasons()),
                    practice.attribution(),
                    practice.country(),
                    practice.region(),
                    practice.areas(),
                    practice.themes(),
                    practice.bodies(),
                    practice.groups(),
                    practice.statedSdgs(),
                    practice.resourceLevel(),
                    practice.yearFrom(),
                    practice.yearTo(),
                    practice.admitted(),
                    found.version(),
                    adaptations,
                    PracticeAddress.of(found.id()));
        }
    }

    /**
     * What made a practice one of the results.
     *
     * @param title words of its title that matched
     * @param summary words of its summary that matched
     * @param text words that matched elsewhere
     * @param stated concepts of the query that its country stated, such as {@code themes/water}
     * @param mentioned further concepts of the query that a title or summary names
     * @param shares words, concepts, fresh and evidence with their share of the score in percent
     */
    record Why(
            List<String> title,
            List<String> summary,
            List<String> text,
            List<String> stated,
            List<String> mentioned,
            Map<String, Integer> shares) {

        static Why from(Reasons reasons) {
            Map<String, Integer> shares = new LinkedHashMap<>();
            reasons.shares().forEach(one -> shares.put(one.part().word(), one.percent()));
            return new Why(
                    reasons.inTitle(),
                    reasons.inSummary(),
                    reasons.inText(),
                    reasons.stated().stream().map(ConceptKey::text).toList(),
                    reasons.mentioned().stream().map(ConceptKey::text).toList(),
                    shares);
        }
    }
}
