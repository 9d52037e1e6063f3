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
    private static final Set<String> DATE_WORDS = Set.of("de", "du", "del", "do", "of", "o", "a");
    private static final int LONGEST = 40;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_ACRONYM = 6;
    private static final int LONGEST_ROMAN = 3;

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
            if (!isCitationGap(word, words.get(at - 1))
                    || opensLine(word)
                    || (at > from + 1 && isPerson(text, at))) {
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
                int number = numberBefore(words, from, at);
                if (number < 0) {
                    last = beforeDay(words, from, at);
                    break;
                }
                nameLeft = 0;
                last = at;
            } else if (word.isCapitalised() && nameLeft > 0 && word.gap().length() <= 1) {
                nameLeft--;
                named = true;
                last = at;
            } else if (!BETWEEN.contains(lower) && !(numbered && isNamedLaw(words, at))) {
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

    /**
     * The number of the law right before a day, such as "8.112, de 11 de dezembro", for only such a
     * day is the law's own; or -1.
     */
    private static int numberBefore(List<Word> words, int from, int month) {
        int at = beforeDay(words, from, month);
        while (at > from && DATE_WORDS.contains(words.get(at).lower())) {
            at--;
        }
        return at > from && isNumber(words.get(at)) ? at : -1;
    }

    /** The last word before the day of this month. */
    private static int beforeDay(List<Word> words, int from, int month) {
        int at = month - 1;
        while (at > from && DATE_WORDS.contains(words.get(at).lower())) {
            at--;
        }
        boolean day = at > from && isNumber(words.get(at)) && words.get(at).text().length() <= 2;
        return day ? at - 1 : at;
    }

    /** "section 12 of the Police Act": capitals up to the word for the law, in one sentence. */
    private static boolean isNamedLaw(List<Word> words, int from) {
        for (int at = from; at < words.size() && at - from < LONGEST_NAME; at++) {
            Word word = words.get(at);
            if (at > from && !word.gap().equals(" ")) {
                return false;
            }
            if (word.isCapitalised() && LAWS.contains(word.lower())) {
                return true;
            }
            if (!word.isCapitalised() && !BETWEEN.contains(word.lower())) {
                return false;
            }
        }
        return false;
    }

    /** A name that follows a citation without a full stop, as in a signature. */
    private static boolean isPerson(ProseText text, int at) {
        List<Word> words = text.words();
        return at + 1 < words.size()
                && words.get(at + 1).gap().equals(" ")
                && isNameLike(text, words.get(at))
                && isNameLike(text, words.get(at + 1));
    }

    private static boolean isNameLike(ProseText text, Word word) {
        return word.isCapitalised()
                && word.text().length() > LONGEST_ROMAN
                && !Lexicon.isPublic(word.lower())
                && (Lexicon.isCommonName(word.lower())
                        || !Lexicon.of(text.language()).isOrdinary(word.lower()));
    }

    private static boolean isNumber(Word word) {
        return !word.isLetters() || word.isAllCapitals();
    }

    /** A line that begins with a word such as "The" goes on with something else. */
    private static boolean opensLine(Word word) {
        return word.gap().indexOf('\n') >= 0
                && word.isCapitalised()
                && word.text().length() > 1
                && BETWEEN.contains(word.lower());
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

    private static boolean isCitationGap(Word word, Word before) {
        String gap = word.gap();
        if (gap.length() > 6) {
            return false;
        }
        boolean abbreviation = before.isLetters() && before.text().length() <= 4;
        for (int at = 0; at < gap.length(); at++) {
            char unit = gap.charAt(at);
            boolean usual =
                    " ,-/()'\"`;:\n\u00A7\u00BA\u00AA\u00B0\u2018\u2019\u201C\u201D".indexOf(unit)
                            >= 0;
            boolean cited = ARTICLES.contains(word.lower()) || isLaw(word);
            boolean decimal = !before.isLetters() && (gap.equals(".") || cited);
            if (!usual && !(unit == '.' && (abbreviation || decimal))) {
                return false;
            }
        }
        return true;
    }

    boolean covers(int start, int end) {
        return covered.nextClearBit(start) >= end;
    }
}
