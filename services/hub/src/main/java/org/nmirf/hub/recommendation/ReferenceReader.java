package org.nmirf.hub.recommendation;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.disclosure.PublicSymbol;

/** Finds the symbol of a document, and the paragraph beside it, in whatever somebody types. */
final class ReferenceReader {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Digital libraries put the symbol behind their own address. */
    private static final Pattern LIBRARY =
            Pattern.compile(
                    "https?://(?:www\\.)?(?:undocs\\.org|docs\\.un\\.org)/(?:[a-z]{2}/)?", WORDS);

    private static final String SEGMENT = "[A-Za-z0-9]{1,16}(?:[.-][A-Za-z0-9]{1,8}){0,3}";
    private static final Pattern SLASHES =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}/])[A-Za-z](?:"
                            + SEGMENT
                            + ")?(?:\\s?/\\s?"
                            + SEGMENT
                            + "){2,9}(?![\\p{L}\\p{N}])");

    /** GREVIO(2024)15, CPT/Inf (2020) 33. */
    private static final Pattern BRACKETS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])[A-Za-z]{2,10}(?:/[A-Za-z]{2,10})?\\s?\\(\\d{4}\\)\\s?\\d{1,4}");

    /** Symbols of the usual documents with blanks or underscores, as in names of files. */
    private static final Pattern BLANKS =
            Pattern.compile(
                    "^(?:(?:CEDAW|CCPR|CAT|CRC|CERD|CED|CMW|CRPD)[ _]+C|E[ _]+C\\.12|A[ _]+HRC)"
                            + "(?:[ _]+(?!para)"
                            + SEGMENT
                            + "){1,6}",
                    WORDS);

    private static final String MARKER =
            "(?:para(?:graph|graphe|grafo)?s?|p[áa]rr(?:afo)?s?|par[áa]grafos?|p[áa]r|§{1,2}|¶{1,2}"
                    + "|rec(?:ommendation|ommandation|omendaci[óo]n|omenda[çc][ãa]o)?s?"
                    + "|الفقرات|الفقرة|فقرة|пункты?|п|第)\\.?\\s*";
    private static final String NUMBER = "\\d{1,6}(?:\\.\\d{1,6})*+(?:\\s?\\([a-z]{1,5}\\))*+";
    private static final String NUMBERS = "(" + NUMBER + "(?:\\s?[-,;]\\s?" + NUMBER + ")*+)";
    private static final Pattern MARKED_BEHIND =
            Pattern.compile("^[\\s,;:.(\\[#-]*" + MARKER + NUMBERS + "段?[)\\]]?", WORDS);
    private static final Pattern BARE_BEHIND =
            Pattern.compile("^[\\s,;:(\\[#]*" + NUMBERS + "[)\\]]?(?=[\\s.,;:]*$)", WORDS);
    private static final Pattern SECTION_BEHIND =
            Pattern.compile("^[\\s,;:(\\[#]*(\\d{1,4}\\.\\d{1,4}(?:\\.\\d{1,4})?)(?!\\w)", WORDS);
    private static final Pattern BEFORE =
            Pattern.compile(MARKER + NUMBERS + "[\\s,;:(\\[]*(?:\\p{L}{1,9}\\s+){0,3}$", WORDS);

    /** Letters and numbers with slashes between them, and hardly anything else. */
    private static final Pattern MEANT =
            Pattern.compile(
                    "[\\p{L}\\p{N}._-]++(?:\\s?/\\s?[\\p{L}\\p{N}._-]*+)++(?:[ ,]+\\S+){0,4}");

    private ReferenceReader() {}

    /** Whether somebody who typed this means a symbol, though none can be read. */
    static boolean isMeant(String typed) {
        return MEANT.matcher(even(typed)).matches();
    }

    /**
     * What was found.
     *
     * @param rest the words beside it
     */
    record Found(Reference reference, String rest) {}

    /** The first symbol in a text, or empty. */
    static Optional<Found> find(String typed) {
        String text = even(typed);
        return first(text, SLASHES)
                .or(() -> first(text, BRACKETS))
                .or(() -> first(text.strip(), BLANKS));
    }

    private static Optional<Found> first(String text, Pattern symbols) {
        Matcher matcher = symbols.matcher(text);
        while (matcher.find()) {
            String symbol = symbols == BLANKS ? slashed(matcher.group()) : matcher.group();
            Reference whole = Reference.of(symbol, "");
            if (PublicSymbol.isOne(whole.symbol())) {
                return Optional.of(
                        around(
                                whole.symbol(),
                                text.substring(0, matcher.start()),
                                text.substring(matcher.end())));
            }
        }
        return Optional.empty();
    }

    private static Found around(String symbol, String before, String behind) {
        for (Pattern place : new Pattern[] {MARKED_BEHIND, BARE_BEHIND, SECTION_BEHIND}) {
            Matcher matcher = place.matcher(behind);
            if (matcher.find()) {
                return found(
                        symbol, matcher.group(1), before + " " + behind.substring(matcher.end()));
            }
        }
        Matcher matcher = BEFORE.matcher(before);
        return matcher.find()
                ? found(symbol, matcher.group(1), before.substring(0, matcher.start()) + behind)
                : found(symbol, "", before + " " + behind);
    }

    private static Found found(String symbol, String paragraph, String rest) {
        return new Found(Reference.of(symbol, paragraph), rest.strip());
    }

    private static String slashed(String symbol) {
        return symbol.replaceAll("[ _]+", "/");
    }

    /** The same with plain dashes, slashes, digits and blanks, and without what is not seen. */
    static String even(String typed) {
        StringBuilder even = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(one -> Character.getType(one) != Character.FORMAT)
                .map(ReferenceReader::plain)
                .forEach(even::appendCodePoint);
        return LIBRARY.matcher(even).replaceAll("").replaceAll("[ ]+", " ").strip();
    }

    private static int plain(int character) {
        return switch (Character.getType(character)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(character, 10);
            case Character.SPACE_SEPARATOR -> ' ';
            default ->
                    character == '\u2044' || character == '\u2215'
                            ? '/'
                            : character == '\u2212' ? '-' : character;
        };
    }
}
