package org.nmirf.hub.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.search.Answering;
import org.nmirf.hub.search.FoundPractice;
import org.nmirf.hub.search.Reasons;
import org.nmirf.hub.site.PracticeAddress;

/**
 * Practices that answered a recommendation, for programs.
 *
 * @param symbol of the document that was asked for, in the usual writing, or null
 * @param paragraph that was asked for, or null
 * @param concepts what its words name: vocabulary and code
 * @param same practices that say they answer this very paragraph
 * @param sameDocument practices that say they answer another recommendation of that document
 * @param alike at most 20 practices that answered one like it, or speak of the same; best first
 * @param total how many are like it at all
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AnswerList(
        @Schema(example = "CEDAW/C/PRT/CO/10") @Nullable String symbol,
        @Schema(example = "23 (a)") @Nullable String paragraph,
        @Schema(example = "[\"groups/women\"]") List<String> concepts,
        List<Item> same,
        List<Item> sameDocument,
        List<Item> alike,
        @Schema(example = "12") long total) {

    static AnswerList from(Answers answers) {
        Reference reference = answers.reference();
        return new AnswerList(
                reference == null ? null : reference.symbol(),
                reference == null || reference.paragraph().isEmpty() ? null : reference.paragraph(),
                answers.concepts().stream().map(ConceptKey::text).toList(),
                items(answers.same()),
                items(answers.sameDocument()),
                items(answers.alike()),
                answers.total());
    }

    private static List<Item> items(List<Answering> practices) {
        return practices.stream().map(Item::from).toList();
    }

    /**
     * A practice in one of its languages.
     *
     * @param language language of title and summary
     * @param attribution NAMED, REGION or NETWORK
     * @param country only of a named practice
     * @param region only where the attribution tells it
     * @param answered recommendations that it says it answers and that fit; none unless named
     * @param words words that it shares with what was asked for
     * @param stated concepts that its country stated and the words name
     * @param mentioned further concepts that its title or summary names
     * @param url address of its page
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            String id,
            long version,
            String title,
            String summary,
            @Schema(example = "fr") String language,
            String attribution,
            @Nullable String country,
            @Nullable String region,
            List<Passage> answered,
            List<String> words,
            List<String> stated,
            List<String> mentioned,
            String url) {

        static Item from(Answering answering) {
            FoundPractice found = answering.practice();
            Reasons reasons = found.reasons();
            return new Item(
                    found.id(),
                    found.version(),
                    found.text().title(),
                    found.text().summary(),
                    found.language(),
                    found.practice().attribution(),
                    found.practice().country(),
                    found.practice().region(),
                    answering.answered().stream().map(Passage::from).toList(),
                    Stream.of(
                                    reasons.inAnswered(),
                                    reasons.inTitle(),
                                    reasons.inSummary(),
                                    reasons.inText())
                            .flatMap(List::stream)
                            .distinct()
                            .toList(),
                    reasons.stated().stream().map(ConceptKey::text).toList(),
                    reasons.mentioned().stream().map(ConceptKey::text).toList(),
                    PracticeAddress.of(found.id()));
        }
    }

    /**
     * A recommendation.
     *
     * @param text a passage in HTML whose only elements are mark; may be empty
     */
    record Passage(
            @Schema(example = "CEDAW/C/PRT/CO/10") String symbol,
            @Schema(example = "23 (a)") String paragraph,
            @Schema(example = "CEDAW") String body,
            @Schema(example = "en") String language,
            String text) {

        static Passage from(Answering.Passage passage) {
            var one = passage.recommendation();
            return new Passage(
                    one.symbol(),
                    one.paragraph(),
                    one.body(),
                    one.language(),
                    passage.text().html());
        }
    }
}
