package org.nmirf.hub.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;

/** A property by which practices are narrowed down; values of one are alternatives. */
public enum Facet {
    /** Practice areas: institutional set-up and the four capacities. */
    CAPACITY("capacity", "areas", "areas"),
    /** Human rights themes. */
    THEME("theme", "themes", "themes"),
    /** Bodies and mechanisms whose recommendations are served. */
    BODY("body", "bodies", "bodies"),
    /** Affected groups. */
    GROUP("group", "groups", "groups"),
    /** Goals and targets; a goal includes its targets. */
    SDG("sdg", "sdgs", "sdgs"),
    /** Countries; only practices that name theirs have one. */
    COUNTRY("country", "country", null),
    /** Official languages of the country; only practices that name theirs have one. */
    COUNTRY_LANGUAGE("country-language", "country", null),
    /** UN regional groups; practices of the whole network have none. */
    REGION("region", "region", "regional-groups"),
    /** Years in which the practice was under way. */
    YEAR("year", "years", null),
    /** Languages that the practice has a text in. */
    LANGUAGE("lang", "languages", null),
    /** Languages that the practice was written in. */
    ORIGINAL("original", "originals", null);

    private static final int FIRST_YEAR = 1948;
    private static final int LAST_YEAR = 2100;

    private final String parameter;
    private final String field;
    private final @Nullable String vocabulary;

    Facet(String parameter, String field, @Nullable String vocabulary) {
        this.parameter = parameter;
        this.field = "practice." + field;
        this.vocabulary = vocabulary;
    }

    /** Name in the API's addresses and answers. */
    public String parameter() {
        return parameter;
    }

    /** Name in the addresses of pages, where {@code lang} is the language of the page itself. */
    public String pageParameter() {
        return this == LANGUAGE ? "text" : parameter;
    }

    /** Path in the index. */
    String field() {
        return field;
    }

    /** What the index holds for these values: countries in place of their languages. */
    List<String> indexed(List<String> values) {
        return this == COUNTRY_LANGUAGE
                ? values.stream()
                        .flatMap(language -> CountryLanguages.countries(language).stream())
                        .distinct()
                        .toList()
                : values;
    }

    /** The vocabulary of its values, if they are of one. */
    public Optional<String> vocabulary() {
        return Optional.ofNullable(vocabulary);
    }

    /** What a value is called; the value itself where it is a year or unknown. */
    public String label(String value, Language language, Names names) {
        if (vocabulary != null) {
            return names.vocabularies().label(vocabulary, value, language.code());
        }
        return switch (this) {
            case COUNTRY -> names.countries().name(value, language);
            case LANGUAGE, ORIGINAL, COUNTRY_LANGUAGE ->
                    Language.find(value).map(Language::ownName).orElse(value);
            default -> value;
        };
    }

    /** Every value a reader may ask for. */
    List<String> allowed(Vocabularies vocabularies) {
        if (vocabulary != null) {
            return vocabularies.vocabulary(vocabulary).concepts().stream()
                    .map(Concept::code)
                    .toList();
        }
        return switch (this) {
            case COUNTRY ->
                    Arrays.stream(Locale.getISOCountries())
                            .map(code -> code.toLowerCase(Locale.ROOT))
                            .toList();
            case LANGUAGE, ORIGINAL, COUNTRY_LANGUAGE ->
                    Language.forContent().stream().map(Language::code).toList();
            default ->
                    IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(String::valueOf).toList();
        };
    }
}
