package org.nmirf.node.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a document something stands: a number and lettered limbs, as in "23 (a)" or "118.6".
 *
 * @param number in digits 0 to 9, its parts separated by full stops; what is no number stays as it
 *     was given
 * @param limbs letters of sub-paragraphs in lower case, in their order
 */
public record Paragraph(String number, List<String> limbs) implements Comparable<Paragraph> {

    private static final Comparator<Paragraph> ORDER = Comparator.comparing(Paragraph::sortKey);
    private static final Pattern WORD =
            Pattern.compile(
                    "(?iu)^(?:para(?:graph|graphe|grafo|s)?|párrafo|parágrafo|§|الفقرة)\\.?s?");
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<number>\\d{1,4}(?:[.]\\d{1,4}){0,3}(?:-\\d{1,4}(?:\\.\\d{1,4})?)?)[.\\-:]?"
                            + "(?<limbs>(?: ?[,–-]? ?\\(?\\p{L}\\))*|[a-z]?)[.:]?");
    private static final Pattern LIMB = Pattern.compile("(\\p{L})\\)?");
    private static final Pattern PARTED = Pattern.compile("(\\d{1,4})-(\\d{1,4})");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 5;
    private static final int LONGEST = 80;

    /** Copies the limbs. */
    public Paragraph {
        limbs = List.copyOf(limbs);
    }

    /**
     * Reads a paragraph as it is cited: "para. 23 (a)", "118.6", "23 (a)–(c)", "23-25". Never
     * fails: what has another form is kept as text without limbs.
     */
    public static Paragraph parse(String text) {
        String plain = plain(text);
        Matcher found = FORM.matcher(plain);
        if (!found.matches()) {
            return new Paragraph(plain, List.of());
        }
        return new Paragraph(found.group("number"), limbs(found.group("limbs")));
    }

    /**
     * Reads the number of a paragraph from right-to-left text, where the recommendations of a
     * Working Group are numbered "127-179" for what other languages write as 127.179.
     */
    public static Paragraph parseRightToLeft(String text) {
        Paragraph found = parse(text);
        Matcher parts = PARTED.matcher(found.number());
        return parts.matches()
                ? new Paragraph(parts.group(1) + "." + parts.group(2), found.limbs())
                : found;
    }

    /** Orders as documents do: 118.2 before 118.10, and 23 before 23 (a). */
    @Override
    public int compareTo(Paragraph other) {
        return ORDER.compare(this, other);
    }

    /** A text that sorts as paragraphs do, also in a database; what is no number comes last. */
    public String sortKey() {
        if (number.isEmpty() || !Character.isDigit(number.charAt(0))) {
            return "~" + number;
        }
        String padded =
                NUMBER.matcher(number)
                        .replaceAll(
                                found ->
                                        "0".repeat(Math.max(0, DIGITS - found.group().length()))
                                                + found.group());
        return limbs.isEmpty() ? padded : padded + " " + String.join("", limbs);
    }

    /** As it is cited: "23 (a) (b)". */
    @Override
    public String toString() {
        var text = new StringBuilder(number);
        limbs.forEach(limb -> text.append(" (").append(limb).append(')'));
        return text.toString();
    }

    private static String plain(String text) {
        String western =
                Digits.western(text)
                        .replaceAll("\\p{Cf}", "")
                        .replaceAll("\\p{Pd}", "-")
                        .replaceAll("[\\s\\p{Z}]+", " ")
                        .strip();
        String bare = WORD.matcher(western).replaceFirst("").strip();
        String shown = bare.isEmpty() ? western : bare;
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
    }

    private static List<String> limbs(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace(" ", "");
        List<String> limbs = new ArrayList<>();
        Matcher letter = LIMB.matcher(lower);
        while (letter.find()) {
            String limb = letter.group(1);
            boolean isRange =
                    letter.start() > 1 && lower.substring(0, letter.start()).endsWith("-(");
            if (isRange && !limbs.isEmpty()) {
                between(limbs.getLast().charAt(0), limb.charAt(0), limbs);
            }
            limbs.add(limb);
        }
        return limbs;
    }

    private static void between(char first, char last, List<String> limbs) {
        boolean isLatin = first >= 'a' && last <= 'z';
        for (char letter = (char) (first + 1); isLatin && letter < last; letter++) {
            limbs.add(String.valueOf(letter));
        }
    }
}
