package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/** Finds names in scripts with capitals: after titles, as initials, and as unknown words. */
final class NameRule implements Rule {

    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_ACRONYM = 6;

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        return new Reading(text, aboutCase).read();
    }

    /** One reading of one text. */
    private static final class Reading {

        private final ProseText text;
        private final List<Word> words;
        private final Lexicon lexicon;
        private final boolean aboutCase;
        private final List<Mark> marks = new ArrayList<>();

        Reading(ProseText text, boolean aboutCase) {
            this.text = text;
            this.words = text.words();
            this.lexicon = Lexicon.of(text.language());
            this.aboutCase = aboutCase;
        }

        List<Mark> read() {
            for (int at = 0; at < words.size(); at++) {
                if (at % 256 == 0) {
                    text.deadline().check();
                }
                if (isHonorific(at)) {
                    afterTitle(at + 1, true);
                } else if (isRole(at)) {
                    afterTitle(at + 1, false);
                }
                if (words.get(at).isInitial()) {
                    initials(at);
                }
            }
            for (int at = 0; at < words.size(); ) {
                at = isName(at) ? run(at) : at + 1;
            }
            return marks;
        }

        private boolean isHonorific(int at) {
            Word word = words.get(at);
            if (!Lexicon.HONORIFICS.contains(word.lower())) {
                return false;
            }
            // "M." and "D." are titles in some languages and initials in the others.
            return switch (word.lower()) {
                case "m" -> text.language().equals("fr") && word.isCapitalised();
                case "d" -> text.language().equals("es") && word.isCapitalised();
                case "si", "me", "des", "fr", "hr", "ing", "lic", "mm" ->
                        word.isCapitalised() && !word.isAllCapitals();
                default -> true;
            };
        }

        private boolean isRole(int at) {
            return Lexicon.ROLES.contains(words.get(at).lower());
        }

        /** Takes the name after a title; after a mere role only what looks like one. */
        private void afterTitle(int from, boolean sure) {
            int last = from - 1;
            boolean telling = sure;
            for (int at = from; at < words.size() && at - from < LONGEST_NAME; at++) {
                Word word = words.get(at);
                if (!isClose(word, at == from)) {
                    break;
                }
                if (word.isCapitalised() && word.isLetters()) {
                    if (sure && at == from && Lexicon.HONORIFICS.contains(word.lower())) {
                        return;
                    }
                    boolean ordinary = isOrdinary(word) && !word.isInitial();
                    if (ordinary && !sure && at == from) {
                        break;
                    }
                    telling |= !ordinary;
                    last = at;
                } else if (!Lexicon.PARTICLES.contains(word.lower()) || at == from) {
                    break;
                }
            }
            if (last >= from && telling && (sure || last > from || !isOrdinary(words.get(from)))) {
                add(from, last, IdentifierType.PERSON, Explanation.TITLE, "TITLE");
            }
        }

        private static boolean isClose(Word word, boolean first) {
            String gap = word.gap();
            if (gap.length() > 3 || gap.indexOf('\u2029') >= 0) {
                return false;
            }
            for (int at = 0; at < gap.length(); at++) {
                char unit = gap.charAt(at);
                if (unit != ' '
                        && unit != '-'
                        && unit != '\''
                        && unit != '.'
                        && unit != '\n'
                        && unit != '\u2019'
                        && !(first && unit == ')')) {
                    return false;
                }
            }
            return true;
        }

        /** An initial such as {@code K.}, alone or in a row. */
        private void initials(int at) {
            Word word = words.get(at);
            boolean dotted = text.at(word.end()) == '.';
            boolean after = at > 0 && words.get(at - 1).isInitial() && word.gap().length() <= 2;
            if (after) {
                return;
            }
            int last = at;
            while (last + 1 < words.size()
                    && words.get(last + 1).isInitial()
                    && isInitialGap(words.get(last + 1).gap())) {
                last++;
            }
            boolean list = isListMark(at);
            if (last > at && (dotted || text.at(words.get(last).end()) == '.') && !list) {
                add(at, last, IdentifierType.PERSON, Explanation.INITIALS, "INITIALS");
            } else if (dotted && !list && (aboutCase || isNameAfter(last + 1))) {
                add(at, last, IdentifierType.PERSON, Explanation.INITIALS, "INITIALS");
            } else if (aboutCase && !list && !dotted && isLoneLetterName(at)) {
                add(at, last, IdentifierType.PERSON, Explanation.INITIALS, "INITIALS");
            }
        }

        private boolean isNameAfter(int at) {
            return at < words.size()
                    && words.get(at).isCapitalised()
                    && isClose(words.get(at), false);
        }

        private boolean isLoneLetterName(int at) {
            return at > 0 && isHonorific(at - 1);
        }

        private static boolean isInitialGap(String gap) {
            return gap.equals(".")
                    || gap.equals(". ")
                    || gap.equals(" ")
                    || gap.equals(".-")
                    || gap.equals("-");
        }

        /** "A." at the head of a paragraph numbers it; "L." before an apostrophe is an article. */
        private boolean isListMark(int at) {
            Word word = words.get(at);
            boolean heads =
                    word.gap().indexOf('\u2029') >= 0 || word.gap().indexOf('\n') >= 0 || at == 0;
            boolean bracketed = word.gap().endsWith("(") && text.at(word.end()) == ')';
            boolean elided = text.at(word.end()) == '\'';
            boolean next = at + 1 < words.size() && words.get(at + 1).isCapitalised();
            boolean initialsFollow = at + 1 < words.size() && words.get(at + 1).isInitial();
            return elided
                    || bracketed
                    || (heads && !initialsFollow && text.at(word.end()) == '.' && next);
        }

        private boolean isOrdinary(Word word) {
            String lower = word.lower();
            return word.text().length() == 1
                    || Lexicon.isPublic(lower)
                    || lexicon.isOrdinary(lower)
                    || (lower.endsWith("s")
                            && lexicon.isOrdinary(lower.substring(0, lower.length() - 1)));
        }

        /** A capitalised word that is neither ordinary nor public. */
        private boolean isName(int at) {
            Word word = words.get(at);
            if (!word.isLetters()
                    || !word.isCapitalised()
                    || word.isInitial()
                    || isOrdinary(word)) {
                return false;
            }
            if (Lexicon.HONORIFICS.contains(word.lower())) {
                return false;
            }
            boolean acronym = word.isAllCapitals() && word.text().length() <= LONGEST_ACRONYM;
            boolean roman = word.isAllCapitals() && word.text().matches("[IVXLC]+");
            return !roman && (!acronym || aboutCase);
        }

        /** Takes the whole run of capitalised words around an unknown one. */
        private int run(int at) {
            int first = at;
            while (first > 0 && joins(first) && isPartOfRun(first - 1)) {
                first--;
            }
            // The run may reach back over a joining word: "Court of Beyoglu".
            while (first > 1
                    && Lexicon.JOINERS.contains(words.get(first - 1).lower())
                    && !words.get(first - 1).isCapitalised()
                    && joins(first)
                    && joins(first - 1)
                    && isHeadOfOrganisation(first - 2)) {
                first -= 2;
                while (first > 0 && joins(first) && isPartOfRun(first - 1)) {
                    first--;
                }
            }
            int last = at;
            while (last + 1 < words.size() && joins(last + 1)) {
                if (isPartOfRun(last + 1)) {
                    last++;
                } else if (last + 2 < words.size()
                        && Lexicon.PARTICLES.contains(words.get(last + 1).lower())
                        && joins(last + 2)
                        && isPartOfRun(last + 2)) {
                    last += 2;
                } else {
                    break;
                }
            }
            while (first < at
                    && words.get(first).opens()
                    && isOrdinary(words.get(first))
                    && !Lexicon.ORGANISATIONS.contains(words.get(first).lower())) {
                first++;
            }
            add(first, last, type(first, last), Explanation.UNKNOWN_WORD, "CAPITALS");
            return last + 1;
        }

        private boolean isPartOfRun(int at) {
            Word word = words.get(at);
            return word.isCapitalised()
                    && word.isLetters()
                    && !Lexicon.HONORIFICS.contains(word.lower())
                    && !Lexicon.isPublic(word.lower());
        }

        private boolean isHeadOfOrganisation(int at) {
            Word word = words.get(at);
            return word.isCapitalised() && Lexicon.ORGANISATIONS.contains(word.lower());
        }

        private boolean joins(int at) {
            Word word = words.get(at);
            return isClose(word, false)
                    && !word.opens()
                    && word.gap().indexOf('\n') < 0
                    && !(word.gap().startsWith(".") && words.get(at - 1).text().length() > 3);
        }

        private IdentifierType type(int first, int last) {
            for (int at = first; at <= last; at++) {
                if (Lexicon.ORGANISATIONS.contains(words.get(at).lower())) {
                    return IdentifierType.ORGANISATION;
                }
            }
            boolean place = first > 0 && Lexicon.PLACES.contains(words.get(first - 1).lower());
            return place && last == first ? IdentifierType.PLACE : IdentifierType.PERSON;
        }

        private void add(
                int first, int last, IdentifierType type, Explanation explanation, String rule) {
            marks.add(
                    Mark.likely(
                            words.get(first).start(),
                            words.get(last).end(),
                            type,
                            explanation,
                            rule));
        }
    }
}
