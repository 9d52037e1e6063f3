package org.nmirf.bench.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text that count: no punctuation, no function words, no titles. */
final class Tokens {

    /** One word. */
    record Token(int start, int end) {}

    // A closed list in the place of a tagger's prepositions, particles, conjunctions and articles.
    private static final Set<String> IGNORED_ENGLISH =
            Set.of(
                    "a",
                    "about",
                    "above",
                    "across",
                    "after",
                    "against",
                    "all",
                    "along",
                    "although",
                    "among",
                    "an",
                    "and",
                    "any",
                    "around",
                    "as",
                    "at",
                    "because",
                    "before",
                    "behind",
                    "below",
                    "between",
                    "both",
                    "but",
                    "by",
                    "concerning",
                    "down",
                    "during",
                    "each",
                    "either",
                    "every",
                    "following",
                    "for",
                    "from",
                    "if",
                    "in",
                    "inside",
                    "into",
                    "like",
                    "mr",
                    "mrs",
                    "ms",
                    "near",
                    "neither",
                    "no",
                    "nor",
                    "not",
                    "nr",
                    "of",
                    "off",
                    "on",
                    "onto",
                    "or",
                    "out",
                    "outside",
                    "over",
                    "per",
                    "s",
                    "since",
                    "some",
                    "than",
                    "that",
                    "the",
                    "these",
                    "this",
                    "those",
                    "through",
                    "throughout",
                    "till",
                    "to",
                    "toward",
                    "towards",
                    "under",
                    "until",
                    "up",
                    "upon",
                    "via",
                    "whether",
                    "while",
                    "with",
                    "within",
                    "without");
    private static final Set<String> IGNORED_ELSEWHERE =
            Set.of(
                    "m", "mm", "mme", "mmes", "mlle", "sr", "sra", "sres", "sras", "srta", "la",
                    "le", "les", "el", "los", "las", "l", "d", "de", "du", "des", "del", "do", "da",
                    "dos", "das", "et", "y", "e", "no", "à", "a", "au", "en", "o");

    private Tokens() {}

    /** Every word, counted or not. */
    static List<Token> all(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inWord = at < text.length() && isWord(text, at);
            if (inWord && start < 0 && Character.getType(text.charAt(at)) == Character.FORMAT) {
                continue;
            }
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                tokens.add(new Token(start, at));
                start = -1;
            }
        }
        return tokens;
    }

    private static boolean isWord(String text, int at) {
        int type = Character.getType(text.charAt(at));
        return Character.isLetterOrDigit(text.charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || Character.isSurrogate(text.charAt(at));
    }

    static boolean counts(String text, Token token, String language) {
        String word = text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        return switch (language) {
            case "en" -> !IGNORED_ENGLISH.contains(word);
            case "fr", "es", "pt" -> !IGNORED_ELSEWHERE.contains(word);
            default -> true;
        };
    }

    static List<Token> counted(String text, String language) {
        return all(text).stream().filter(token -> counts(text, token, language)).toList();
    }
}
