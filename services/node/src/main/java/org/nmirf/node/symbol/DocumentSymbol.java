package org.nmirf.node.symbol;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document symbol such as {@code CEDAW/C/CYP/CO/6-7}, taken apart.
 *
 * @param text the symbol in its usual writing; of unknown symbols, what was given
 * @param body code of the vocabulary of bodies, where the symbol says it
 * @param country ISO 3166-1 alpha-2 in lower case, where the symbol says it
 * @param numbers of the report or document; combined reports have several
 */
public record DocumentSymbol(
        String text,
        DocumentKind kind,
        Optional<String> body,
        Optional<String> country,
        List<Integer> numbers) {

    private static final int LONGEST = 120;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern AROUND_SLASH = Pattern.compile(" ?/ ?");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern ADDITION =
            Pattern.compile("(?i)(?<=/)(Add|Corr|Rev)(?:\\. ?| )?(\\d+)");
    private static final Pattern COUNTRY_MANDATE = Pattern.compile("(?:SR|IE|WG)-.+");
    private static final Pattern ADDENDUM = Pattern.compile("/Add\\.\\d+(?:/.*)?$");

    /** Copies the numbers. */
    public DocumentSymbol {
        numbers = List.copyOf(numbers);
    }

    /**
     * Reads a symbol. Never fails: what is not known stays as text of kind {@link
     * DocumentKind#OTHER}.
     *
     * @param symbol in any writing that people use: spaces, long dashes, small letters
     */
    public static DocumentSymbol parse(String symbol) {
        String text = tidy(symbol);
        return text.length() > LONGEST || text.indexOf('/') < 0
                ? other(text)
                : Forms.read(text.toUpperCase(Locale.ROOT))
                        .map(found -> found.as(usual(text)))
                        .orElseGet(() -> other(text));
    }

    /**
     * The same symbol where the body is known from elsewhere: documents of the Human Rights Council
     * have the same form for the review and for special procedures.
     *
     * @param known code of the vocabulary of bodies
     */
    public DocumentSymbol of(String known) {
        boolean isOfCouncil =
                kind == DocumentKind.WORKING_GROUP_REPORT
                        || kind == DocumentKind.ADDENDUM
                        || (kind == DocumentKind.VISIT_REPORT && text.startsWith("A/HRC/"));
        if (!isOfCouncil) {
            return this;
        }
        boolean isAddition = ADDENDUM.matcher(text).find();
        if (known.equals("UPR")) {
            var sort = isAddition ? DocumentKind.ADDENDUM : DocumentKind.WORKING_GROUP_REPORT;
            return new DocumentSymbol(text, sort, Optional.of(known), country, numbers);
        }
        if (COUNTRY_MANDATE.matcher(known).matches()) {
            var sort = isAddition ? DocumentKind.VISIT_REPORT : DocumentKind.OTHER;
            return new DocumentSymbol(text, sort, Optional.of(known), country, numbers);
        }
        return this;
    }

    /** The document that an addendum or correction belongs to; otherwise the same. */
    public DocumentSymbol main() {
        Matcher addition = Pattern.compile("/(?:Add|Corr|Rev)\\.").matcher(text);
        return addition.find() ? parse(text.substring(0, addition.start())) : this;
    }

    private static DocumentSymbol other(String text) {
        return new DocumentSymbol(
                text, DocumentKind.OTHER, Optional.empty(), Optional.empty(), List.of());
    }

    private static String tidy(String symbol) {
        String plain = SPACES.matcher(Digits.western(symbol)).replaceAll(" ").strip();
        return DASHES.matcher(AROUND_SLASH.matcher(plain).replaceAll("/")).replaceAll("-");
    }

    private static String usual(String text) {
        return ADDITION.matcher(text.toUpperCase(Locale.ROOT))
                .replaceAll(
                        found ->
                                found.group(1).charAt(0)
                                        + found.group(1).substring(1).toLowerCase(Locale.ROOT)
                                        + "."
                                        + found.group(2));
    }
}
