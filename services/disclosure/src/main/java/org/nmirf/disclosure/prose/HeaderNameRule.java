package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/**
 * In a text about a case, finds names by the form of headers, signatures and references: in
 * capitals before or behind an office, or the surname before the given name.
 */
final class HeaderNameRule implements Rule {

    private static final int LONGEST_NAME = 8;

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        return aboutCase ? new Reading(new Names(text, true)).read() : List.of();
    }

    private static final class Reading {

        private final Names names;
        private final List<Word> words;
        private final List<Mark> marks = new ArrayList<>();

        Reading(Names names) {
            this.names = names;
            this.words = names.words;
        }

        List<Mark> read() {
            for (int at = 0; at < words.size(); at++) {
                if (at % 256 == 0) {
                    names.text.deadline().check();
                }
                if (isOffice(at)) {
                    before(at);
                    behind(at);
                }
                turned(at);
            }
            return marks;
        }

        private boolean isOffice(int at) {
            Word word = words.get(at);
            return !word.isAllCapitals()
                    && (Lexicon.ROLES.contains(word.lower())
                            || Lexicon.RANKS.contains(word.lower()));
        }

        /** "ANA SOUZA Relatora": the signature before the office. */
        private void before(int office) {
            if (office == 0 || !words.get(office).isCapitalised() || !near(office)) {
                return;
            }
            int first = office;
            while (first > 0 && office - first < LONGEST_NAME && isNameInCapitals(first - 1)) {
                first--;
                if (!joins(first)) {
                    break;
                }
            }
            mark(first, office - 1);
        }

        /** "Agravante ANA SOUZA": the party behind what it is in the case. */
        private void behind(int office) {
            int from = office + 1;
            while (from < words.size()
                    && words.get(from).text().length() <= 2
                    && words.get(from).gap().endsWith("(")) {
                from++;
            }
            int last = from;
            while (last < words.size()
                    && last - from < LONGEST_NAME
                    && isNameInCapitals(last)
                    && (last == from ? Names.isClose(words.get(last), true) : joins(last))) {
                last++;
            }
            mark(from, last - 1);
        }

        private boolean near(int at) {
            String gap = words.get(at).gap().strip();
            return gap.isEmpty() || gap.equals(",") || gap.equals("-");
        }

        private boolean joins(int at) {
            String gap = words.get(at).gap();
            return gap.equals(" ")
                    || gap.equals("-")
                    || (gap.startsWith(".") && words.get(at - 1).isInitial());
        }

        private boolean isNameInCapitals(int at) {
            Word word = words.get(at);
            String lower = word.lower();
            boolean particle = Lexicon.PARTICLES.contains(lower);
            boolean common = Lexicon.isCommonName(lower);
            return particle
                    || ((word.isAllCapitals() || word.isInitial())
                            && !Lexicon.HONORIFICS.contains(lower)
                            && !Lexicon.ROLES.contains(lower)
                            && !Lexicon.ORGANISATIONS.contains(lower)
                            && (common || !Lexicon.isPublic(lower)));
        }

        private void mark(int from, int to) {
            int first = from;
            int last = to;
            while (first <= last && Lexicon.PARTICLES.contains(words.get(first).lower())) {
                first++;
            }
            while (last > first && Lexicon.PARTICLES.contains(words.get(last).lower())) {
                last--;
            }
            long whole =
                    words.subList(first, Math.max(first, last + 1)).stream()
                            .filter(Word::isAllCapitals)
                            .filter(word -> !Lexicon.PARTICLES.contains(word.lower()))
                            .count();
            if (whole > 1) {
                add(first, last);
            }
        }

        /** "Souza, Ana." in a list of authors. */
        private void turned(int at) {
            if (at == 0 || !isGiven(at) || !words.get(at).gap().equals(", ")) {
                return;
            }
            Word surname = words.get(at - 1);
            int last = at;
            while (last + 1 < words.size()
                    && last - at < 3
                    && joins(last + 1)
                    && isName(last + 1)) {
                last++;
            }
            boolean ends = ".;,)".indexOf(names.text.at(words.get(last).end())) >= 0;
            boolean known = surname.isAllCapitals() || Lexicon.isCommonName(surname.lower());
            boolean opens =
                    surname.opens()
                            || surname.gap().endsWith("(")
                            || (surname.isAllCapitals() && !names.isShouted(at - 1));
            if (ends && opens && known && isName(at - 1)) {
                add(at - 1, last);
            }
        }

        private boolean isGiven(int at) {
            Word word = words.get(at);
            return isName(at)
                    && (Lexicon.GIVEN_NAMES.contains(word.lower()) || names.isUnknown(at));
        }

        private boolean isName(int at) {
            Word word = words.get(at);
            return word.isCapitalised() && word.isLetters() && !Lexicon.isPublic(word.lower());
        }

        private void add(int first, int last) {
            marks.add(
                    Mark.likely(
                            words.get(first).start(),
                            words.get(last).end(),
                            IdentifierType.PERSON,
                            Explanation.TITLE,
                            "HEADER"));
        }
    }
}
