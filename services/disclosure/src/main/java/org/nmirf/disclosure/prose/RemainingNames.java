package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.identifiers.Deadline;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.spi.EntityDetector.Passage;
import org.nmirf.disclosure.words.WordLists;

/**
 * Says whether a name that was masked still stands in the texts: in any case, order or alphabet,
 * but only as a whole, since its single words may be words of their own.
 */
public final class RemainingNames {

    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_SOUND = 2;
    private static final int FEWEST_SOUNDS = 5;

    private final List<ProseText> texts = new ArrayList<>();

    /** For the texts as they would leave. */
    public RemainingNames(List<Passage> passages, Deadline deadline) {
        passages.forEach(
                passage -> texts.add(new ProseText(passage.text(), passage.language(), deadline)));
    }

    /** Whether all telling words of this name stand together somewhere. */
    public boolean hold(IdentifierType type, String name) {
        Set<String> parts = parts(name);
        return parts.size() > 1
                && (type == IdentifierType.PERSON || isNamed(parts))
                && texts.stream().anyMatch(text -> holds(text, parts));
    }

    private static Set<String> parts(String name) {
        Set<String> parts = new HashSet<>();
        for (String part : WordLists.plain(name).split("[^\\p{L}]+", -1)) {
            if (part.length() >= SHORTEST_PART && !isLink(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isLink(String part) {
        return Lexicon.PARTICLES.contains(part)
                || Lexicon.HONORIFICS.contains(part)
                || Lexicon.RANKS.contains(part);
    }

    /** An institution of ordinary words, such as a district court, is not one only. */
    private boolean isNamed(Set<String> parts) {
        return parts.stream()
                .anyMatch(
                        part ->
                                !Lexicon.isPublic(part)
                                        && texts.stream()
                                                .map(text -> Lexicon.of(text.language()))
                                                .noneMatch(lexicon -> lexicon.isOrdinary(part)));
    }

    private static boolean holds(ProseText text, Set<String> parts) {
        List<Word> words =
                text.words().stream()
                        .filter(word -> word.isLetters() && !isLink(word.lower()))
                        .toList();
        for (int at = 0; at + parts.size() <= words.size(); at++) {
            if (at % 256 == 0) {
                text.deadline().check();
            }
            List<Word> window = words.subList(at, at + parts.size());
            if (isWritten(parts, window) || isHeard(parts, window)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWritten(Set<String> parts, List<Word> window) {
        Set<String> left = new HashSet<>(parts);
        return window.stream().allMatch(word -> WordForms.of(word).stream().anyMatch(left::remove));
    }

    /** The same name in another alphabet. */
    private static boolean isHeard(Set<String> parts, List<Word> window) {
        boolean sameAlphabet =
                window.stream().allMatch(word -> script(word.lower()) == script(parts));
        if (sameAlphabet) {
            return false;
        }
        List<String> left = new ArrayList<>();
        parts.forEach(part -> left.add(NameSounds.of(part)));
        boolean telling =
                left.stream().allMatch(sound -> sound.length() >= SHORTEST_SOUND)
                        && left.stream().mapToInt(String::length).sum() >= FEWEST_SOUNDS;
        return telling
                && window.stream()
                        .allMatch(
                                word ->
                                        WordForms.of(word).stream()
                                                .map(NameSounds::of)
                                                .anyMatch(left::remove));
    }

    private static Character.UnicodeScript script(Set<String> parts) {
        return script(parts.iterator().next());
    }

    private static Character.UnicodeScript script(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0));
    }
}
