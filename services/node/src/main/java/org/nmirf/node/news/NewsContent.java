package org.nmirf.node.news;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nmirf.web.language.Language;

/**
 * What a piece of news says. Codes are those of the vocabularies.
 *
 * @param titles language to title
 * @param texts language to text
 * @param on date that it is about, ISO 8601; empty when there is none
 * @param until last date, ISO 8601; of gatherings
 * @param places language to place; of gatherings
 * @param areas codes; of requests and offers
 * @param themes codes; of requests and offers
 * @param practice id of the practice in events; of questions
 * @param answered whether it was answered at the hub; of questions
 */
public record NewsContent(
        Map<String, String> titles,
        Map<String, String> texts,
        String on,
        String until,
        Map<String, String> places,
        List<String> areas,
        List<String> themes,
        String practice,
        boolean answered) {

    /** What is left of something that was taken back. */
    static final NewsContent NONE =
            new NewsContent(Map.of(), Map.of(), "", "", Map.of(), List.of(), List.of(), "", false);

    /** Copies all of it. */
    public NewsContent {
        titles = ordered(titles);
        texts = ordered(texts);
        places = ordered(places);
        areas = List.copyOf(areas);
        themes = List.copyOf(themes);
    }

    static NewsContent notice(Map<String, String> titles, Map<String, String> texts, String on) {
        return new NewsContent(titles, texts, on, "", Map.of(), List.of(), List.of(), "", false);
    }

    static NewsContent assistance(
            Map<String, String> titles,
            Map<String, String> texts,
            List<String> areas,
            List<String> themes) {
        return new NewsContent(titles, texts, "", "", Map.of(), areas, themes, "", false);
    }

    static NewsContent question(
            String language, String text, String on, String practice, boolean answered) {
        return new NewsContent(
                Map.of(),
                Map.of(language, text),
                on,
                "",
                Map.of(),
                List.of(),
                List.of(),
                practice,
                answered);
    }

    /** Languages in which it says something, in the order in which pages name them. */
    public List<String> languages() {
        return Stream.concat(titles.keySet().stream(), texts.keySet().stream()).distinct().toList();
    }

    /** The language in which a reader of that one is shown it: that one, else the first. */
    public String languageFor(String reader) {
        List<String> languages = languages();
        return languages.contains(reader) ? reader : languages.stream().findFirst().orElse(reader);
    }

    private static Map<String, String> ordered(Map<String, String> given) {
        Map<String, String> ordered = new LinkedHashMap<>();
        // Only languages of the network: anything else could not be shown in the right direction.
        Language.forContent().stream()
                .map(Language::code)
                .filter(given::containsKey)
                .forEach(code -> ordered.put(code, Objects.requireNonNull(given.get(code))));
        return ordered;
    }
}
