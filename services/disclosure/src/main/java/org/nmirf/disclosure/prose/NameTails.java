package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.places.Countries;

/**
 * In a text about a case, finds what belongs to the name before it: the country behind a town, and
 * an institution's own name in brackets.
 */
final class NameTails {

    private static final int LONGEST_COUNTRY = 4;
    private static final int LONGEST_BRACKET = 10;

    private final ProseText text;
    private final List<Word> words;
    private final Countries countries;
    private final Names names;

    NameTails(ProseText text) {
        this.text = text;
        this.words = text.words();
        this.countries = Countries.in(text.language());
        this.names = new Names(text, true);
    }

    List<Mark> behind(List<Mark> marks) {
        List<Mark> tails = new ArrayList<>();
        for (Mark mark : marks) {
            if (isName(mark)) {
                int next = text.wordFrom(mark.end());
                country(next, tails);
                if (mark.type() == IdentifierType.ORGANISATION) {
                    bracket(next, tails);
                }
            }
        }
        return tails;
    }

    private static boolean isName(Mark mark) {
        return mark.type() == IdentifierType.PERSON
                || mark.type() == IdentifierType.PLACE
                || mark.type() == IdentifierType.ORGANISATION;
    }

    private void country(int first, List<Mark> tails) {
        if (first >= words.size()
                || !(words.get(first).gap().equals(", ") || words.get(first).gap().equals(" ("))) {
            return;
        }
        for (int last = Math.min(words.size(), first + LONGEST_COUNTRY) - 1;
                last >= first;
                last--) {
            int start = words.get(first).start();
            int end = words.get(last).end();
            if (countries.named(text.slice(start, end)) != null) {
                tails.add(
                        Mark.likely(
                                start,
                                end,
                                IdentifierType.PLACE,
                                Explanation.FOREIGN_COUNTRY,
                                "COUNTRY"));
                return;
            }
        }
    }

    /** Marks what stands in brackets when most of it is in another language. */
    private void bracket(int first, List<Mark> tails) {
        if (first >= words.size() || !words.get(first).gap().equals(" (")) {
            return;
        }
        int last = first;
        while (last + 1 < words.size()
                && last - first < LONGEST_BRACKET
                && words.get(last + 1).gap().indexOf(')') < 0) {
            last++;
        }
        long foreign =
                words.subList(first, last + 1).stream()
                        .filter(word -> word.isLetters() && !names.isOrdinary(word))
                        .count();
        boolean closed = text.at(words.get(last).end()) == ')';
        if (closed && foreign * 2 > last - first + 1) {
            tails.add(
                    Mark.likely(
                            words.get(first).start(),
                            words.get(last).end(),
                            IdentifierType.ORGANISATION,
                            Explanation.UNKNOWN_WORD,
                            "BRACKET"));
        }
    }
}
