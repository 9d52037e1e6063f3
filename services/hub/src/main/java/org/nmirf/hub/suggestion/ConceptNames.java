package org.nmirf.hub.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nmirf.hub.analysis.LanguageAnalysis;
import org.nmirf.hub.analysis.Token;
import org.nmirf.hub.concept.ConceptFinder;
import org.nmirf.hub.suggestion.Suggestion.Kind;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Names of concepts by what their words begin with. */
@Component
class ConceptNames {

    /** Longer names are sentences of the 2030 Agenda that nobody types. */
    private static final int LONGEST = 60;

    private final List<Name> names;

    ConceptNames(Vocabularies vocabularies) {
        List<Name> all = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String vocabulary : ConceptFinder.SUBJECTS) {
            for (var concept : vocabularies.vocabulary(vocabulary).concepts()) {
                for (String language : LanguageAnalysis.languages()) {
                    concept.names(language).stream()
                            .filter(name -> name.length() <= LONGEST)
                            .filter(name -> known.add(language + " " + folded(name)))
                            .forEach(name -> all.add(new Name(name, language, folded(name))));
                }
            }
        }
        names = List.copyOf(all);
    }

    private record Name(String text, String language, String folded) {

        boolean begins(String typed) {
            return folded.startsWith(typed);
        }

        boolean hasWord(String typed) {
            return begins(typed) || folded.contains(" " + typed);
        }
    }

    /**
     * Names of which a word begins as was typed, those in the reader's language first.
     *
     * @param most how many at most
     */
    List<Suggestion> find(String typed, String reader, int most) {
        String wanted = folded(typed);
        return wanted.isEmpty()
                ? List.of()
                : names.stream()
                        .filter(name -> name.hasWord(wanted))
                        .sorted(
                                Comparator.<Name>comparingInt(
                                                name -> name.language().equals(reader) ? 0 : 1)
                                        .thenComparingInt(name -> name.begins(wanted) ? 0 : 1)
                                        .thenComparingInt(name -> name.text().length())
                                        .thenComparing(Name::text))
                        .map(name -> new Suggestion(name.text(), name.language(), Kind.CONCEPT))
                        // Languages share words.
                        .filter(distinct())
                        .limit(most)
                        .toList();
    }

    private static Predicate<Suggestion> distinct() {
        Set<String> seen = new HashSet<>();
        return one -> seen.add(folded(one.text()));
    }

    private static String folded(String text) {
        return LanguageAnalysis.exact(text).stream()
                .map(Token::term)
                .collect(Collectors.joining(" "));
    }
}
