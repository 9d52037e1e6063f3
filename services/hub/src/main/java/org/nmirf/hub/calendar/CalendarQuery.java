package org.nmirf.hub.calendar;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * What is asked of the calendar; of each property one of the values must fit, if there are any.
 *
 * @param countries ISO 3166-1 alpha-2 codes
 * @param bodies codes of bodies
 * @param kinds words of kinds
 * @param gatherings codes of gathering-kinds
 * @param from first month
 */
record CalendarQuery(
        Set<String> countries,
        Set<String> bodies,
        Set<String> kinds,
        Set<String> gatherings,
        YearMonth from) {

    /** Months on a page. */
    static final int MONTHS = 12;

    static final String COUNTRY = "country";
    static final String BODY = "body";
    static final String KIND = "kind";
    static final String GATHERING = "gathering";
    static final String FROM = "from";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    CalendarQuery {
        countries =
                countries.stream()
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
        bodies = Set.copyOf(bodies);
        kinds = Set.copyOf(kinds);
        gatherings = Set.copyOf(gatherings);
    }

    static CalendarQuery read(MultiValueMap<String, String> parameters, YearMonth from) {
        return new CalendarQuery(
                values(parameters, COUNTRY),
                values(parameters, BODY),
                values(parameters, KIND),
                values(parameters, GATHERING),
                from);
    }

    /** The month that a text names in ISO 8601, or empty where it names none that can be shown. */
    static Optional<YearMonth> month(String text) {
        try {
            YearMonth month = YearMonth.parse(text.strip());
            return month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(month);
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    /** What was typed as the first month; a field that is empty says nothing. */
    static Optional<String> from(MultiValueMap<String, String> parameters) {
        return Optional.ofNullable(parameters.getFirst(FROM)).filter(typed -> !typed.isBlank());
    }

    private static Set<String> values(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isNarrowed() {
        return !(countries.isEmpty()
                && bodies.isEmpty()
                && kinds.isEmpty()
                && gatherings.isEmpty());
    }

    YearMonth last() {
        return from.plusMonths(MONTHS - 1L);
    }

    /** What is in the months that are shown, or reaches into them. */
    List<CalendarItem> within(List<CalendarItem> items) {
        return items.stream()
                .filter(one -> !one.when().from().isAfter(last().atEndOfMonth()))
                .filter(one -> !one.when().until().isBefore(from.atDay(1)))
                .toList();
    }

    boolean fits(CalendarItem one) {
        return fits(countries, one.countries())
                && fits(bodies, List.of(one.body()))
                && fits(kinds, List.of(one.kind().word()))
                && fits(gatherings, gatheringKinds(one));
    }

    /** The kind of a gathering; empty for all that is none. */
    static List<String> gatheringKinds(CalendarItem one) {
        return one.gathering() == null ? List.of() : List.of(one.what());
    }

    private static boolean fits(Set<String> chosen, List<String> values) {
        return chosen.isEmpty() || values.stream().anyMatch(chosen::contains);
    }

    /** Whether what was taken back may have been asked for, as far as that is still known. */
    boolean fits(Gone gone) {
        if (!fits(kinds, List.of(gone.kind().word()))) {
            return false;
        }
        if (gone.kind() == CalendarKind.GATHERING) {
            // Where it was to be, and of which kind, is not kept: all who may have it are told.
            return bodies.isEmpty();
        }
        String country = gone.country();
        return gatherings.isEmpty()
                && fits(countries, country == null ? List.of() : List.of(country))
                && (gone.body() == null || fits(bodies, List.of(gone.body())));
    }

    /** The same without what was chosen of one property. */
    CalendarQuery without(String property) {
        return new CalendarQuery(
                property.equals(COUNTRY) ? Set.of() : countries,
                property.equals(BODY) ? Set.of() : bodies,
                property.equals(KIND) ? Set.of() : kinds,
                property.equals(GATHERING) ? Set.of() : gatherings,
                from);
    }

    /** Values of one property among those items, with how many have each. */
    static java.util.Map<String, Long> counts(
            List<CalendarItem> items, Function<CalendarItem, Stream<String>> values) {
        return items.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
