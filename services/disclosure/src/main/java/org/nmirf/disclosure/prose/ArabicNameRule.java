package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/**
 * Highlights what may be a name in Arabic, which has no capitals: words after titles, joined words,
 * common names, and words that no dictionary explains.
 */
final class ArabicNameRule implements Rule {

    private static final int AFTER_TITLE = 2;
    private static final int PHRASE = 5;
    private static final int WORDS_TO_A_NAME = 120;

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        List<Word> words = text.words();
        Explanation[] found = new Explanation[words.size()];
        ali(text, found);
        for (int at = 0; at < words.size(); at++) {
            if (at % 256 == 0) {
                text.deadline().check();
            }
            if (words.get(at).isArabic()) {
                judge(words, at, found);
            }
        }
        pairs(words, found);
        if (isAboutPersons(words, found)) {
            afterCues(words, found);
        }
        ArabicNameParts.spread(words, found);
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (found[at] == null) {
                continue;
            }
            int last = at;
            while (last + 1 < words.size()
                    && found[last + 1] != null
                    && isNear(words.get(last + 1))) {
                last++;
            }
            marks.add(
                    Mark.possible(
                            words.get(at).start(),
                            words.get(last).end(),
                            IdentifierType.PERSON,
                            found[at],
                            "ARABIC"));
            at = last;
        }
        return marks;
    }

    private static void judge(List<Word> words, int at, Explanation[] found) {
        String word = words.get(at).lower();
        if (ArabicWords.isFunction(word)) {
            return;
        }
        if (ArabicWords.isName(word)) {
            found[at] = Explanation.UNKNOWN_WORD;
        } else if (ArabicWords.isLinker(word)
                && at + 1 < words.size()
                && isNear(words.get(at + 1))
                && !isPlain(words, at + 1, found)) {
            found[at] = Explanation.TITLE;
            found[at + 1] = Explanation.TITLE;
        } else if (ArabicWords.isTitle(word)) {
            afterTitle(words, at, found);
        } else if (found[at] == null && ArabicWords.isUnknown(word)) {
            found[at] = Explanation.UNKNOWN_WORD;
        }
    }

    /**
     * Takes the bare words behind a title and what describes it: "the minister, the former, X Y".
     */
    private static void afterTitle(List<Word> words, int title, Explanation[] found) {
        int names = 0;
        for (int at = title + 1; at <= title + PHRASE && at < words.size(); at++) {
            String word = words.get(at).lower();
            boolean goesOn =
                    isNear(words.get(at))
                            && words.get(at).isArabic()
                            && !isPlain(words, at, found)
                            && !ArabicWords.isSaying(word);
            if (!goesOn || names == AFTER_TITLE) {
                return;
            }
            if (!ArabicWords.isDefinite(word)) {
                found[at] = Explanation.TITLE;
                if (at == title + 1 && words.get(title).lower().startsWith("ال")) {
                    found[title] = Explanation.TITLE;
                }
                names++;
            } else if (names > 0) {
                return;
            }
        }
    }

    /**
     * The name Ali is told from the preposition by its last letter, which the plain form unites.
     */
    private static void ali(ProseText text, Explanation[] found) {
        List<Word> words = text.words();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).lower().equals("علي") && text.originalLast(words.get(at)) == 'ي') {
                boolean behind = at > 0 && isNear(words.get(at)) && calls(words.get(at - 1));
                boolean ahead =
                        at + 1 < words.size()
                                && isNear(words.get(at + 1))
                                && isNameOrUnknown(words.get(at + 1));
                if (behind || ahead) {
                    found[at] = Explanation.UNKNOWN_WORD;
                }
            }
        }
    }

    private static boolean calls(Word word) {
        String lower = word.lower();
        return ArabicWords.isTitle(lower)
                || ArabicWords.isLinker(lower)
                || ArabicWords.isName(lower);
    }

    private static boolean isNameOrUnknown(Word word) {
        String lower = word.lower();
        return word.isArabic()
                && !ArabicWords.isFunction(lower)
                && (ArabicWords.isName(lower)
                        || ArabicWords.isLinker(lower)
                        || ArabicWords.isUnknown(lower));
    }

    private static boolean isPlain(List<Word> words, int at, Explanation[] found) {
        return found[at] == null && ArabicWords.isFunction(words.get(at).lower());
    }

    /** In a text with hardly a name, what follows a verb is no name either. */
    private static boolean isAboutPersons(List<Word> words, Explanation[] found) {
        int sure = 0;
        for (int at = 0; at < words.size(); at++) {
            String lower = words.get(at).lower();
            boolean name = ArabicWords.isName(lower) || ArabicWords.isLinker(lower);
            sure += found[at] != null && name ? 1 : 0;
        }
        return sure > 0 && sure >= words.size() / WORDS_TO_A_NAME;
    }

    /** "Light of the faith", "slave of God": two words that are one name. */
    private static void pairs(List<Word> words, Explanation[] found) {
        for (int at = 1; at < words.size(); at++) {
            String first = words.get(at - 1).lower();
            if (ArabicWords.isFaith(words.get(at).lower())
                    && isNear(words.get(at))
                    && words.get(at - 1).isArabic()
                    && !ArabicWords.isFunction(first)
                    && !first.startsWith("ال")) {
                found[at - 1] = Explanation.UNKNOWN_WORD;
                found[at] = Explanation.UNKNOWN_WORD;
            }
        }
    }

    /** A bare word after a verb of saying, or after "the Egyptian", may be a name. */
    private static void afterCues(List<Word> words, Explanation[] found) {
        for (int at = 1; at < words.size(); at++) {
            Word word = words.get(at);
            String before = words.get(at - 1).lower();
            boolean each =
                    at > 1
                            && before.equals("من")
                            && words.get(at - 2).lower().equals("كل")
                            && !Lexicon.isPublic(word.lower());
            boolean cue = each || ArabicWords.isSaying(before) || ArabicWords.isNisba(before);
            boolean subject =
                    word.opens()
                            && at + 1 < words.size()
                            && ArabicWords.isSaying(words.get(at + 1).lower());
            boolean speaker = at + 1 < words.size() && words.get(at + 1).gap().startsWith(":");
            if ((subject || speaker || (cue && !word.opens()))
                    && found[at] == null
                    && word.isArabic()
                    && (subject || speaker || isNear(word))
                    && word.text().length() >= 2
                    && !ArabicWords.isFunction(word.lower())
                    && !ArabicWords.isSaying(word.lower())
                    && !ArabicWords.isDefinite(word.lower())) {
                found[at] = Explanation.PART_OF_NAME;
            }
        }
    }

    static boolean isNear(Word word) {
        return word.gap().equals(" ") || word.gap().equals("-") || word.gap().equals(" - ");
    }
}
