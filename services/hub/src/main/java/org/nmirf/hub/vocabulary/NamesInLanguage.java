package org.nmirf.hub.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Concept;

/**
 * What a concept is called in a language.
 *
 * @param language code of the language
 * @param label preferred name
 * @param others older names, other names and acronyms; possibly none
 */
record NamesInLanguage(String language, String label, List<String> others) {

    NamesInLanguage {
        others = List.copyOf(others);
    }

    /** The names in every language of content that has one, the reader's first. */
    static List<NamesInLanguage> of(Concept concept, Language reader) {
        return Stream.concat(
                        Stream.of(reader),
                        Language.forContent().stream().filter(one -> one != reader))
                .map(Language::code)
                .filter(concept.labels()::containsKey)
                .map(
                        code ->
                                new NamesInLanguage(
                                        code,
                                        concept.label(code),
                                        concept.names(code).stream().skip(1).toList()))
                .toList();
    }
}
