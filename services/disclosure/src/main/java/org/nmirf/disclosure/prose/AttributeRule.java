package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.words.WordLists;

/** In a text about a case, finds what a person does for a living, suffers from or believes. */
final class AttributeRule implements Rule {

    private static final List<String> ILLNESSES =
            List.of("arthrosis", "itis", "opathy", "plegia", "phrenia", "ectomy", "sclerosis");
    private static final Set<String> NO_ILLNESSES =
            Set.of("sympathy", "apathy", "litis", "antipathy");
    private static final int LONGEST = 3;
    private static final Set<String> ATTRIBUTES = attributes();

    private static Set<String> attributes() {
        WordLists lists = WordLists.read("attributes");
        Set<String> all = new java.util.HashSet<>(lists.get("work"));
        all.addAll(lists.get("health"));
        all.addAll(lists.get("belief"));
        return Set.copyOf(all);
    }

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        List<Mark> marks = new ArrayList<>();
        List<Word> words = text.words();
        for (int at = 0; aboutCase && at < words.size(); at++) {
            for (int last = Math.min(words.size() - 1, at + LONGEST - 1); last >= at; last--) {
                int start = words.get(at).start();
                int end = words.get(last).end();
                if (isListed(text, start, end)) {
                    marks.add(
                            Mark.possible(
                                    start,
                                    end,
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

    private static boolean isListed(ProseText text, int start, int end) {
        String phrase = text.slice(start, end);
        if (phrase.indexOf(' ') < 0
                && ILLNESSES.stream().anyMatch(phrase::endsWith)
                && !NO_ILLNESSES.contains(phrase)) {
            return true;
        }
        boolean plural = phrase.endsWith("s");
        return ATTRIBUTES.contains(phrase)
                || (plural && ATTRIBUTES.contains(phrase.substring(0, phrase.length() - 1)));
    }
}
