package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.words.WordLists;

/** In a text about a case, finds what a person does for a living, suffers from or believes. */
final class AttributeRule implements Rule {

    private static final List<String> ILLNESSES =
            List.of(
                    "arthrosis",
                    "itis",
                    "opathy",
                    "algia",
                    "aemia",
                    "plegia",
                    "phrenia",
                    "ectomy",
                    "sclerosis");
    private static final Set<String> NO_ILLNESSES =
            Set.of("sympathy", "apathy", "litis", "antipathy");
    private static final int LONGEST = 3;
    private static final int LONGEST_DESCRIPTION = 3;
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final WordLists LISTS = WordLists.read("attributes");
    private static final Map<String, Set<String>> ATTRIBUTES = new ConcurrentHashMap<>();

    private static Set<String> attributes(String language) {
        Set<String> all = new HashSet<>();
        for (String kind : List.of("work-", "health-", "belief-")) {
            all.addAll(LISTS.get(kind + language));
        }
        return Set.copyOf(all);
    }

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        List<Mark> marks = new ArrayList<>();
        Set<String> attributes =
                ATTRIBUTES.computeIfAbsent(text.language(), AttributeRule::attributes);
        List<Word> words = text.words();
        for (int at = 0; aboutCase && at < words.size(); at++) {
            for (int last = Math.min(words.size() - 1, at + LONGEST - 1); last >= at; last--) {
                if (isListed(
                        attributes, text.slice(words.get(at).start(), words.get(last).end()))) {
                    int first = described(words, at);
                    marks.add(
                            Mark.possible(
                                    words.get(first).start(),
                                    words.get(last).end(),
                                    IdentifierType.DEMOGRAPHIC,
                                    Explanation.ATTRIBUTE,
                                    "ATTRIBUTE"));
                    at = last;
                    break;
                }
            }
        }
        return marks;
    }

    /** What describes the occupation, back to the article: "a retired primary school teacher". */
    private static int described(List<Word> words, int at) {
        for (int first = at; first > 0 && at - first <= LONGEST_DESCRIPTION; first--) {
            String before = words.get(first - 1).lower();
            if (ARTICLES.contains(before) && words.get(first).gap().equals(" ")) {
                return first;
            }
            String gap = words.get(first).gap();
            if (!gap.equals(" ") && !gap.equals("-")) {
                return at;
            }
        }
        return at;
    }

    private static boolean isListed(Set<String> attributes, String phrase) {
        if (phrase.indexOf(' ') < 0
                && ILLNESSES.stream().anyMatch(phrase::endsWith)
                && !NO_ILLNESSES.contains(phrase)) {
            return true;
        }
        boolean plural = phrase.endsWith("s");
        return attributes.contains(phrase)
                || (plural && attributes.contains(phrase.substring(0, phrase.length() - 1)));
    }
}
