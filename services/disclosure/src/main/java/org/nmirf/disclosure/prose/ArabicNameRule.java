package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.words.Vocabulary;
import org.nmirf.disclosure.words.WordLists;

/**
 * Highlights what may be a name in Arabic, which has no capitals: words after titles, joined words,
 * common names, and words that no dictionary explains.
 */
final class ArabicNameRule implements Rule {

    private static final WordLists LISTS = WordLists.read("arabic");
    private static final Set<String> TITLES = LISTS.get("titles");
    private static final Set<String> LINKERS = LISTS.get("linkers");
    private static final Set<String> NAMES = LISTS.get("names");
    private static final Set<String> FUNCTION = LISTS.get("function");
    private static final Set<String> SUFFIXES = LISTS.get("suffixes");
    private static final List<String> PREFIXES =
            List.of(
                    "", "و", "ف", "ب", "ك", "ل", "ال", "وال", "بال", "فال", "كال", "لل", "ول", "وب",
                    "ولل", "وبال", "س", "وس");
    // Verbs begin with these; their stems stand in the dictionary without them.
    private static final List<String> VERB_PREFIXES =
            List.of("ي", "ت", "ن", "وي", "وت", "سي", "ست", "لي", "لت", "في", "ا");
    private static final int AFTER_TITLE = 2;
    private static final int SHORTEST = 3;

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        List<Word> words = text.words();
        Explanation[] found = new Explanation[words.size()];
        for (int at = 0; at < words.size(); at++) {
            if (at % 256 == 0) {
                text.deadline().check();
            }
            if (words.get(at).isArabic()) {
                judge(words, at, found);
            }
        }
        extend(words, found);
        again(words, found);
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
        if (isFunction(word)) {
            return;
        }
        if (isListed(word, NAMES)) {
            found[at] = Explanation.UNKNOWN_WORD;
        } else if (isLinker(word)
                && at + 1 < words.size()
                && isNear(words.get(at + 1))
                && !isFunction(words.get(at + 1).lower())) {
            found[at] = Explanation.TITLE;
            found[at + 1] = Explanation.TITLE;
        } else if (isListed(word, TITLES)) {
            for (int next = at + 1; next <= at + AFTER_TITLE && next < words.size(); next++) {
                String follower = words.get(next).lower();
                if (!isNear(words.get(next))
                        || !words.get(next).isArabic()
                        || isFunction(follower)) {
                    return;
                }
                boolean adjective =
                        follower.startsWith("ال")
                                && Vocabulary.of("ar").contains(follower.substring(2));
                if (!adjective) {
                    found[next] = Explanation.TITLE;
                    found[at] = Explanation.TITLE;
                }
            }
        } else if (found[at] == null && isUnknown(word)) {
            found[at] = Explanation.UNKNOWN_WORD;
        }
    }

    /** A word between two parts of a name, or right behind one, may be part of it. */
    private static void extend(List<Word> words, Explanation[] found) {
        Explanation[] before = found.clone();
        for (int at = 1; at < words.size(); at++) {
            boolean free = before[at] == null && words.get(at).isArabic() && isNear(words.get(at));
            if (!free || isFunction(words.get(at).lower()) || words.get(at).text().length() < 2) {
                continue;
            }
            boolean common = before[at - 1] != null && isListed(words.get(at - 1).lower(), NAMES);
            boolean between =
                    before[at - 1] != null
                            && at + 1 < words.size()
                            && before[at + 1] != null
                            && isNear(words.get(at + 1));
            boolean behindUnknown = before[at - 1] != null;
            if (common || between || behindUnknown) {
                found[at] = Explanation.PART_OF_NAME;
                boolean open = at + 1 < words.size() && before[at + 1] == null;
                if (open && common) {
                    before[at] = Explanation.PART_OF_NAME;
                }
            }
        }
        for (int at = words.size() - 2; at >= 0; at--) {
            String lower = words.get(at).lower();
            boolean ahead = before[at + 1] != null && isNear(words.get(at + 1));
            boolean plain =
                    !isFunction(lower) && !lower.startsWith("ال") && words.get(at).isArabic();
            if (found[at] == null && ahead && plain && lower.length() >= 2) {
                found[at] = Explanation.PART_OF_NAME;
            }
        }
    }

    /** A word that stood in a name of several words is part of that name elsewhere too. */
    private static void again(List<Word> words, Explanation[] found) {
        Set<String> parts = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            boolean beside =
                    (at > 0 && found[at - 1] != null && isNear(words.get(at)))
                            || (at + 1 < words.size()
                                    && found[at + 1] != null
                                    && isNear(words.get(at + 1)));
            boolean telling =
                    words.get(at).text().length() > SHORTEST
                            || isListed(words.get(at).lower(), NAMES);
            if (found[at] != null && beside && telling) {
                parts.add(bare(words.get(at).lower()));
            }
        }
        for (int at = 0; at < words.size(); at++) {
            if (found[at] == null
                    && parts.contains(bare(words.get(at).lower()))
                    && !isFunction(words.get(at).lower())) {
                found[at] = Explanation.PART_OF_NAME;
            }
        }
    }

    private static String bare(String word) {
        return word.length() > SHORTEST + 1 && "وبلف".indexOf(word.charAt(0)) >= 0
                ? word.substring(1)
                : word;
    }

    private static boolean isNear(Word word) {
        return word.gap().equals(" ") || word.gap().equals("-") || word.gap().equals(" - ");
    }

    private static boolean isLinker(String word) {
        return LINKERS.contains(word)
                || (word.length() > 2
                        && "وبلف".indexOf(word.charAt(0)) >= 0
                        && word.length() > 3
                        && LINKERS.contains(word.substring(1)));
    }

    private static boolean isFunction(String word) {
        return FUNCTION.contains(word) && !NAMES.contains(word);
    }

    private static boolean isListed(String word, Set<String> list) {
        return list.contains(word)
                || (word.length() > SHORTEST
                        && "وبلفك".indexOf(word.charAt(0)) >= 0
                        && list.contains(word.substring(1)));
    }

    private static boolean isUnknown(String word) {
        if (word.length() < 2) {
            return false;
        }
        Vocabulary vocabulary = Vocabulary.of("ar");
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && explains(vocabulary, word.substring(prefix.length()))) {
                return false;
            }
        }
        for (String prefix : VERB_PREFIXES) {
            if (word.startsWith(prefix)
                    && word.length() - prefix.length() >= SHORTEST
                    && explains(vocabulary, word.substring(prefix.length()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean explains(Vocabulary vocabulary, String stem) {
        if (stem.length() < 2) {
            return false;
        }
        if (vocabulary.contains(stem)) {
            return true;
        }
        for (int cut = 1; cut <= 3 && stem.length() - cut >= SHORTEST; cut++) {
            if (SUFFIXES.contains(stem.substring(stem.length() - cut))) {
                String rest = stem.substring(0, stem.length() - cut);
                if (vocabulary.contains(rest)
                        || vocabulary.contains(rest + "ه")
                        || vocabulary.contains(rest + "ي")) {
                    return true;
                }
            }
        }
        return false;
    }
}
