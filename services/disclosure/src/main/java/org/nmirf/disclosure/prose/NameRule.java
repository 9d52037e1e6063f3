package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/** Finds names as capitalised words that are not in the dictionary, with the words around them. */
final class NameRule implements Rule {

    private static final int LONGEST_WAY_TO_HEAD = 6;

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        return new Reading(new Names(text, aboutCase)).read();
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
            for (int at = 0; at < words.size(); ) {
                if (at % 256 == 0) {
                    names.text.deadline().check();
                }
                at = isName(at) ? run(at) : at + 1;
            }
            return marks;
        }

        private boolean isName(int at) {
            return names.isUnknown(at) || names.isNamePair(at) || names.isPlacePair(at);
        }

        /** Takes the whole run of capitalised words around an unknown one. */
        private int run(int at) {
            int first = runStart(at);
            int last = runEnd(at);
            while (first < at
                    && words.get(first).opens()
                    && names.isOrdinary(words.get(first))
                    && !Lexicon.isCommonName(words.get(first).lower())
                    && !Lexicon.ORGANISATIONS.contains(words.get(first).lower())) {
                first++;
            }
            if (isInstrument(first, last)) {
                return last + 1;
            }
            IdentifierType type = type(first, last);
            int head = head(first);
            if (head < first) {
                first = head;
                type = IdentifierType.ORGANISATION;
            }
            marks.add(
                    Mark.likely(
                            words.get(first).start(),
                            words.get(last).end(),
                            type,
                            Explanation.UNKNOWN_WORD,
                            "CAPITALS"));
            return last + 1;
        }

        /** "Palermo Protocol", "Règles de Bangkok": public, unless in a text about a case. */
        private boolean isInstrument(int first, int last) {
            int from = first;
            while (from > 0
                    && Lexicon.PARTICLES.contains(words.get(from - 1).lower())
                    && names.joins(from)) {
                from--;
            }
            from = from > 0 && names.joins(from) ? from - 1 : first;
            return !names.aboutCase
                    && words.subList(from, last + 1).stream()
                            .anyMatch(
                                    word ->
                                            word.isCapitalised()
                                                    && Lexicon.INSTRUMENTS.contains(word.lower()));
        }

        private int runStart(int at) {
            int first = at;
            while (first > 0 && names.joins(first)) {
                if (names.isPartOfName(first - 1)) {
                    first--;
                } else if (first > 1
                        && Lexicon.PARTICLES.contains(words.get(first - 1).lower())
                        && names.joins(first - 1)
                        && names.isPartOfName(first - 2)
                        && !words.get(first - 2).opens()
                        && !Lexicon.ORGANISATIONS.contains(words.get(first - 2).lower())) {
                    first -= 2;
                } else {
                    break;
                }
            }
            return first;
        }

        private int runEnd(int at) {
            int last = at;
            while (last + 1 < words.size() && names.joins(last + 1)) {
                int next = last + 1;
                while (next < words.size()
                        && next - last <= 3
                        && isBetween(words.get(next))
                        && names.joins(next)
                        && !names.isPartOfName(next)) {
                    next++;
                }
                if (next >= words.size() || !names.joins(next) || !names.isPartOfName(next)) {
                    break;
                }
                last = next;
            }
            return last;
        }

        /** A particle, or any word within hyphens: "les" in "Saint-Martin-les-Bains". */
        private static boolean isBetween(Word word) {
            return Lexicon.PARTICLES.contains(word.lower()) || word.gap().equals("-");
        }

        /** Reaches back from a name to the court, prison or school that bears it. */
        private int head(int first) {
            int head = first;
            boolean between = false;
            for (int at = first - 1; at >= 0 && first - at <= LONGEST_WAY_TO_HEAD; at--) {
                if (!Names.isClose(words.get(at + 1), false)
                        || words.get(at + 1).opens()
                        || words.get(at + 1).gap().startsWith(".")) {
                    return head;
                }
                String lower = words.get(at).lower();
                if (Lexicon.HEADS.contains(lower) && between) {
                    head = at;
                    // "tribunal de district de" goes on behind the district.
                    if (!Lexicon.AREAS.contains(lower)) {
                        return head;
                    }
                }
                boolean joiner = Lexicon.JOINERS.contains(lower);
                if (at == first - 1 && !joiner) {
                    return head;
                }
                between |= joiner;
            }
            return head;
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
    }
}
