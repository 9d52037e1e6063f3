package org.nmirf.hub.writing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/**
 * A title and a text in one or several languages.
 *
 * @param byLanguage ISO 639-1 code to words, in the order in which pages name languages
 */
public record Texts(@JsonValue Map<String, Text> byLanguage) {

    /** Copies the texts; codes that are no language of the network come last. */
    @JsonCreator
    public Texts {
        Map<String, Text> ordered = new LinkedHashMap<>();
        Map<String, Text> given = byLanguage == null ? Map.of() : byLanguage;
        Stream.concat(
                        Language.forContent().stream().map(Language::code),
                        given.keySet().stream().sorted())
                .filter(given::containsKey)
                .forEach(code -> ordered.put(code, Objects.requireNonNull(given.get(code))));
        byLanguage = ordered;
    }

    /** The words in one language. */
    public record Text(String title, String text) {

        /** Strips both and gives lines one kind of end. */
        public Text(@Nullable String title, @Nullable String text) {
            this.title = clean(title);
            this.text = clean(text);
        }

        /** Lines of the text that are not empty. */
        public List<String> paragraphs() {
            return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }

        boolean isEmpty() {
            return title.isEmpty() && text.isEmpty();
        }
    }

    static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** Codes of its languages. */
    public List<String> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    /** The language in which a reader of that one is shown it: that one, else the first it has. */
    public String languageFor(String reader) {
        return byLanguage.containsKey(reader)
                ? reader
                : languages().stream().findFirst().orElse(reader);
    }

    /** The words in a language that it has. */
    public Text in(String language) {
        return byLanguage.getOrDefault(language, new Text("", ""));
    }

    /** Language to title. */
    public Map<String, String> titles() {
        return each(Text::title);
    }

    /** Language to text. */
    public Map<String, String> texts() {
        return each(Text::text);
    }

    private Map<String, String> each(Function<Text, String> part) {
        Map<String, String> each = new LinkedHashMap<>();
        byLanguage.forEach((language, text) -> each.put(language, part.apply(text)));
        return each;
    }
}
