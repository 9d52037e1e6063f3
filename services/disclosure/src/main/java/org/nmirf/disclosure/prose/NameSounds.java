package org.nmirf.disclosure.prose;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nmirf.disclosure.words.WordLists;

/**
 * How a name sounds, roughly enough that its spellings in Latin, Arabic and Cyrillic letters agree:
 * consonants in classes, vowels only at the beginning.
 */
public final class NameSounds {

    private static final Map<String, String> PAIRS =
            Map.ofEntries(
                    Map.entry("sch", "x"),
                    Map.entry("sh", "x"),
                    Map.entry("ch", "x"),
                    Map.entry("ph", "f"),
                    Map.entry("kh", "h"),
                    Map.entry("gh", "h"),
                    Map.entry("dj", "h"),
                    Map.entry("th", "t"),
                    Map.entry("dh", "d"),
                    Map.entry("ck", "k"),
                    Map.entry("ou", "u"),
                    Map.entry("oo", "u"),
                    Map.entry("ee", "i"),
                    Map.entry("дж", "h"));
    private static final String FROM =
            "bpfvtdkqglmnrszjxhw" + "بپتطثجحخدذضرزسصظشغفڤقكگلمنهچ" + "бпвфгхждзсцклмнртчшщ";
    private static final String TO =
            "bbfftdkkhlmnrsshxhw" + "bbttthhhdddrssssxhffkkhlmnhx" + "bbffhhhdsssklmnrtxxx";

    private NameSounds() {}

    /** The consonant classes of a word in plain form and lower case. */
    static String of(String word) {
        String spelled = spelled(word);
        StringBuilder sounds = new StringBuilder();
        for (int at = 0; at < spelled.length(); at++) {
            char unit = spelled.charAt(at);
            if (at > 0 && unit == spelled.charAt(at - 1)) {
                continue;
            }
            int found = FROM.indexOf(unit);
            if (unit == 'c') {
                boolean soft =
                        at + 1 < spelled.length() && "eiy".indexOf(spelled.charAt(at + 1)) >= 0;
                sounds.append(soft ? 's' : 'k');
            } else if (found >= 0 && (unit != 'w' || at == 0)) {
                sounds.append(TO.charAt(found));
            } else if (at == 0) {
                sounds.append("yيюяй".indexOf(unit) >= 0 ? 'y' : unit == 'و' ? 'w' : 'a');
            }
        }
        int last = sounds.length() - 1;
        boolean silent =
                last > 0
                        && sounds.charAt(last) == 'h'
                        && "hه".indexOf(spelled.charAt(spelled.length() - 1)) >= 0;
        if (silent) {
            sounds.setLength(last);
        }
        return sounds.toString();
    }

    /** What each telling part of a name sounds like; empty when no part is long enough. */
    public static Set<String> ofName(String name) {
        Set<String> sounds = new TreeSet<>();
        for (String part : WordLists.plain(name).split("[^\\p{L}]+", -1)) {
            String bare = part.startsWith("ال") && part.length() > 4 ? part.substring(2) : part;
            boolean joins =
                    Lexicon.PARTICLES.contains(bare)
                            || Lexicon.HONORIFICS.contains(bare)
                            || Lexicon.RANKS.contains(bare);
            if (bare.length() >= 3 && !joins) {
                sounds.add(of(bare));
            }
        }
        if (sounds.isEmpty()) {
            sounds.add(WordLists.plain(name));
        }
        return sounds;
    }

    /** The word with its pairs of letters as one and nothing doubled. */
    static String spelled(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder spelled = new StringBuilder();
        for (int at = 0; at < letters.length(); ) {
            String pair = null;
            for (int length = 3; length >= 2 && pair == null; length--) {
                if (at + length <= letters.length()) {
                    pair = PAIRS.get(letters.substring(at, at + length));
                    at += pair == null ? 0 : length;
                }
            }
            char unit = pair == null ? letters.charAt(at++) : pair.charAt(0);
            if (Character.isLetter(unit)
                    && (spelled.isEmpty() || spelled.charAt(spelled.length() - 1) != unit)) {
                spelled.append(unit);
            }
        }
        return spelled.toString();
    }

    /** Whether two spellings in one alphabet are close enough to be the same name. */
    static boolean isSimilar(String first, String second) {
        String one = spelled(first);
        String other = spelled(second);
        if (one.equals(other)) {
            return true;
        }
        int shortest = Math.min(one.length(), other.length());
        if (shortest < 4 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int distance = distance(one, other);
        return (distance <= 1 && shortest >= 5) || (distance <= 2 && of(one).equals(of(other)));
    }

    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int corner = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int change = corner + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                corner = row[column];
                row[column] = Math.min(change, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
