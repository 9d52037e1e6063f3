package org.nmirf.hub.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.search.FoundPractice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabulary;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A concept as its page shows it.
 *
 * @param vocabulary name of its vocabulary
 * @param label what it is called, with its number where it has one
 * @param uri its lasting address
 * @param definition what it means in the reader's language; empty where nothing says it
 * @param names its names in every language
 * @param broader the concept it belongs to, or null
 * @param narrower concepts that belong to it
 * @param countries names of the countries in it
 * @param practices what states it, or null where practices state nothing of the vocabulary, and
 *     while search is away
 * @param figures address of published figures on it, or null where there are none
 */
record ConceptPage(
        String vocabulary,
        String code,
        String label,
        String uri,
        String definition,
        List<NamesInLanguage> names,
        @Nullable Link broader,
        List<Link> narrower,
        List<String> countries,
        @Nullable Practices practices,
        @Nullable String figures) {

    /** Vocabulary to the dimension of figures that has its codes. */
    private static final Map<String, String> DIMENSIONS =
            Map.of("themes", "theme", "bodies", "body", "sdgs", "sdg");

    ConceptPage {
        names = List.copyOf(names);
        narrower = List.copyOf(narrower);
        countries = List.copyOf(countries);
    }

    /** Another concept of the vocabulary. */
    record Link(String code, String label) {}

    /**
     * Practices that state the concept.
     *
     * @param total how many
     * @param newest some of them, as the search gives them by date
     * @param search address of all of them
     * @param feed address of their feed
     */
    record Practices(long total, List<FoundPractice> newest, String search, String feed) {

        Practices {
            newest = List.copyOf(newest);
        }
    }

    /**
     * Puts it together.
     *
     * @param isCounted whether there are figures by a dimension on a code
     */
    static ConceptPage of(
            Vocabulary vocabulary,
            Concept concept,
            String uri,
            @Nullable Practices practices,
            BiPredicate<String, String> isCounted,
            Reader reader) {
        String broader = concept.broader();
        return new ConceptPage(
                vocabulary.name(),
                concept.code(),
                VocabularyPage.label(vocabulary, concept, reader),
                uri,
                concept.definitions().getOrDefault(reader.language().code(), ""),
                NamesInLanguage.of(concept, reader.language()),
                broader == null
                        ? null
                        : vocabulary
                                .find(broader)
                                .map(one -> link(vocabulary, one, reader))
                                .orElse(null),
                vocabulary.narrower(concept.code()).stream()
                        .map(one -> link(vocabulary, one, reader))
                        .toList(),
                concept.members().stream()
                        .map(reader::country)
                        .sorted(reader.language()::compare)
                        .toList(),
                practices,
                figures(vocabulary.name(), concept.code(), isCounted));
    }

    private static @Nullable String figures(
            String vocabulary, String code, BiPredicate<String, String> isCounted) {
        String dimension = DIMENSIONS.get(vocabulary);
        return dimension == null || !isCounted.test(dimension, code)
                ? null
                : UriComponentsBuilder.fromPath("/progress/over-time")
                        .queryParam("by", dimension)
                        .queryParam("code", code)
                        .encode()
                        .toUriString();
    }

    private static Link link(Vocabulary vocabulary, Concept concept, Reader reader) {
        return new Link(concept.code(), VocabularyPage.label(vocabulary, concept, reader));
    }
}
