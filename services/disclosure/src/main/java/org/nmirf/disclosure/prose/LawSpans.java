package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.words.WordLists;

/** The stretches of a text that cite articles and laws, which are public. */
final class LawSpans {

    private static final WordLists LISTS = WordLists.read("laws");
    private static final Set<String> ARTICLES = LISTS.get("articles");
    private static final Set<String> LAWS = LISTS.get("laws");
    private static final Set<String> BETWEEN = LISTS.get("between");
    private static final int LONGEST = 40;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_ACRONYM = 6;

    private final BitSet covered = new BitSet();
    private final Set<String> acronyms = new HashSet<>();

    private LawSpans() {}

    static LawSpans in(ProseText text) {
        LawSpans spans = new LawSpans();
        List<Word> words = text.words();
        for (int at = 0; at < words.size(); at++) {
            if (at % 256 == 0) {
                text.deadline().check();
            }
            String lower = words.get(at).lower();
            boolean article = ARTICLES.contains(lower) || words.get(at).gap().contains("\u00A7");
            boolean law = isLaw(words.get(at));
            if (article || law) {
                at = spans.grow(text, at);
            }
        }
        for (Word word : words) {
            if (spans.acronyms.contains(word.text())) {
                spans.covered.set(word.start(), word.end());
            }
        }
        return spans;
    }

    private int grow(ProseText text, int from) {
        List<Word> words = text.words();
        int last = from;
        int nameLeft = isLaw(words.get(from)) ? LONGEST_NAME : 0;
        boolean numbered = false;
        boolean named = false;
        List<String> found = new ArrayList<>();
        for (int at = from + 1; at < words.size() && at - from < LONGEST; at++) {
            Word word = words.get(at);
            String lower = word.lower();
            if (!isCitationGap(word.gap(), words.get(at - 1))) {
                break;
            }
            boolean acronym =
                    word.isAllCapitals()
                            && word.text().length() <= LONGEST_ACRONYM
                            && !LAWS.contains(lower);
            if (!word.isLetters()) {
                numbered = true;
                last = at;
            } else if (isLaw(word)) {
                nameLeft = LONGEST_NAME;
                named = true;
                last = at;
            } else if (ARTICLES.contains(lower) || isRomanOrLetter(word)) {
                last = at;
            } else if (acronym && (numbered || named)) {
                found.add(word.text());
                last = at;
            } else if (Lexicon.MONTHS.contains(lower) && nameLeft > 0 && numbered) {
                nameLeft = 0;
                last = at;
            } else if (word.isCapitalised() && nameLeft > 0 && word.gap().length() <= 1) {
                nameLeft--;
                named = true;
                last = at;
            } else if (!BETWEEN.contains(lower)) {
                break;
            }
        }
        if (numbered || named) {
            covered.set(words.get(from).start(), words.get(last).end());
            acronyms.addAll(found);
            return last;
        }
        return from;
    }

    // Short ones are abbreviations when in capitals and ordinary words when not.
    private static boolean isLaw(Word word) {
        return LAWS.contains(word.lower()) && (word.text().length() > 2 || word.isAllCapitals());
    }

    private static boolean isRomanOrLetter(Word word) {
        return word.text().length() == 1
                || (word.isAllCapitals()
                        && word.text().chars().allMatch(unit -> "IVXLC".indexOf(unit) >= 0));
    }

    private static boolean isCitationGap(String gap, Word before) {
        if (gap.length() > 6) {
            return false;
        }
        boolean short_ = before.text().length() <= 4 || !before.isLetters();
        for (int at = 0; at < gap.length(); at++) {
            char unit = gap.charAt(at);
            boolean usual =
                    " ,-/()'\"`;:\n\u00A7\u00BA\u00AA\u00B0\u2018\u2019\u201C\u201D".indexOf(unit)
                            >= 0;
            if (!usual && !(unit == '.' && short_)) {
                return false;
            }
        }
        return true;
    }

    boolean covers(int start, int end) {
        return covered.nextClearBit(start) >= end;
    }
}
