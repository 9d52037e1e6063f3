package org.nmirf.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Days;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.web.util.UriComponentsBuilder;

/** The person before the screen: language, appearance, and how names, dates and numbers read. */
public final class Reader {

    private static final Map<String, String> FIGURE_VOCABULARIES =
            Map.of(
                    "theme", "themes",
                    "area", "areas",
                    "body", "bodies",
                    "group", "groups",
                    "sdg", "sdgs",
                    "implementation-status", "implementation-statuses",
                    "action-status", "action-statuses");

    private final Locale locale;
    private final Language language;
    private final Appearance appearance;
    private final String address;
    private final Words words;

    Reader(Locale locale, Appearance appearance, String address, Words words) {
        this.locale = locale;
        this.language = Language.of(locale);
        this.appearance = appearance;
        this.address = address;
        this.words = words;
    }

    /** Interface language of this page. */
    public Language language() {
        return language;
    }

    /** Locale with the reader's region and 0-9 digits. */
    public Locale locale() {
        return locale;
    }

    /** Light, dark or automatic. */
    public Appearance appearance() {
        return appearance;
    }

    /** A day written out, in the month names of the reader's region. */
    public String day(LocalDate day) {
        return Days.written(day, locale);
    }

    /** The days from one to another, itself included, written out. */
    public String days(LocalDate from, LocalDate until) {
        return Days.written(from, until, locale);
    }

    /** The month of a day written out, with its year; for what may not be told to the day. */
    public String month(LocalDate day) {
        return Days.month(day, locale);
    }

    /** The day of a moment, in the site's time zone. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, words.zone()));
    }

    /** Day and time of a moment to the minute, in the site's time zone. */
    public String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(words.zone());
        return day(local.toLocalDate())
                + ", "
                + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local);
    }

    /** A whole number with the language's grouping. */
    public String number(long number) {
        return String.format(locale, "%,d", number);
    }

    /** What a vocabulary's code is called; the code itself when unknown. */
    public String label(String vocabulary, String code) {
        return words.vocabularies().label(vocabulary, code, language.code());
    }

    /**
     * What a code of a table of figures is called where its dimension is named after a vocabulary;
     * else the code itself.
     */
    public String figureCode(String dimension, String code) {
        String vocabulary = FIGURE_VOCABULARIES.get(dimension);
        return vocabulary == null ? code : label(vocabulary, code);
    }

    /** Name of a country from its ISO 3166-1 alpha-2 code. */
    public String country(String code) {
        return words.countries().name(code, language);
    }

    /** What a language calls itself; the code itself when unknown. */
    public String languageName(String code) {
        return Language.find(code).map(Language::ownName).orElse(code);
    }

    /** "rtl" or "ltr" for a text in this language. */
    public String direction(String code) {
        return Language.find(code).map(Language::direction).orElse("auto");
    }

    /** This page in each interface language, with the rest of its address kept. */
    public List<Choice> languages() {
        return Language.forInterface().stream()
                .map(
                        one ->
                                new Choice(
                                        one.code(),
                                        with("lang", one.code()),
                                        one == language,
                                        one.ownName(),
                                        one.direction()))
                .toList();
    }

    /** This page in each appearance, with the rest of its address kept. */
    public List<Choice> appearances() {
        return Stream.of(Appearance.values())
                .map(
                        one ->
                                new Choice(
                                        one.word(),
                                        with(Appearance.PARAMETER, one.word()),
                                        one == appearance,
                                        one.word(),
                                        language.direction()))
                .toList();
    }

    /** This page's address with one parameter set, or taken out when there is no value. */
    public String with(String parameter, @Nullable String... values) {
        Object[] kept = Arrays.stream(values).filter(value -> value != null).toArray();
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(parameter, kept)
                .build()
                .toUriString();
    }

    /**
     * A link to this page in another form.
     *
     * @param code machine word
     * @param href address
     * @param isCurrent whether the page already is in this form
     * @param name what it calls itself
     * @param direction "rtl" or "ltr" of the name
     */
    public record Choice(
            String code, String href, boolean isCurrent, String name, String direction) {}

    /** Sources of names, the same for all readers of a site. */
    record Words(Vocabularies vocabularies, Countries countries, ZoneId zone) {}
}
