package org.nmirf.hub.similar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.search.FoundPractice;
import org.nmirf.hub.search.SimilarPractices.Similar;
import org.nmirf.hub.site.PracticeAddress;

/** Practices like another, the most like it first. */
record SimilarList(List<Item> items) {

    static SimilarList from(List<Similar> similar) {
        return new SimilarList(similar.stream().map(Item::from).toList());
    }

    /**
     * A practice in one of its languages.
     *
     * @param language language of title and summary
     * @param attribution NAMED, REGION or NETWORK
     * @param country only of a named practice
     * @param region only where the attribution tells it
     * @param shared concepts that both countries stated: vocabulary and code
     * @param words words of the other's title and summary that it has
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
            @Schema(example = "[\"themes/water\"]") List<String> shared,
            List<String> words,
            String url) {

        static Item from(Similar similar) {
            FoundPractice found = similar.practice();
            return new Item(
                    found.id(),
                    found.version(),
                    found.text().title(),
                    found.text().summary(),
                    found.language(),
                    found.practice().attribution(),
                    found.practice().country(),
                    found.practice().region(),
                    similar.shared().stream().map(ConceptKey::text).toList(),
                    similar.words(),
                    PracticeAddress.of(found.id()));
        }
    }
}
