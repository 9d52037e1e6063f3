package org.nmirf.node.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words in names; case and accents do not count. */
final class Found {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\u0640");

    private Found() {}

    /** Whether all words stand somewhere in the texts; true for no words. */
    static boolean in(String words, Stream<String> texts) {
        String all = texts.map(Found::fold).collect(Collectors.joining("\n"));
        return Arrays.stream(fold(words).split("\\s+")).allMatch(all::contains);
    }

    private static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).strip();
    }
}
