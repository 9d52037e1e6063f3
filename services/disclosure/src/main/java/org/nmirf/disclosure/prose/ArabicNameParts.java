package org.nmirf.disclosure.prose;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.identifiers.Explanation;

/**
 * Spreads what was found of Arabic names to the words around it and to the same words elsewhere.
 */
final class ArabicNameParts {

    private static final int SHORTEST = 3;

    private ArabicNameParts() {}

    static void spread(List<Word> words, Explanation[] found) {
        extend(words, found);
        listed(words, found);
        letters(words, found);
        again(words, found);
    }

    /** A word between two parts of a name, or right behind one, may be part of it. */
    private static void extend(List<Word> words, Explanation[] found) {
        Explanation[] before = found.clone();
        for (int at = 1; at < words.size(); at++) {
            boolean free =
                    before[at] == null
                            && words.get(at).isArabic()
                            && ArabicNameRule.isNear(words.get(at));
            boolean letter = words.get(at).text().length() < 2;
            String lower = words.get(at).lower();
            if (!free || ArabicWords.isFunction(lower) || ArabicWords.isSaying(lower)) {
                continue;
            }
            boolean common =
                    before[at - 1] != null && ArabicWords.isName(words.get(at - 1).lower());
            boolean between =
                    before[at - 1] != null
                            && at + 1 < words.size()
                            && before[at + 1] != null
                            && ArabicNameRule.isNear(words.get(at + 1));
            boolean behindUnknown = before[at - 1] != null;
            if (between || (!letter && (common || behindUnknown))) {
                found[at] = Explanation.PART_OF_NAME;
                boolean open = at + 1 < words.size() && before[at + 1] == null;
                if (open && common) {
                    before[at] = Explanation.PART_OF_NAME;
                }
            }
        }
        extendBack(words, found, before);
    }

    /** A bare word right before a name may be its beginning. */
    private static void extendBack(List<Word> words, Explanation[] found, Explanation[] before) {
        for (int at = words.size() - 2; at >= 0; at--) {
            String lower = words.get(at).lower();
            boolean ahead = before[at + 1] != null && ArabicNameRule.isNear(words.get(at + 1));
            boolean plain =
                    !ArabicWords.isFunction(lower)
                            && !ArabicWords.isSaying(lower)
                            && !lower.startsWith("ال")
                            && words.get(at).isArabic();
            if (found[at] == null && ahead && plain && lower.length() >= 2) {
                found[at] = Explanation.PART_OF_NAME;
            }
        }
    }

    /** In "X and Y and Z" one or two bare words between two names are a name too. */
    private static void listed(List<Word> words, Explanation[] found) {
        for (int at = 1; at + 1 < words.size(); at++) {
            int before = beforeJoint(words, at);
            if (before < 0 || found[before] == null || !isBare(words.get(at), found[at])) {
                continue;
            }
            int last = at;
            if (ArabicNameRule.isNear(words.get(at + 1))
                    && isBare(words.get(at + 1), found[at + 1])) {
                last++;
            }
            int next = afterJoint(words, last);
            if (next > 0 && found[next] != null) {
                Arrays.fill(found, at, last + 1, Explanation.PART_OF_NAME);
            }
        }
    }

    private static int beforeJoint(List<Word> words, int at) {
        boolean and = words.get(at - 1).lower().equals("و");
        return isComma(words.get(at)) || isAdded(words.get(at)) ? at - 1 : and ? at - 2 : -1;
    }

    private static int afterJoint(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return -1;
        }
        boolean and = words.get(at + 1).lower().equals("و") && at + 2 < words.size();
        boolean joined = isComma(words.get(at + 1)) || isAdded(words.get(at + 1));
        return and ? at + 2 : joined ? at + 1 : -1;
    }

    private static boolean isAdded(Word word) {
        return ArabicNameRule.isNear(word)
                && word.lower().length() > SHORTEST
                && word.lower().startsWith("و");
    }

    private static boolean isComma(Word word) {
        String gap = word.gap().strip();
        return gap.equals("،") || gap.equals(",");
    }

    private static boolean isBare(Word word, @Nullable Explanation found) {
        String lower = word.lower();
        return found == null
                && word.isArabic()
                && lower.length() > 1
                && !ArabicWords.isFunction(lower)
                && !ArabicWords.isSaying(lower)
                && !ArabicWords.isTitle(lower)
                && !ArabicWords.isDefinite(lower);
    }

    /** A letter that was cut off the beginning or the end of a name goes with it. */
    private static void letters(List<Word> words, Explanation[] found) {
        for (int at = 0; at < words.size(); at++) {
            if (found[at] != null || words.get(at).text().length() > 1) {
                continue;
            }
            char letter = words.get(at).lower().charAt(0);
            boolean behind =
                    at > 0
                            && found[at - 1] != null
                            && ArabicNameRule.isNear(words.get(at))
                            && "هيكا".indexOf(letter) >= 0;
            boolean ahead =
                    at + 1 < words.size()
                            && found[at + 1] != null
                            && ArabicNameRule.isNear(words.get(at + 1))
                            && "فسكل".indexOf(letter) >= 0;
            if (behind || ahead) {
                found[at] = Explanation.PART_OF_NAME;
            }
        }
    }

    /** A word that stood in a name of several words is part of that name elsewhere too. */
    private static void again(List<Word> words, Explanation[] found) {
        Set<String> parts = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            boolean beside =
                    (at > 0 && found[at - 1] != null && ArabicNameRule.isNear(words.get(at)))
                            || (at + 1 < words.size()
                                    && found[at + 1] != null
                                    && ArabicNameRule.isNear(words.get(at + 1)));
            boolean telling =
                    words.get(at).text().length() > SHORTEST
                            || ArabicWords.isName(words.get(at).lower());
            if (found[at] != null && beside && telling) {
                parts.add(bare(words.get(at).lower()));
            }
        }
        for (int at = 0; at < words.size(); at++) {
            if (found[at] == null
                    && parts.contains(bare(words.get(at).lower()))
                    && !ArabicWords.isFunction(words.get(at).lower())) {
                found[at] = Explanation.PART_OF_NAME;
            }
        }
    }

    private static String bare(String word) {
        return word.length() > SHORTEST + 1 && "وبلف".indexOf(word.charAt(0)) >= 0
                ? word.substring(1)
                : word;
    }
}
