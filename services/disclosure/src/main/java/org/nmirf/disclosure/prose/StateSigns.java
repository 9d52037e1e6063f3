package org.nmirf.disclosure.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.nmirf.disclosure.words.WordLists;

/**
 * What tells of a State without naming it: months as only its region calls them, the numbers of its
 * laws, and the names of its national institutions.
 */
final class StateSigns {

    private static final WordLists LISTS = WordLists.read("state");
    private static final Set<String> LEVANT = LISTS.get("levant");
    private static final Set<String> LAWS = LISTS.get("laws");
    private static final Set<String> BETWEEN = LISTS.get("between");
    private static final Set<String> INSTITUTIONS = LISTS.get("institutions");
    private static final Set<String> NATIONAL = LISTS.get("national");
    private static final Set<String> JOINERS = LISTS.get("joiners");
    private static final int FAR = 4;
    private static final int LONGEST_NAME = 8;

    private final Set<String> months;

    /** For the country with this ISO 3166-1 alpha-2 code, in upper case. */
    StateSigns(String region) {
        months = new HashSet<>(LISTS.get("months-" + region));
        if (LEVANT.contains(region.toLowerCase(Locale.ROOT))) {
            months.addAll(LISTS.get("months-levant"));
        }
    }

    /**
     * Finds them in a text.
     *
     * @param found takes the first and the last word of each
     */
    void find(ProseText text, BiConsumer<Integer, Integer> found) {
        List<Word> words = text.words();
        for (int at = 0; at < words.size(); at++) {
            if (at % 256 == 0) {
                text.deadline().check();
            }
            int last = Math.max(month(text, at), Math.max(law(words, at), institution(words, at)));
            if (last >= at) {
                found.accept(at, last);
                at = last;
            }
        }
    }

    private int month(ProseText text, int at) {
        List<Word> words = text.words();
        int found = -1;
        for (int last = at; last <= at + 1 && last < words.size(); last++) {
            String phrase = text.slice(words.get(at).start(), words.get(last).end());
            boolean clitic = phrase.length() > FAR && months.contains(phrase.substring(1));
            found = months.contains(phrase) || clitic ? last : found;
        }
        return found;
    }

    /** A law with its number: the number alone leads to the State's gazette. */
    private static int law(List<Word> words, int at) {
        if (!LAWS.contains(words.get(at).lower())) {
            return -1;
        }
        int next = at + 1;
        while (next < words.size()
                && next - at < FAR
                && (BETWEEN.contains(words.get(next).lower())
                        || LAWS.contains(words.get(next).lower()))) {
            next++;
        }
        if (next >= words.size() || words.get(next).isLetters() || isBroken(words, at, next)) {
            return -1;
        }
        while (next + 1 < words.size()
                && !words.get(next + 1).isLetters()
                && "/.-".contains(words.get(next + 1).gap())) {
            next++;
        }
        return next;
    }

    private static boolean isBroken(List<Word> words, int from, int to) {
        for (int at = from + 1; at <= to; at++) {
            String gap = words.get(at).gap();
            if (gap.length() > 3 || gap.indexOf('\n') >= 0 || gap.indexOf(',') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A body that calls itself national, such as "the National Council for ...". */
    private static int institution(List<Word> words, int at) {
        if (at + 1 >= words.size() || !words.get(at + 1).gap().equals(" ")) {
            return -1;
        }
        Word first = words.get(at);
        Word second = words.get(at + 1);
        boolean body =
                (INSTITUTIONS.contains(first.lower()) && NATIONAL.contains(second.lower()))
                        || (NATIONAL.contains(first.lower())
                                && INSTITUTIONS.contains(second.lower()));
        if (!body || !(first.isCapitalised() || first.isArabic())) {
            return -1;
        }
        int last = at + 1;
        for (int next = at + 2; next < words.size() && next - at < LONGEST_NAME; next++) {
            Word word = words.get(next);
            boolean joiner = JOINERS.contains(word.lower());
            boolean behindJoiner = JOINERS.contains(words.get(next - 1).lower());
            boolean joined = word.gap().equals(" ") || word.gap().equals("'");
            if (!joined || !(joiner || word.isCapitalised() || behindJoiner)) {
                break;
            }
            last = joiner ? last : next;
        }
        return last;
    }
}
