package org.nmirf.disclosure.prose;

import java.util.List;
import org.nmirf.disclosure.identifiers.Explanation;

/** Finds names after titles, ranks and roles, and names cut down to initials. */
final class TitleRule implements Rule {

    private static final int LONGEST_NAME = 9;

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
                found.called(words.get(last));
            }
            last = found.withDegree(last);
            found.add(sure && !labelled ? title : from, last, Explanation.TITLE, "TITLE");
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
