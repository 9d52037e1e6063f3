package org.nmirf.hub.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.IndexedPractice.IndexedRecommendation;
import org.nmirf.hub.search.IndexedPractice.IndexedText;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.site.PracticeAddress;

/**
 * A practice in all its languages; codes are those of the vocabularies.
 *
 * @param texts language to text
 * @param attribution NAMED, REGION or NETWORK
 * @param country only of a named practice
 * @param region only where the attribution tells it
 * @param openToContact whether the mechanism welcomes questions
 * @param admitted day; the first of the month unless named
 * @param pictures where its pictures are, and what can be seen in them
 * @param annexes words of documents beside it
 * @param recommendations those that it answers; none unless named
 * @param adaptations members that said they adapted it, named or not, some seconds ago
 * @param url address of its page
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PracticeDetail(
        String id,
        long version,
        Map<String, IndexedText> texts,
        String attribution,
        @Nullable String country,
        @Nullable String region,
        List<String> areas,
        List<String> themes,
        List<String> bodies,
        List<String> groups,
        List<String> sdgs,
        @Nullable String resourceLevel,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        boolean openToContact,
        LocalDate admitted,
        List<PictureLink> pictures,
        List<AnnexText> annexes,
        List<Answered> recommendations,
        @Schema(description = "Members that adapted it, named or not", example = "2")
                int adaptations,
        String url) {

    PracticeDetail {
        texts = Map.copyOf(texts);
        pictures = List.copyOf(pictures);
        annexes = List.copyOf(annexes);
        recommendations = List.copyOf(recommendations);
    }

    static PracticeDetail from(Lookup.Live live, int adaptations) {
        IndexedPractice practice = live.practice();
        return new PracticeDetail(
                live.id(),
                live.version(),
                practice.texts(),
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
                practice.openToContact(),
                practice.admitted(),
                pictures(live),
                annexes(practice),
                practice.recommendations().stream().map(Answered::from).toList(),
                adaptations,
                PracticeAddress.of(live.id()));
    }

    /** Words of a document. */
    record AnnexText(String language, String title, String text) {}

    private static List<AnnexText> annexes(IndexedPractice practice) {
        return practice.attachments().annexes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                        in ->
                                in.getValue().stream()
                                        .map(
                                                one ->
                                                        new AnnexText(
                                                                in.getKey(),
                                                                one.title(),
                                                                one.text())))
                .toList();
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
    record Answered(
            @Schema(example = "CEDAW/C/PRT/CO/10") String symbol,
            @Schema(example = "23 (a)") String paragraph,
            @Schema(example = "CEDAW") String body,
            @Schema(example = "en") String language,
            String text) {

        static Answered from(IndexedRecommendation one) {
            return new Answered(
                    one.symbol(), one.paragraph(), one.body(), one.language(), one.text());
        }
    }

    /** A picture without its bytes. */
    record PictureLink(
            String url, String mediaType, int width, int height, Map<String, String> description) {

        PictureLink {
            description = Map.copyOf(description);
        }
    }

    private static List<PictureLink> pictures(Lookup.Live live) {
        return live.practice().attachments().numbered().entrySet().stream()
                .map(
                        one ->
                                new PictureLink(
                                        PracticeAddress.of(live.id()) + "/pictures/" + one.getKey(),
                                        one.getValue().mediaType(),
                                        one.getValue().width(),
                                        one.getValue().height(),
                                        one.getValue().descriptions()))
                .toList();
    }
}
