package org.nmirf.disclosure.prose;

import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.identifiers.Explanation;

/** Finds names cut down to initials: alone, in rows, before a surname. */
final class Initials {

    private static final int LONGEST_NAME = 9;
    private static final Set<String> ROW_ENDS = Set.of("and", "et", "y", "e", "or", "ou", "o");

    private final NameMarks found;
    private final Names names;
    private final List<Word> words;

    Initials(NameMarks found) {
        this.found = found;
        this.names = found.names;
        this.words = found.words;
    }

    /** Looks at one initial. */
    void read(int at) {
        if (at > 0 && names.aboutCase) {
            row(at);
        }
        initials(at);
    }

    /** An initial such as {@code K.}, alone, in a row, or before the name. */
    private void initials(int at) {
        Word word = words.get(at);
        if ((at > 0 && words.get(at - 1).isInitial() && word.gap().length() <= 2)
                || isListMark(at)) {
            return;
        }
        int last = at;
        while (last + 1 < words.size()
                && words.get(last + 1).isInitial()
                && isInitialGap(words.get(last + 1).gap())) {
            last++;
        }
        boolean dotted = names.text.at(words.get(last).end()) == '.';
        boolean row = last > at;
        int name = nameAfter(last, dotted);
        if (name > last && (row || dotted)) {
            found.add(at, found.withDegree(name), Explanation.INITIALS, "INITIALS");
        } else if ((row && dotted) || (dotted && names.aboutCase && !endsSentence(at, last))) {
            found.add(at, last, Explanation.INITIALS, "INITIALS");
        } else if (names.aboutCase && !row && isLoneLetter(at)) {
            found.called(word);
        }
    }

    /** A letter in the middle of a sentence, where a name would stand: "hearing K in person". */
    private boolean isLoneLetter(int at) {
        Word word = words.get(at);
        if (at == 0 || NameMarks.LETTERS_THAT_ARE_WORDS.contains(word.lower())) {
            return false;
        }
        Word before = words.get(at - 1);
        boolean gap = word.gap().equals(" ") || word.gap().equals(" [") || word.gap().equals(" \"");
        char after = names.text.at(word.end());
        return gap
                && !word.opens()
                && before.isLetters()
                && !before.isCapitalised()
                && !Lexicon.LETTERED.contains(before.lower())
                && "'/-(&".indexOf(after) < 0
                && (at + 1 >= words.size() || !words.get(at + 1).isCapitalised());
    }

    /** Persons who are letters in a row: "the accused A, B and H". */
    private void row(int at) {
        Word before = words.get(at - 1);
        String role = before.lower();
        boolean person =
                before.isLetters()
                        && !before.isCapitalised()
                        && role.length() > 3
                        && !Lexicon.LETTERED.contains(role)
                        && !Lexicon.LETTERED.contains(role.substring(0, role.length() - 1));
        int last = at;
        while (last + 1 < words.size()
                && words.get(last + 1).isInitial()
                && words.get(last + 1).gap().equals(", ")) {
            last++;
        }
        boolean ended =
                last + 2 < words.size()
                        && words.get(last + 2).isInitial()
                        && ROW_ENDS.contains(words.get(last + 1).lower())
                        && words.get(last + 1).gap().equals(" ")
                        && words.get(last + 2).gap().equals(" ");
        if (person && ended && names.text.at(words.get(last + 2).end()) != '\'') {
            found.add(at, last + 2, Explanation.INITIALS, "INITIALS");
        }
    }

    private boolean endsSentence(int at, int last) {
        return at == last
                && NameMarks.LETTERS_THAT_ARE_WORDS.contains(words.get(at).lower())
                && last + 1 < words.size()
                && words.get(last + 1).isCapitalised();
    }

    /** The last word of the name behind initials, or the last initial when there is none. */
    private int nameAfter(int initial, boolean dotted) {
        int last = initial;
        for (int at = initial + 1; at < words.size() && at - initial < LONGEST_NAME; at++) {
            Word word = words.get(at);
            if (!Names.isClose(word, false)
                    || (word.gap().indexOf('\n') >= 0 && names.isOrdinary(word))) {
                break;
            }
            boolean surname = at == initial + 1 && dotted && names.aboutCase;
            if (word.isCapitalised()
                    && word.isLetters()
                    && (surname || !Lexicon.isPublic(word.lower()))) {
                boolean ordinary = names.isOrdinary(word) && !word.isInitial();
                boolean newSentence = word.gap().startsWith(".") && at > initial + 1;
                if (newSentence || (ordinary && (!dotted || !names.aboutCase) && last == initial)) {
                    break;
                }
                last = at;
            } else if (!Lexicon.PARTICLES.contains(word.lower()) && !isRaised(word)) {
                break;
            }
        }
        return last;
    }

    /** The raised letter of the Spanish "M.ª", short for María. */
    private static boolean isRaised(Word word) {
        return word.lower().equals("a") && word.gap().equals(".");
    }

    private static boolean isInitialGap(String gap) {
        return switch (gap) {
            case ".", ". ", " ", ".-", "-", ". - ", ".- ", " - " -> true;
            default -> false;
        };
    }

    /** "A." at the head of a paragraph numbers it; "L." before an apostrophe is an article. */
    private boolean isListMark(int at) {
        Word word = words.get(at);
        boolean heads =
                at == 0 || word.gap().indexOf('\u2029') >= 0 || word.gap().indexOf('\n') >= 0;
        char after = names.text.at(word.end());
        boolean bracketed = word.gap().endsWith("(") && after == ')';
        boolean next = at + 1 < words.size() && words.get(at + 1).isCapitalised();
        boolean initialsFollow = at + 1 < words.size() && words.get(at + 1).isInitial();
        boolean office = at + 2 < words.size() && words.get(at + 2).gap().equals(", ");
        return after == '\''
                || bracketed
                || (heads
                        && !initialsFollow
                        && !(office && names.aboutCase)
                        && after == '.'
                        && next
                        && names.isOrdinary(words.get(at + 1)));
    }
}
