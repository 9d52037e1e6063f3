package org.nmirf.hub.calendar;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.gathering.Gathering;
import org.nmirf.hub.gathering.Plan;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;

/**
 * A year of the calendar as a page shows it.
 *
 * @param months those in which something is
 * @param countries what can be chosen of countries, in the reader's order, with counts
 * @param bodies what can be chosen of bodies
 * @param kinds what can be chosen of kinds
 * @param gatherings what can be chosen of kinds of gatherings
 */
record CalendarPage(
        long total,
        List<Month> months,
        List<Option> countries,
        List<Option> bodies,
        List<Option> kinds,
        List<Option> gatherings) {

    CalendarPage {
        months = List.copyOf(months);
        countries = List.copyOf(countries);
        bodies = List.copyOf(bodies);
        kinds = List.copyOf(kinds);
        gatherings = List.copyOf(gatherings);
    }

    /** A month with what begins in it. */
    record Month(String name, List<Row> rows) {

        Month {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An item as the reader reads it.
     *
     * @param countries code and name of each
     * @param what code of procedures, the step of a session, or code of gathering-kinds
     * @param session its number; 0 for what is none
     * @param source address of where it was announced, or null
     * @param submitted day in the reader's words; null while it is not submitted
     * @param gathering what it is where it is a gathering, else null
     */
    record Row(
            CalendarKind kind,
            String when,
            List<Country> countries,
            String body,
            String what,
            int session,
            @Nullable String source,
            @Nullable String submitted,
            @Nullable Gathering gathering) {

        Row {
            countries = List.copyOf(countries);
        }

        static Row of(CalendarItem one, Set<String> members, Reader reader) {
            String submitted = one.submitted();
            return new Row(
                    one.kind(),
                    one.when().written(reader),
                    one.countries().stream()
                            .map(
                                    code ->
                                            new Country(
                                                    code,
                                                    reader.country(code),
                                                    members.contains(code)))
                            .sorted((a, b) -> reader.language().compare(a.name(), b.name()))
                            .toList(),
                    one.body(),
                    one.what(),
                    one.session(),
                    one.source(),
                    submitted == null ? null : reader.day(java.time.LocalDate.parse(submitted)),
                    one.gathering());
        }
    }

    /** A country; only members have a page. */
    record Country(String code, String name, boolean isMember) {}

    /**
     * @param kindNames what the words of kinds are called
     * @param members codes of the countries that have a page
     */
    static CalendarPage of(
            List<CalendarItem> all,
            CalendarQuery query,
            Set<String> members,
            UnaryOperator<String> kindNames,
            Reader reader) {
        List<CalendarItem> shown = query.within(all);
        List<CalendarItem> fitting = shown.stream().filter(query::fits).toList();
        Map<YearMonth, List<CalendarItem>> byMonth =
                fitting.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.when().month(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return new CalendarPage(
                fitting.size(),
                byMonth.entrySet().stream()
                        .map(
                                month ->
                                        new Month(
                                                When.month(month.getKey(), reader),
                                                month.getValue().stream()
                                                        .map(one -> Row.of(one, members, reader))
                                                        .toList()))
                        .toList(),
                options(shown, query, CalendarQuery.COUNTRY, reader::country, reader),
                options(
                        shown,
                        query,
                        CalendarQuery.BODY,
                        code -> reader.label("bodies", code),
                        reader),
                options(shown, query, CalendarQuery.KIND, kindNames, reader),
                options(
                        shown,
                        query,
                        CalendarQuery.GATHERING,
                        code -> reader.label(Plan.KINDS, code),
                        reader));
    }

    /** Counts disregard what is chosen of the property itself: its values are alternatives. */
    private static List<Option> options(
            List<CalendarItem> shown,
            CalendarQuery query,
            String property,
            UnaryOperator<String> name,
            Reader reader) {
        CalendarQuery others = query.without(property);
        Function<CalendarItem, Stream<String>> values = values(property);
        Set<String> chosen = chosen(query, property);
        Map<String, Long> counts =
                CalendarQuery.counts(shown.stream().filter(others::fits).toList(), values);
        Comparator<Option> byName =
                (one, other) -> reader.language().compare(one.label(), other.label());
        return Stream.concat(counts.keySet().stream(), chosen.stream())
                .distinct()
                .map(
                        code ->
                                new Option(
                                        code,
                                        name.apply(code),
                                        counts.getOrDefault(code, 0L),
                                        chosen.contains(code)))
                .sorted(byName)
                .toList();
    }

    private static Function<CalendarItem, Stream<String>> values(String property) {
        return switch (property) {
            case CalendarQuery.COUNTRY -> one -> one.countries().stream();
            case CalendarQuery.BODY -> one -> Stream.of(one.body()).filter(code -> !code.isEmpty());
            case CalendarQuery.GATHERING -> one -> CalendarQuery.gatheringKinds(one).stream();
            default -> one -> Stream.of(one.kind().word());
        };
    }

    private static Set<String> chosen(CalendarQuery query, String property) {
        return switch (property) {
            case CalendarQuery.COUNTRY -> query.countries();
            case CalendarQuery.BODY -> query.bodies();
            case CalendarQuery.GATHERING -> query.gatherings();
            default -> query.kinds();
        };
    }
}
