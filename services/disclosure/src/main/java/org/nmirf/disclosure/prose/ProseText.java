package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.identifiers.Deadline;
import org.nmirf.disclosure.identifiers.Hit;
import org.nmirf.disclosure.text.NormalisedText;
import org.nmirf.disclosure.text.Normaliser;

/** One text as the rules for prose read it: its plain form cut into words. */
final class ProseText {

    private static final int WORDS_BETWEEN_CHECKS = 256;

    private final String original;
    private final NormalisedText source;
    private final String plain;
    private final String lower;
    private final String flat;
    private final List<Word> words;
    private final String language;
    private final Deadline deadline;
    private @Nullable List<Mark> days;
    private @Nullable LawSpans laws;

    ProseText(String original, String language, Deadline deadline) {
        this.original = original;
        this.source = Normaliser.normalise(original);
        this.plain = source.text();
        this.lower = lowerSameLength(plain);
        this.flat = lower.replace('\n', ' ');
        this.language = language;
        this.deadline = deadline;
        this.words = cut();
    }

    String language() {
        return language;
    }

    Deadline deadline() {
        return deadline;
    }

    List<Word> words() {
        return words;
    }

    /** The days that stand in it; read once, since several rules ask. */
    List<Mark> days() {
        if (days == null) {
            days = List.copyOf(DateRule.days(this));
        }
        return days;
    }

    /** The citations of laws in it. */
    LawSpans laws() {
        if (laws == null) {
            laws = LawSpans.in(this);
        }
        return laws;
    }

    /** The plain form in lower case, line breaks as spaces. */
    CharSequence flatLower() {
        return deadline.guard(flat);
    }

    String plain() {
        return plain;
    }

    /** The index of the first word that begins at or behind an offset. */
    int wordFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String slice(int start, int end) {
        return lower.substring(start, end);
    }

    /** The last letter of a word as it was written. */
    char originalLast(Word word) {
        return original.charAt(source.originalEnd(word.end()) - 1);
    }

    char at(int index) {
        return index < 0 || index >= plain.length() ? '\n' : plain.charAt(index);
    }

    /** Whether a hit, with its offsets in the original, lies in a citation of a law. */
    boolean isCovered(LawSpans laws, Hit hit) {
        int start = -1;
        int end = -1;
        for (Word word : words) {
            if (source.originalEnd(word.end()) > hit.start()
                    && source.originalStart(word.start()) < hit.end()) {
                start = start < 0 ? word.start() : start;
                end = word.end();
            }
        }
        return start >= 0 && laws.covers(start, end);
    }

    Hit hit(Mark mark) {
        return new Hit(
                source.originalStart(mark.start()),
                source.originalEnd(mark.end()),
                mark.type(),
                mark.confidence(),
                mark.explanation(),
                mark.rule());
    }

    private List<Word> cut() {
        List<Word> cut = new ArrayList<>();
        int at = 0;
        int gapStart = 0;
        while (at < plain.length()) {
            int mask = maskEnd(at);
            if (mask > at || !Character.isLetterOrDigit(plain.charAt(at))) {
                at = Math.max(mask, at + 1);
                continue;
            }
            int start = at;
            boolean digits = Character.isDigit(plain.charAt(at));
            while (at < plain.length()
                    && Character.isLetterOrDigit(plain.charAt(at))
                    && Character.isDigit(plain.charAt(at)) == digits
                    && isChinese(plain.charAt(at)) == isChinese(plain.charAt(start))) {
                at++;
            }
            String gap = plain.substring(gapStart, start);
            cut.add(
                    new Word(
                            start,
                            at,
                            gap,
                            plain.substring(start, at),
                            lower.substring(start, at),
                            cut.isEmpty() || opens(gap, cut.getLast())));
            gapStart = at;
            if (cut.size() % WORDS_BETWEEN_CHECKS == 0) {
                deadline.check();
            }
        }
        return List.copyOf(cut);
    }

    /** The end of a mask such as {@code [PERSON-1]} that begins here; such words are ours. */
    private int maskEnd(int at) {
        if (plain.charAt(at) != '[') {
            return at;
        }
        int end = at + 1;
        while (end < plain.length() && plain.charAt(end) >= 'A' && plain.charAt(end) <= 'Z') {
            end++;
        }
        int digits = end + 1;
        while (digits < plain.length() && Character.isDigit(plain.charAt(digits))) {
            digits++;
        }
        boolean mask =
                end > at + 1
                        && digits > end + 1
                        && plain.charAt(end) == '-'
                        && digits < plain.length()
                        && plain.charAt(digits) == ']';
        return mask ? digits + 1 : at;
    }

    static boolean isChinese(char unit) {
        return unit >= 0x2E80 && unit < 0xFB00;
    }

    private static boolean opens(String gap, Word before) {
        for (int at = 0; at < gap.length(); at++) {
            char unit = gap.charAt(at);
            if ("!?:;\"\u2029\n\u201C\u00AB\u2022".indexOf(unit) >= 0) {
                return true;
            }
            boolean abbreviation = before.text().length() == 1 && before.isCapitalised();
            if (unit == '.' && !abbreviation) {
                return true;
            }
        }
        return false;
    }

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
}
