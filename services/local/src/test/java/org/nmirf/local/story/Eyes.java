package org.nmirf.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for words in any bytes, however they are written there. */
final class Eyes {

    private static final int CONTEXT = 60;

    private final List<byte[]> spellings;

    Eyes(String... words) {
        Set<String> texts = new LinkedHashSet<>();
        List<byte[]> all = new ArrayList<>();
        for (String word : words) {
            texts.add(word);
            texts.add(word.toLowerCase(Locale.ROOT));
            texts.add(word.toUpperCase(Locale.ROOT));
            texts.add(URLEncoder.encode(word, StandardCharsets.UTF_8));
            texts.add(escaped(word, "\\u%04x"));
            texts.add(escaped(word, "\\u%04X"));
            texts.add(escaped(word, "&#%d;"));
            all.add(word.getBytes(StandardCharsets.UTF_16LE));
            all.add(word.getBytes(StandardCharsets.UTF_16BE));
        }
        texts.forEach(text -> all.add(text.getBytes(StandardCharsets.UTF_8)));
        spellings = List.copyOf(all);
    }

    private static String escaped(String word, String form) {
        return word.codePoints()
                .mapToObj(c -> c < 128 ? Character.toString(c) : form.formatted(c))
                .collect(Collectors.joining());
    }

    /** Every place in the bytes, with what stands around it. */
    List<String> in(String where, byte[] bytes) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < bytes.length; at++) {
            for (byte[] spelling : spellings) {
                if (bytes[at] == spelling[0] && stands(bytes, at, spelling)) {
                    int from = Math.max(0, at - CONTEXT);
                    int to = Math.min(bytes.length, at + CONTEXT);
                    String around = new String(bytes, from, to - from, StandardCharsets.UTF_8);
                    found.add(where + ": …" + around.replaceAll("\\p{Cntrl}+", " ") + "…");
                    break;
                }
            }
        }
        return found;
    }

    private static boolean stands(byte[] bytes, int at, byte[] spelling) {
        if (at + spelling.length > bytes.length) {
            return false;
        }
        for (int place = 1; place < spelling.length; place++) {
            if (bytes[at + place] != spelling[place]) {
                return false;
            }
        }
        return true;
    }

    List<String> in(String where, String text) {
        return in(where, text.getBytes(StandardCharsets.UTF_8));
    }

    /** In all files below a directory that pass. */
    List<String> inFiles(Path directory, Predicate<Path> which) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(which)
                    .flatMap(file -> inFile(directory, file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> inFile(Path directory, Path file) {
        try {
            return in(directory.relativize(file).toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
