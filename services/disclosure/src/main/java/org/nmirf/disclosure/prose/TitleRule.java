package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/** Finds names after titles, ranks and roles, and names cut down to initials. */
final class TitleRule implements Rule {

    private static final int LONGEST_NAME = 9;
    private static final Set<String> LETTERS_THAT_ARE_WORDS = Set.of("a", "e", "i", "o", "u", "y");
    private static final Set<String> ROW_ENDS = Set.of("and", "et", "y", "e", "or", "ou", "o");
    private static final Set<String> DEGREES = Set.of("qc", "kc", "phd", "md", "esq");

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        return new Reading(new Names(text, aboutCase)).read();
    }

    private static final class Reading {

        private final Names names;
        private final List<Word> words;
        private final List<Mark> marks = new ArrayList<>();
        private final Set<String> letters = new HashSet<>();

        Reading(Names names) {
            this.names = names;
            this.words = names.words;
        }

        List<Mark> read() {
            for (int at = 0; at < words.size(); at++) {
                if (at % 256 == 0) {
                    names.text.deadline().check();
                }
                Word word = words.get(at);
                if (names.isHonorific(at)) {
                    afterTitle(at, true);
                } else if (Lexicon.RANKS.contains(word.lower())) {
                    afterTitle(at, true);
                } else if (Lexicon.ROLES.contains(word.lower())) {
                    afterTitle(at, false);
                }
                if (word.isInitial() && at > 0 && names.aboutCase) {
                    row(at);
                }
                if (word.isInitial()) {
                    initials(at);
                }
            }
            lettersAgain();
            return marks;
        }

        /** Takes the name after a title; after a mere role only what looks like one. */
        private void afterTitle(int title, boolean sure) {
            int from = afterForms(title + 1);
            int last = title;
            boolean labelled =
                    names.aboutCase && from < words.size() && words.get(from).gap().contains(":");
            boolean telling = sure || labelled;
            for (int at = from; at < words.size() && at - from < LONGEST_NAME; at++) {
                Word word = words.get(at);
                if (!Names.isClose(word, at == from)) {
                    break;
                }
                if (word.isCapitalised() && word.isLetters()) {
                    if (Lexicon.HONORIFICS.contains(word.lower())
                            && at == from
                            && !word.isInitial()) {
                        return;
                    }
                    boolean ordinary = names.isOrdinary(word) && !word.isInitial();
                    if (at == from
                            && ordinary
                            && ((!sure && !labelled)
                                    || Lexicon.ORGANISATIONS.contains(word.lower()))) {
                        break;
                    }
                    if (at > from
                            && (word.opens() || (ordinary && word.gap().indexOf('\n') >= 0))) {
                        break;
                    }
                    telling |= !ordinary;
                    last = at;
                } else if (!Lexicon.PARTICLES.contains(word.lower())
                        || (at == from && !sure)
                        || !followedByName(at)) {
                    break;
                }
            }
            if (last < from || !telling) {
                return;
            }
            boolean letter = last == from && words.get(last).isInitial();
            if (letter && !sure && !names.aboutCase) {
                return;
            }
            if (letter) {
                letters.add(words.get(last).text());
            }
            last = withDegree(last);
            add(sure && !labelled ? title : from, last, Explanation.TITLE, "TITLE");
        }

        /** Skips the feminine or plural ending in brackets: "Relator(a)", "Agravado (a) (s)". */
        private int afterForms(int at) {
            int next = at;
            while (next < words.size()
                    && words.get(next).text().length() <= 2
                    && words.get(next).gap().endsWith("(")) {
                next++;
            }
            return next;
        }

        private boolean followedByName(int particle) {
            for (int at = particle + 1; at < words.size() && at <= particle + 3; at++) {
                if (!Names.isClose(words.get(at), false)) {
                    return false;
                }
                if (words.get(at).isCapitalised()) {
                    return true;
                }
                if (!Lexicon.PARTICLES.contains(words.get(at).lower())) {
                    return false;
                }
            }
            return false;
        }

        private int withDegree(int last) {
            boolean degree =
                    last + 1 < words.size()
                            && DEGREES.contains(words.get(last + 1).lower())
                            && words.get(last + 1).isCapitalised()
                            && words.get(last + 1).gap().length() <= 2;
            return degree ? last + 1 : last;
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
                add(at, withDegree(name), Explanation.INITIALS, "INITIALS");
            } else if ((row && dotted) || (dotted && names.aboutCase && !endsSentence(at, last))) {
                add(at, last, Explanation.INITIALS, "INITIALS");
            } else if (names.aboutCase && !row && isLoneLetter(at)) {
                letters.add(word.text());
            }
        }

        /**
         * A letter in the middle of a sentence, where a name would stand: "hearing K in person".
         */
        private boolean isLoneLetter(int at) {
            Word word = words.get(at);
            if (at == 0 || LETTERS_THAT_ARE_WORDS.contains(word.lower())) {
                return false;
            }
            Word before = words.get(at - 1);
            boolean gap =
                    word.gap().equals(" ") || word.gap().equals(" [") || word.gap().equals(" \"");
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
                add(at, last + 2, Explanation.INITIALS, "INITIALS");
            }
        }

        private boolean endsSentence(int at, int last) {
            return at == last
                    && LETTERS_THAT_ARE_WORDS.contains(words.get(at).lower())
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
                if (word.isCapitalised() && word.isLetters() && !Lexicon.isPublic(word.lower())) {
                    boolean ordinary = names.isOrdinary(word) && !word.isInitial();
                    boolean newSentence = word.gap().startsWith(".") && at > initial + 1;
                    if (newSentence
                            || (ordinary && (!dotted || !names.aboutCase) && last == initial)) {
                        break;
                    }
                    last = at;
                } else if (!Lexicon.PARTICLES.contains(word.lower())) {
                    break;
                }
            }
            return last;
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
            return after == '\''
                    || bracketed
                    || (heads
                            && !initialsFollow
                            && after == '.'
                            && next
                            && names.isOrdinary(words.get(at + 1)));
        }

        /** A person who is only a letter after a title is the same letter elsewhere. */
        private void lettersAgain() {
            for (int at = 0; at < words.size() && !letters.isEmpty(); at++) {
                Word word = words.get(at);
                char after = names.text.at(word.end());
                if (word.isInitial()
                        && letters.contains(word.text())
                        && !LETTERS_THAT_ARE_WORDS.contains(word.lower())
                        && after != '\''
                        && after != '/') {
                    add(at, at, Explanation.PART_OF_NAME, "LETTER");
                }
            }
        }

        private void add(int first, int last, Explanation explanation, String rule) {
            marks.add(
                    Mark.likely(
                            words.get(first).start(),
                            words.get(last).end(),
                            IdentifierType.PERSON,
                            explanation,
                            rule));
        }
    }
}
