package org.nmirf.hub.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed in a form, kept so that nothing is lost when it is refused.
 *
 * @param values texts by field
 * @param errors what is wrong with a field, in the reader's words; with the whole under ""
 */
public record Typed(Map<String, List<String>> values, Map<String, String> errors) {

    /** A form in which nothing was typed yet. */
    public static final Typed NOTHING = new Typed(Map.of(), Map.of());

    /** Copies both. */
    public Typed {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    /** What was sent. */
    public static Typed of(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>();
        sent.forEach((field, texts) -> values.put(field, List.copyOf(texts)));
        return new Typed(values, Map.of());
    }

    /** This, or another form where nothing was typed. */
    public Typed orElse(Typed other) {
        return values.isEmpty() ? other : this;
    }

    /** The text of a field; empty when there is none. */
    public String value(String field) {
        return list(field).stream().findFirst().orElse("");
    }

    /** The text of a field, stripped, with one kind of line end. */
    public String text(String field) {
        return clean(value(field));
    }

    /** What was given, stripped, with one kind of line end; empty when nothing was. */
    public static String clean(@Nullable String given) {
        return Texts.clean(given);
    }

    /** Every value of a field. */
    public List<String> list(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** What is wrong with the field, or null. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /**
     * The fields {@code <language>-title} and {@code <language>-text}; empty languages left out.
     */
    public Texts texts() {
        Map<String, Texts.Text> texts = new HashMap<>();
        for (Language language : Language.forContent()) {
            var text =
                    new Texts.Text(
                            value(language.code() + "-title"), value(language.code() + "-text"));
            if (!text.isEmpty()) {
                texts.put(language.code(), text);
            }
        }
        return new Texts(texts);
    }

    /** Whether the fields of that language should be open when the page comes. */
    public boolean isOpen(String language, String reader) {
        return language.equals(reader)
                || texts().languages().contains(language)
                || error(language + "-title") != null
                || error(language + "-text") != null;
    }
}
