package org.nmirf.disclosure.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nmirf.disclosure.text.NormalisedText;

/** One text as the detectors read it; all offsets are those of the plain form. */
final class View {

    /** A run of letters and digits. */
    record Token(int start, int end, boolean hasDigit) {
        int length() {
            return end - start;
        }
    }

    private static final String LOOKALIKES = "АВЕЅІЈКМНОРСТХУαΑΒΕΖΗΙΚΜΝΟΡΤΥΧавеѕіјкмнорстху";
    private static final String LATIN = "ABESIJKMHOPCTXYAABEZHIKMNOPTYXABESIJKMHOPCTXY";

    private final NormalisedText source;
    private final String plain;
    private final String lower;
    private final CharSequence guarded;
    private final CharSequence guardedFlat;
    private final List<Token> tokens;
    private final PublicNumbers publicNumbers;
    private final List<NumberWindows.Window> windows;

    View(NormalisedText source, Deadline deadline) {
        this.source = source;
        this.plain = source.text();
        this.lower = lowerSameLength(plain);
        this.guarded = deadline.guard(plain);
        this.guardedFlat = deadline.guard(plain.replace('\n', ' '));
        this.tokens = tokenise(plain);
        this.publicNumbers = PublicNumbers.in(this);
        this.windows = NumberWindows.of(this);
    }

    /** The plain form, with single line breaks. */
    CharSequence text() {
        return guarded;
    }

    /** The plain form, with line breaks as spaces. */
    CharSequence flat() {
        return guardedFlat;
    }

    PublicNumbers publicNumbers() {
        return publicNumbers;
    }

    List<NumberWindows.Window> windows() {
        return windows;
    }

    List<Token> tokens() {
        return tokens;
    }

    int length() {
        return plain.length();
    }

    char at(int index) {
        return index < 0 || index >= plain.length() ? '\n' : plain.charAt(index);
    }

    String slice(int start, int end) {
        return plain.substring(Math.max(0, start), Math.min(plain.length(), end));
    }

    /** The lower-case letters of a stretch, cut at the ends of the text. */
    String lower(int start, int end) {
        return lower.substring(Math.max(0, start), Math.min(lower.length(), end));
    }

    /** Whether no letter or digit touches the stretch on either side. */
    boolean standsAlone(int start, int end) {
        return !isWordCharacter(at(start - 1)) && !isWordCharacter(at(end));
    }

    // Arabic particles and Chinese words touch the numbers beside them without belonging to them.
    private static boolean isWordCharacter(char unit) {
        boolean alphabet = unit < 0x0590 || (unit >= 0x1E00 && unit <= 0x1FFF);
        return Character.isDigit(unit) || (alphabet && Character.isLetter(unit));
    }

    Hit hit(
            int start,
            int end,
            IdentifierType type,
            Confidence confidence,
            Explanation explanation,
            String detector) {
        return new Hit(
                source.originalStart(start),
                source.originalEnd(end),
                type,
                confidence,
                explanation,
                detector);
    }

    /**
     * Upper-case Latin letters and digits of a stretch, look-alike letters replaced, rest left out.
     */
    String compact(int start, int end) {
        StringBuilder compact = new StringBuilder(end - start);
        for (int index = start; index < end; index++) {
            char unit = plain.charAt(index);
            int lookalike = unit < 0x80 ? -1 : LOOKALIKES.indexOf(unit);
            char folded = lookalike < 0 ? Character.toUpperCase(unit) : LATIN.charAt(lookalike);
            if (Character.isLetterOrDigit(folded)) {
                compact.append(folded);
            }
        }
        return compact.toString();
    }

    // A few letters change their length in lower case; those keep their form so that offsets hold.
    private static String lowerSameLength(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == text.length()) {
            return lower;
        }
        StringBuilder result = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            result.append(Character.toLowerCase(text.charAt(index)));
        }
        return result.toString();
    }

    private static List<Token> tokenise(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        boolean digit = false;
        for (int index = 0; index <= text.length(); index++) {
            char unit = index < text.length() ? text.charAt(index) : ' ';
            if (isWordCharacter(unit)) {
                start = start < 0 ? index : start;
                digit |= Character.isDigit(unit);
            } else if (start >= 0) {
                tokens.add(new Token(start, index, digit));
                start = -1;
                digit = false;
            }
        }
        return List.copyOf(tokens);
    }
}
