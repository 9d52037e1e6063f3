package org.nmirf.node.concordance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.nmirf.web.vocabulary.Vocabulary;

/**
 * Codes behind the labels of other systems. The themes of the Universal Periodic Review changed
 * twice; a concordance says what the older ones are called today.
 */
public final class Labels {

    private static final Pattern CODED = Pattern.compile("([A-H]\\d{1,2})[.:]?\\s+(.+)");
    private static final Pattern SDG =
            Pattern.compile(
                    "(?i)(?:SDG|ODD|ODS|Goal|Target)?\\s*(\\d{1,2}(?:\\.(?:\\d{1,2}|[a-d]))?)\\b.*");

    private static final Pattern SDGS =
            Pattern.compile("[;|\n]|,(?=\\s*\\d)|\\s[-–]\\s(?=\\d{1,2}(?:\\.\\w{1,2})?\\s*[-–])");
    private static final Pattern PIECE = Pattern.compile("(?<=[;|\n])|(?<=\\s[-–]\\s)");
    private static final Pattern SEPARATOR = Pattern.compile("(?:[;|]|\\s[-–])\\s*$");
    private static final int MOST_PIECES = 6;

    private final Vocabularies vocabularies;
    private final Map<String, Meaning> byName = new HashMap<>();
    private final Map<String, Meaning> byCode = new HashMap<>();

    /** Reads the concordance. */
    public Labels(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
        for (Entry entry : DataFile.read("themes", Content.class).entries()) {
            var meaning = new Meaning(entry.themes(), entry.groups());
            entry.names().forEach(name -> byName.putIfAbsent(Plain.of(name), meaning));
            entry.codes().forEach(code -> byCode.putIfAbsent(code, meaning));
        }
    }

    /** What a label means: codes of themes and of groups of persons. */
    public record Meaning(List<String> themes, List<String> groups) {

        /** Copies the codes. */
        public Meaning {
            themes = List.copyOf(themes);
            groups = List.copyOf(groups);
        }
    }

    record Content(String source, List<Entry> entries) {}

    record Entry(List<String> codes, List<String> names, List<String> themes, List<String> groups) {

        Entry(
                @Nullable List<String> codes,
                @Nullable List<String> names,
                @Nullable List<String> themes,
                @Nullable List<String> groups) {
            this.codes = codes == null ? List.of() : codes;
            this.names = names == null ? List.of() : names;
            this.themes = themes == null ? List.of() : themes;
            this.groups = groups == null ? List.of() : groups;
        }
    }

    /**
     * The meaning of a label among themes, of any generation: today's words, the words of the third
     * cycle, codes and words of the second. Some of them name groups of persons today.
     */
    public Optional<Meaning> theme(String label) {
        return named(label)
                .or(() -> coded(label))
                .or(() -> code("groups", label).map(Labels::ofGroup));
    }

    /** The meaning of a label among groups of persons; some lists name themes there. */
    public Optional<Meaning> group(String label) {
        return code("groups", label).map(Labels::ofGroup).or(() -> theme(label));
    }

    private Optional<Meaning> named(String label) {
        return code("themes", label)
                .map(code -> new Meaning(List.of(code), List.of()))
                .or(() -> Optional.ofNullable(byName.get(Plain.of(label))));
    }

    // The words count more than the code before them: lists were renumbered.
    private Optional<Meaning> coded(String label) {
        Matcher found = CODED.matcher(label.strip());
        return found.matches()
                ? named(found.group(2))
                        .or(() -> code("groups", found.group(2)).map(Labels::ofGroup))
                        .or(() -> Optional.ofNullable(byCode.get(found.group(1))))
                : Optional.empty();
    }

    private static Meaning ofGroup(String code) {
        return new Meaning(List.of(), List.of(code));
    }

    /** The code of a goal or target: what stands before " - ", because wording drifts. */
    public Optional<String> sdg(String label) {
        Matcher found = SDG.matcher(label.strip());
        return Optional.of(found)
                .filter(Matcher::matches)
                .map(matched -> matched.group(1).toLowerCase(java.util.Locale.ROOT))
                .filter(code -> vocabulary("sdgs").find(code).isPresent())
                .or(() -> code("sdgs", label));
    }

    /** The code of a body, by its acronym, long form or any name it had. */
    public Optional<String> body(String label) {
        return code("bodies", label);
    }

    /** The code that a person or a file means in a vocabulary, by code or any name. */
    public Optional<String> code(String vocabulary, String label) {
        var concepts = vocabulary(vocabulary);
        return concepts.find(label.strip()).or(() -> concepts.findByName(label)).map(Concept::code);
    }

    /**
     * The labels of one cell, which a semicolon, a bar, a dash or the end of a line parts: a label
     * may hold the separator itself, so the longest pieces are taken that are known.
     */
    public static List<String> parts(String cell, Predicate<String> isKnown) {
        String[] pieces = PIECE.split(cell.strip(), -1);
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < pieces.length) {
            int to = Math.min(pieces.length, from + MOST_PIECES);
            while (to > from + 1 && !isKnown.test(joined(pieces, from, to))) {
                to--;
            }
            String part = joined(pieces, from, to);
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to;
        }
        return parts;
    }

    private static String joined(String[] pieces, int from, int to) {
        String part = String.join("", List.of(pieces).subList(from, to)).strip();
        return SEPARATOR.matcher(part).replaceFirst("");
    }

    /** The goals and targets of one cell; each begins with its number. */
    public static List<String> sdgParts(String cell) {
        return SDGS.splitAsStream(cell).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private Vocabulary vocabulary(String name) {
        return vocabularies.vocabulary(name);
    }
}
