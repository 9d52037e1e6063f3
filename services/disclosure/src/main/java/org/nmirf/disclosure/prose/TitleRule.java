package org.nmirf.disclosure.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nmirf.disclosure.identifiers.Explanation;

/** Finds names after titles, ranks and roles, and names cut down to initials. */
final class TitleRule implements Rule {

    private static final int LONGEST_NAME = 9;
    private static final Set<String> PEERS =
            Set.of("lord", "lady", "baron", "baroness", "dame", "viscount", "earl", "duke");
    private static final Pattern QUOTE = Pattern.compile(" ?,? ?[\"\u201C\u00AB'\u2018] ?");

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        return new Reading(new Names(text, aboutCase)).read();
    }

    private static final class Reading {

        private final Names names;
        private final List<Word> words;
        private final NameMarks found;
        private final Initials initials;

        Reading(Names names) {
            this.names = names;
            this.words = names.words;
            this.found = new NameMarks(names);
            this.initials = new Initials(found);
        }

        List<Mark> read() {
            for (int at = 0; at < words.size(); at++) {
                if (at % 256 == 0) {
                    names.text.deadline().check();
                }
                Word word = words.get(at);
                if (Lexicon.ALIASES.contains(word.lower())) {
                    quoted(at);
                }
                if (names.isHonorific(at)) {
                    afterTitle(at, true);
                } else if (Lexicon.RANKS.contains(word.lower())) {
                    afterTitle(at, true);
                } else if (Lexicon.ROLES.contains(word.lower())) {
                    afterTitle(at, false);
                }
                if (word.isInitial()) {
                    initials.read(at);
                }
            }
            found.lettersAgain();
            return found.marks();
        }

        /** The quoted name after "alias" or "nicknamed", whatever its words are. */
        private void quoted(int alias) {
            int from = alias + 1;
            if (from >= words.size() || !QUOTE.matcher(words.get(from).gap()).matches()) {
                return;
            }
            int last = from;
            while (last + 1 < words.size()
                    && last - from < LONGEST_NAME
                    && words.get(last + 1).gap().equals(" ")) {
                last++;
            }
            if (words.get(from).isCapitalised() && isQuote(names.text.at(words.get(last).end()))) {
                found.add(from, last, Explanation.TITLE, "TITLE");
            }
        }

        private static boolean isQuote(char unit) {
            return "\"\u201D\u00BB'\u2019".indexOf(unit) >= 0;
        }

        /** Takes the name after a title; after a mere role only what looks like one. */
        private void afterTitle(int title, boolean sure) {
            int from = afterForms(title + 1);
            boolean labelled =
                    names.aboutCase && from < words.size() && words.get(from).gap().contains(":");
            int last = lastOfName(title, from, sure, sure || labelled);
            if (last < from) {
                return;
            }
            boolean letter = last == from && words.get(last).isInitial();
            if (letter && !sure && !names.aboutCase) {
                return;
            }
            if (letter) {
                found.called(words.get(last));
            }
            found.add(
                    sure && !labelled ? title : from,
                    found.withDegree(last),
                    Explanation.TITLE,
                    "TITLE");
        }

        /** The last word of the name, or the one before its place when there is none. */
        private int lastOfName(int title, int from, boolean sure, boolean firm) {
            boolean telling = firm;
            int last = from - 1;
            for (int at = from; at < words.size() && at - from < LONGEST_NAME; at++) {
                Word word = words.get(at);
                if (!Names.isClose(word, at == from)) {
                    break;
                }
                if (word.isCapitalised() && word.isLetters()) {
                    if (at == from ? !mayBegin(word, firm) : beginsNext(word)) {
                        break;
                    }
                    telling |= !isPlain(word);
                    last = at;
                } else if (!(Lexicon.PARTICLES.contains(word.lower()) || isSeat(title, word))
                        || (at == from && !sure)
                        || !followedByName(at)) {
                    break;
                }
            }
            return telling ? last : from - 1;
        }

        private boolean mayBegin(Word word, boolean firm) {
            boolean title = Lexicon.HONORIFICS.contains(word.lower()) && !word.isInitial();
            boolean institution = Lexicon.ORGANISATIONS.contains(word.lower());
            return !title && (!isPlain(word) || (firm && !institution));
        }

        private boolean beginsNext(Word word) {
            return word.opens() || (word.gap().indexOf('\n') >= 0 && names.isOrdinary(word));
        }

        private boolean isPlain(Word word) {
            return names.isOrdinary(word) && !word.isInitial() && !names.isCommonInSentence(word);
        }

        /** The "of" before the seat of a lord. */
        private boolean isSeat(int title, Word word) {
            return word.lower().equals("of") && PEERS.contains(words.get(title).lower());
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
    }
}
