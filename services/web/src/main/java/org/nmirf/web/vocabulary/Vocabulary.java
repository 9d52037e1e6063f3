package org.nmirf.web.vocabulary;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One controlled list, in the order of its source, with look-up by code and by name. */
public final class Vocabulary {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\u0640");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String name;
    private final String source;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, Concept> byName = new LinkedHashMap<>();

    /**
     * Builds the look-ups.
     *
     * @throws IllegalArgumentException when a code occurs twice
     */
    public Vocabulary(String name, String source, List<Concept> concepts) {
        this.name = name;
        this.source = source;
        for (Concept concept : concepts) {
            if (this.concepts.putIfAbsent(concept.code(), concept) != null) {
                throw new IllegalArgumentException(
                        "code " + concept.code() + " occurs twice in vocabulary " + name);
            }
        }
        // Labels win over aliases: an older label of one entry may be the label of another today.
        concepts.forEach(concept -> byName.putIfAbsent(fold(concept.code()), concept));
        concepts.forEach(
                concept ->
                        concept.labels()
                                .values()
                                .forEach(label -> byName.putIfAbsent(fold(label), concept)));
        concepts.forEach(
                concept ->
                        concept.names().forEach(name_ -> byName.putIfAbsent(fold(name_), concept)));
    }

    /** Name of the file without its ending, for example "themes". */
    public String name() {
        return name;
    }

    /** Where the list comes from, as its file states it. */
    public String source() {
        return source;
    }

    /** All entries in the order of the source. */
    public List<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /** The entry with this exact code. */
    public Optional<Concept> find(String code) {
        return Optional.ofNullable(concepts.get(code));
    }

    /**
     * The entry that a person means: its code, label or alias in any language. Case, accents,
     * Arabic vowel signs, punctuation and spacing make no difference.
     */
    public Optional<Concept> findByName(String text) {
        return Optional.ofNullable(byName.get(fold(text)));
    }

    /** Entries that belong to this one, in the order of the source. */
    public List<Concept> narrower(String code) {
        return concepts.values().stream()
                .filter(concept -> code.equals(concept.broader()))
                .toList();
    }

    static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SEPARATORS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
