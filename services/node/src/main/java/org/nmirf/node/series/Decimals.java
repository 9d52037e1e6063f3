package org.nmirf.node.series;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as people of many languages write and read them. */
public final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}([.,]\\d{1,10})?");
    // "1,234" is a thousand for some and a little more than one for others.
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final int MOST_DIGITS = 4;

    private Decimals() {}

    /**
     * The number that a text is: digits of any script, spaces between groups, one point or comma
     * before the decimals, a per cent sign behind it. Empty for anything else, and for what reads
     * as two numbers, such as {@code 1,234}.
     */
    public static Optional<BigDecimal> find(String text) {
        String plain =
                plainDigits(text.strip())
                        .replaceAll("[\\s\\u00a0\\u202f']", "")
                        .replaceAll("[%٪]$", "")
                        .replace('\u2212', '-')
                        .replace('٫', ',');
        return PLAIN.matcher(plain).matches() && !AMBIGUOUS.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    /** A number as {@link #find} reads it back: a nought behind it where it would read as two. */
    public static String write(BigDecimal number) {
        String plain = number.toPlainString();
        return AMBIGUOUS.matcher(plain).matches() ? plain + "0" : plain;
    }

    /** A number with the grouping and decimals of a language. */
    public static String say(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number);
    }

    static String plainDigits(String text) {
        return text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
