package org.nmirf.disclosure.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds hidden and disguised characters in an original text. */
public final class Anomalies {

    // Scripts whose letters pass for one another; Latin beside Arabic or Han is ordinary writing.
    private static final Set<Integer> LOOKALIKE_SCRIPTS =
            Set.of(
                    UScript.LATIN,
                    UScript.CYRILLIC,
                    UScript.GREEK,
                    UScript.ARMENIAN,
                    UScript.CHEROKEE,
                    UScript.COPTIC,
                    UScript.LISU);

    private final String text;
    private final List<Anomaly> found = new ArrayList<>();

    private Anomalies(String text) {
        this.text = text;
    }

    /** The anomalies of an original text, in the order of the text; offsets are UTF-16. */
    public static List<Anomaly> in(String original) {
        Anomalies anomalies = new Anomalies(original);
        anomalies.findCharacters();
        anomalies.findMixedWords();
        return List.copyOf(anomalies.found);
    }

    private void findCharacters() {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            Anomaly.@Nullable Kind kind =
                    codePoint < 0x7F && codePoint >= 0x20 ? null : kind(codePoint, at, next);
            if (kind != null) {
                add(new Anomaly(at, next, kind));
            }
            at = next;
        }
    }

    private void add(Anomaly anomaly) {
        int last = found.size() - 1;
        if (last >= 0
                && found.get(last).end() == anomaly.start()
                && found.get(last).kind() == anomaly.kind()) {
            found.set(last, new Anomaly(found.get(last).start(), anomaly.end(), anomaly.kind()));
        } else {
            found.add(anomaly);
        }
    }

    private Anomaly.@Nullable Kind kind(int codePoint, int start, int end) {
        if (codePoint >= 0xE0000 && codePoint <= 0xE007F) {
            return Anomaly.Kind.TAG_CHARACTER;
        }
        if ((codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)) {
            return Anomaly.Kind.BIDI_CONTROL;
        }
        if (isControl(codePoint)) {
            return Anomaly.Kind.CONTROL_CHARACTER;
        }
        if (isZeroWidth(codePoint)
                && isInsideWord(start, end)
                && !joinsLetters(codePoint, start, end)) {
            return codePoint == 0xAD ? Anomaly.Kind.SOFT_HYPHEN : Anomaly.Kind.INVISIBLE_CHARACTER;
        }
        return null;
    }

    private static boolean isControl(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> UCharacter.hasBinaryProperty(codePoint, UProperty.NONCHARACTER_CODE_POINT);
        };
    }

    private static boolean isZeroWidth(int codePoint) {
        boolean variation = UCharacter.hasBinaryProperty(codePoint, UProperty.VARIATION_SELECTOR);
        return !variation
                && (Character.getType(codePoint) == Character.FORMAT
                        || UCharacter.hasBinaryProperty(
                                codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    private boolean isInsideWord(int start, int end) {
        int before = start;
        while (before > 0 && isZeroWidth(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        int after = end;
        while (after < text.length() && isZeroWidth(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return before > 0
                && after < text.length()
                && isWordCharacter(text.codePointBefore(before))
                && isWordCharacter(text.codePointAt(after));
    }

    private static boolean isWordCharacter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '@';
    }

    /**
     * Persian, Urdu and the Indic scripts spell with joiners: between their letters they belong.
     */
    private boolean joinsLetters(int codePoint, int start, int end) {
        boolean joiner = codePoint == 0x200C || codePoint == 0x200D;
        return joiner
                && !LOOKALIKE_SCRIPTS.contains(UScript.getScript(text.codePointBefore(start)))
                && Character.isLetter(text.codePointBefore(start))
                && Character.isLetter(text.codePointAt(end));
    }

    private void findMixedWords() {
        int wordStart = -1;
        Set<Integer> scripts = new HashSet<>();
        for (int at = 0; at <= text.length(); ) {
            int codePoint = at < text.length() ? text.codePointAt(at) : ' ';
            if (Character.isLetter(codePoint)) {
                wordStart = wordStart < 0 ? at : wordStart;
                int script = UScript.getScript(codePoint);
                if (LOOKALIKE_SCRIPTS.contains(script)) {
                    scripts.add(script);
                }
            } else if (wordStart >= 0 && !isInWord(codePoint)) {
                if (scripts.size() > 1) {
                    found.add(new Anomaly(wordStart, at, Anomaly.Kind.MIXED_SCRIPT));
                }
                wordStart = -1;
                scripts.clear();
            }
            at += Character.charCount(codePoint);
        }
    }

    private static boolean isInWord(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK || isZeroWidth(codePoint);
    }
}
