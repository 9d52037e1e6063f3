package org.nmirf.disclosure.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.words.Vocabulary;
import org.nmirf.disclosure.words.WordLists;

/** What an Arabic word may be, with what grammar writes onto it taken off. */
final class ArabicWords {

    private static final WordLists LISTS = WordLists.read("arabic");
    private static final Set<String> TITLES = LISTS.get("titles");
    private static final Set<String> LINKERS = LISTS.get("linkers");
    private static final Set<String> NAMES = names();
    private static final Set<String> FUNCTION = LISTS.get("function");
    private static final Set<String> SUFFIXES = LISTS.get("suffixes");
    private static final Set<String> SAYING = LISTS.get("saying");
    private static final Set<String> FAITH =
            Set.of("الدين", "الرحمن", "الكريم", "العزيز", "الحميد", "القادر", "الوهاب", "النبي");
    private static final List<String> ARTICLES = List.of("ال", "وال", "بال", "لل", "فال", "كال");
    private static final List<String> CLITICS = List.of("و", "ب", "ل", "ول", "وب", "ولل", "وبال");
    // Verbs begin with these; their stems stand in the dictionary without them.
    private static final List<String> VERB_PREFIXES =
            List.of("ي", "ت", "ن", "وي", "وت", "سي", "ست", "سن", "وسي", "وست");
    private static final int SHORTEST = 3;

    private ArabicWords() {}

    private static Set<String> names() {
        Set<String> names = new HashSet<>(LISTS.get("names"));
        names.addAll(WordLists.read("given").get("arabic"));
        return Set.copyOf(names);
    }

    static boolean isTitle(String word) {
        return isListed(word, TITLES);
    }

    static boolean isName(String word) {
        return isListed(word, NAMES);
    }

    /** Whether it is a verb of saying, writing or doing, whose subject often follows. */
    static boolean isSaying(String word) {
        return isListed(word, SAYING);
    }

    static boolean isLinker(String word) {
        return LINKERS.contains(word)
                || (word.length() > SHORTEST
                        && "وبلف".indexOf(word.charAt(0)) >= 0
                        && LINKERS.contains(word.substring(1)));
    }

    static boolean isFunction(String word) {
        return FUNCTION.contains(word) && !NAMES.contains(word);
    }

    /** Whether it begins with the article and an ordinary word follows. */
    static boolean isDefinite(String word) {
        return word.startsWith("ال") && isKnown(word.substring(2));
    }

    /** Whether it is the second half of a name such as "light of the faith". */
    static boolean isFaith(String word) {
        return FAITH.contains(word);
    }

    /** Whether it says where somebody is from, such as "the Egyptian". */
    static boolean isNisba(String word) {
        return word.length() > SHORTEST + 2
                && (word.startsWith("ال") || word.startsWith("لل"))
                && (word.endsWith("ي") || word.endsWith("يه"));
    }

    private static boolean isListed(String word, Set<String> list) {
        return list.contains(word)
                || (word.length() > SHORTEST
                        && "وبلفك".indexOf(word.charAt(0)) >= 0
                        && list.contains(word.substring(1)));
    }

    private static boolean isKnown(String word) {
        return Vocabulary.of("ar").contains(word);
    }

    /** A word that the dictionary does not have, nor with usual beginnings and endings. */
    static boolean isUnknown(String word) {
        if (word.length() < 2 || isKnown(word)) {
            return false;
        }
        for (String article : ARTICLES) {
            String stem = without(article, word);
            if (stem.length() >= 2 && (isKnown(stem) || isKnownWithEnding(stem))) {
                return false;
            }
        }
        for (String clitic : CLITICS) {
            String stem = without(clitic, word);
            // What begins like a particle and ends like a plural may be a foreign name as well.
            if (stem.length() >= SHORTEST
                    && (isKnown(stem) || (clitic.equals("و") && isKnownWithEnding(stem)))) {
                return false;
            }
        }
        for (String prefix : VERB_PREFIXES) {
            String stem = without(prefix, word);
            if (stem.length() >= SHORTEST && isKnown(stem)) {
                return false;
            }
        }
        return !isCausative(word) && !isKnownWithEnding(word);
    }

    /**
     * "She pointed out": a stem with a letter before it, which only the ending tells from a name.
     */
    private static boolean isCausative(String word) {
        return word.startsWith("ا")
                && word.endsWith("ت")
                && word.length() > SHORTEST + 1
                && isKnown(word.substring(1));
    }

    private static String without(String prefix, String word) {
        return word.startsWith(prefix) ? word.substring(prefix.length()) : "";
    }

    private static boolean isKnownWithEnding(String stem) {
        if (stem.endsWith("ات") && isKnown(stem.substring(0, stem.length() - 2) + "ه")) {
            return true;
        }
        for (int cut = 1; cut <= 3 && stem.length() - cut >= SHORTEST; cut++) {
            if (SUFFIXES.contains(stem.substring(stem.length() - cut))) {
                String rest = stem.substring(0, stem.length() - cut);
                if (isKnown(rest) || isKnown(rest + "ه") || isKnown(rest + "ي")) {
                    return true;
                }
            }
        }
        return false;
    }
}
