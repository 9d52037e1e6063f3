package org.nmirf.hub.suggestion;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.hub.search.PracticeTitles;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.hub.suggestion.Suggestion.Kind;
import org.nmirf.web.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Suggests names of concepts and titles of published practices, and nothing else: what others
 * searched for is nobody's business.
 */
@Component
class Suggestions {

    private static final Logger log = LoggerFactory.getLogger(Suggestions.class);
    private static final int SHORTEST = 2;
    private static final int CONCEPTS = 4;
    private static final int TITLES = 4;

    private final ConceptNames concepts;
    private final PracticeTitles titles;

    Suggestions(ConceptNames concepts, PracticeTitles titles) {
        this.concepts = concepts;
        this.titles = titles;
    }

    /** At most eight; none for less than two letters. */
    List<Suggestion> of(String typed, Language reader) {
        String words = typed.strip();
        if (words.length() < SHORTEST) {
            return List.of();
        }
        List<Suggestion> all = new ArrayList<>(concepts.find(words, reader.code(), CONCEPTS));
        try {
            titles.beginning(words, reader, TITLES)
                    .forEach(
                            title ->
                                    all.add(
                                            new Suggestion(
                                                    title.text(),
                                                    title.language(),
                                                    Kind.PRACTICE)));
        } catch (SearchUnavailableException away) {
            // Names of concepts are a help, too; the search itself will say that it is away.
            log.debug("No titles while the search engine is away");
        }
        return List.copyOf(all);
    }
}
