package org.nmirf.node.wording;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The same text in several languages, each language once. It may be empty.
 *
 * @param texts in the order in which they were given
 */
public record Wordings(List<Wording> texts) {

    /** No text at all. */
    public static final Wordings NONE = new Wordings(List.of());

    /**
     * Copies the texts.
     *
     * @throws IllegalArgumentException when a language stands twice
     */
    public Wordings {
        texts = List.copyOf(texts);
        var languages = new HashSet<String>();
        for (Wording text : texts) {
            if (!languages.add(text.language())) {
                throw new IllegalArgumentException("Language twice: " + text.language());
            }
        }
    }

    /** One original. */
    public static Wordings of(String language, String text) {
        return new Wordings(List.of(Wording.original(language, text)));
    }

    /** Whether there is no text in any language. */
    @JsonIgnore
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The text in that language; nothing stands in for it. */
    public Optional<Wording> in(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    /**
     * What a reader of that language is shown: their language, else the original, else English,
     * else whatever there is. The page says which language it is.
     */
    public Optional<Wording> bestFor(String language) {
        return first(text -> text.language().equals(language))
                .or(() -> first(text -> text.provenance() == Provenance.ORIGINAL))
                .or(() -> first(text -> text.language().equals("en")))
                .or(() -> texts.stream().findFirst());
    }

    /** The words that {@link #bestFor} gives; empty when there are none. */
    public String wordsFor(String language) {
        return bestFor(language).map(Wording::text).orElse("");
    }

    /** The codes of its languages. */
    public List<String> languages() {
        return texts.stream().map(Wording::language).toList();
    }

    /** The same with one text put in or replaced. */
    public Wordings with(Wording wording) {
        List<Wording> changed = new ArrayList<>(texts);
        changed.replaceAll(text -> text.language().equals(wording.language()) ? wording : text);
        if (!changed.contains(wording)) {
            changed.add(wording);
        }
        return new Wordings(changed);
    }

    private Optional<Wording> first(Predicate<Wording> wanted) {
        return texts.stream().filter(wanted).findFirst();
    }
}
