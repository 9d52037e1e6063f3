package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/** In a text about a case, finds courts, offices and the like that are named in ordinary words. */
final class OrganisationRule implements Rule {

    private static final int LONGEST = 12;

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        List<Mark> marks = new ArrayList<>();
        if (!aboutCase) {
            return marks;
        }
        List<Word> words = text.words();
        Names names = new Names(text, true);
        for (int at = 0; at < words.size(); at++) {
            if (at % 256 == 0) {
                text.deadline().check();
            }
            Word word = words.get(at);
            if (word.isCapitalised()
                    && Lexicon.ORGANISATIONS.contains(word.lower())
                    && !(word.isAllCapitals() && names.isShouted(at))) {
                at = named(names, at, marks);
            }
        }
        return marks;
    }

    private static int named(Names names, int at, List<Mark> marks) {
        List<Word> words = names.words;
        int first = firstOf(names, at);
        int last = lastOf(names, first, at);
        long capitals = words.subList(first, last + 1).stream().filter(Word::isCapitalised).count();
        // In the other languages such words open with a capital in any institution's name.
        boolean several = capitals > (names.text.language().equals("en") ? 1 : 3);
        String whole = names.text.slice(words.get(first).start(), words.get(last).end());
        if (several && !Lexicon.PUBLIC_BODIES.contains(whole)) {
            marks.add(
                    Mark.likely(
                            words.get(first).start(),
                            words.get(last).end(),
                            IdentifierType.ORGANISATION,
                            Explanation.INSTITUTION,
                            "ORGANISATION"));
        }
        return last;
    }

    private static int firstOf(Names names, int at) {
        List<Word> words = names.words;
        int first = at;
        while (first > 0
                && names.joins(first)
                && (words.get(first - 1).isCapitalised()
                        || isOrdinal(words.get(first - 1))
                        || isPossessive(words.get(first - 1)))
                && at - first < LONGEST) {
            first--;
        }
        while (first < at
                && words.get(first).opens()
                && Lexicon.JOINERS.contains(words.get(first).lower())) {
            first++;
        }
        return first;
    }

    private static int lastOf(Names names, int first, int at) {
        List<Word> words = names.words;
        int last = at;
        while (last + 1 < words.size() && last - first < LONGEST && names.joins(last + 1)) {
            int next = last + 1;
            while (next < words.size()
                    && next - last <= 3
                    && (Lexicon.JOINERS.contains(words.get(next).lower())
                            || isPossessive(words.get(next)))
                    && !words.get(next).isCapitalised()
                    && names.joins(next)) {
                next++;
            }
            if (next >= words.size() || !names.joins(next) || !words.get(next).isCapitalised()) {
                break;
            }
            last = next;
        }
        return last;
    }

    private static boolean isPossessive(Word word) {
        return word.text().equals("s") && word.gap().equals("'");
    }

    private static boolean isOrdinal(Word word) {
        return !word.isLetters() && word.text().length() <= 2;
    }
}
