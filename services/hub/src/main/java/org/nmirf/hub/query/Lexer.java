package org.nmirf.hub.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.hub.query.Lexeme.Kind;

/** Splits what was typed into pieces. */
final class Lexer {

    /** Quotation marks of all our languages; each kind closes with its own or with a plain one. */
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D\uFF02";

    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<minus>(?<![\\p{L}\\p{N}])[-\u2212])?(?:[%1$s](?<phrase>[^%1$s]*)[%1$s]|(?<sign>[()|])|(?<word>[^\\s()|%1$s]+))"
                            .formatted(QUOTES));
    private static final Pattern PREFIX = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2,}\\*");
    private static final Pattern SPEAKS = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Map<String, Kind> ENGLISH =
            Map.of("AND", Kind.AND, "OR", Kind.OR, "NOT", Kind.NOT);

    /** In capitals these are ordinary words of a text that is all in capitals. */
    private static final Map<String, Kind> OTHERS =
            Map.ofEntries(
                    Map.entry("ET", Kind.AND),
                    Map.entry("OU", Kind.OR),
                    Map.entry("SAUF", Kind.NOT),
                    Map.entry("Y", Kind.AND),
                    Map.entry("O", Kind.OR),
                    Map.entry("EXCEPTO", Kind.NOT),
                    Map.entry("E", Kind.AND),
                    Map.entry("EXCETO", Kind.NOT),
                    Map.entry("И", Kind.AND),
                    Map.entry("ИЛИ", Kind.OR),
                    Map.entry("КРОМЕ", Kind.NOT));

    private Lexer() {}

    static List<Lexeme> split(String text) {
        boolean hasSmallLetters = !text.equals(text.toUpperCase(Locale.ROOT));
        List<Lexeme> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            if (piece.group("minus") != null) {
                pieces.add(Lexeme.of(Kind.NOT));
            }
            add(pieces, piece, hasSmallLetters);
        }
        return pieces;
    }

    private static void add(List<Lexeme> pieces, Matcher piece, boolean hasSmallLetters) {
        if (piece.group("sign") != null) {
            pieces.add(Lexeme.of(sign(piece.group("sign"))));
            return;
        }
        String phrase = piece.group("phrase");
        if (phrase != null) {
            if (SPEAKS.matcher(phrase).find()) {
                pieces.add(new Lexeme(Kind.PHRASE, phrase.strip()));
            }
            return;
        }
        String word = piece.group("word");
        Kind operator = ENGLISH.get(word);
        if (operator == null && hasSmallLetters) {
            operator = OTHERS.get(word);
        }
        if (operator != null) {
            // Kept with its word: without an operand beside it, it is one.
            pieces.add(new Lexeme(operator, word));
        } else if (PREFIX.matcher(word).matches()) {
            pieces.add(new Lexeme(Kind.PREFIX, word.substring(0, word.length() - 1)));
        } else if (SPEAKS.matcher(word).find()) {
            pieces.add(new Lexeme(Kind.WORD, word));
        }
    }

    private static Kind sign(String sign) {
        return switch (sign) {
            case "(" -> Kind.OPEN;
            case ")" -> Kind.CLOSE;
            default -> Kind.OR;
        };
    }
}
