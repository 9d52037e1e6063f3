package org.nmirf.node.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.obligation.Guidance;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.obligation.Standing.State;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the calendar together for a reader. */
@Component
class CalendarPages {

    private static final int MONTHS = 12;

    private final Obligations obligations;
    private final Guidance guidance;
    private final Scopes scopes;
    private final Clock clock;

    CalendarPages(Obligations obligations, Guidance guidance, Scopes scopes, Clock clock) {
        this.obligations = obligations;
        this.guidance = guidance;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The current year. */
    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /**
     * The calendar of what the person may see.
     *
     * @param body code of the only body to show; empty for all
     * @param isDone whether to list what was submitted instead of what is to come
     */
    CalendarPage of(String body, int year, boolean isDone, Person person, Reader reader) {
        List<Row> all = rows(person, reader);
        List<Row> chosen =
                all.stream().filter(row -> body.isEmpty() || row.code().equals(body)).toList();
        List<Row> urgent =
                chosen.stream()
                        .filter(row -> row.standing().state().compareTo(State.AT_RISK) <= 0)
                        .sorted(Comparator.comparing(row -> row.standing().state()))
                        .toList();
        List<Row> listed =
                chosen.stream()
                        .filter(row -> (row.standing().state() == State.SUBMITTED) == isDone)
                        .filter(row -> row.standing().state() != State.OVERDUE)
                        .toList();
        return new CalendarPage(
                urgent,
                months(isDone ? listed.reversed() : listed, reader),
                year(year, chosen, reader),
                bodies(all, body, reader),
                isDone,
                all.size());
    }

    private List<Row> rows(Person person, Reader reader) {
        var scope = scopes.of(person);
        LocalDate today = LocalDate.now(clock);
        return obligations.all().stream()
                .filter(one -> one.isWithin(scope))
                .map(one -> Row.of(one, guidance.standing(one, today), today, reader))
                .toList();
    }

    private static List<CalendarPage.Month> months(List<Row> rows, Reader reader) {
        Map<YearMonth, List<Row>> months =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.dueDate().month(),
                                        java.util.LinkedHashMap::new,
                                        Collectors.toList()));
        return months.entrySet().stream()
                .map(
                        month ->
                                new CalendarPage.Month(
                                        Row.written(month.getKey(), reader), month.getValue()))
                .toList();
    }

    private static CalendarPage.Year year(int number, List<Row> rows, Reader reader) {
        Map<String, List<Row>> byBody =
                rows.stream()
                        .filter(row -> row.dueDate().last().getYear() == number)
                        .collect(
                                Collectors.groupingBy(
                                        Row::body, TreeMap::new, Collectors.toList()));
        List<CalendarPage.Line> lines = new ArrayList<>();
        byBody.forEach((body, its) -> lines.add(new CalendarPage.Line(body, cells(its))));
        lines.sort((one, other) -> reader.language().compare(one.body(), other.body()));
        List<String> months =
                Stream.of(Month.values())
                        .map(
                                month ->
                                        month.getDisplayName(
                                                TextStyle.SHORT_STANDALONE, reader.locale()))
                        .toList();
        return new CalendarPage.Year(number, months, lines);
    }

    private static List<List<Row>> cells(List<Row> rows) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(
                        month ->
                                rows.stream()
                                        .filter(
                                                row ->
                                                        row.dueDate().last().getMonthValue()
                                                                == month)
                                        .toList())
                .toList();
    }

    private static List<Option> bodies(List<Row> rows, String chosen, Reader reader) {
        return rows.stream()
                .collect(Collectors.toMap(Row::code, Row::body, (one, other) -> one))
                .entrySet()
                .stream()
                .map(
                        body ->
                                Option.of(
                                        body.getKey(),
                                        body.getValue(),
                                        body.getKey().equals(chosen)))
                .sorted((one, other) -> reader.language().compare(one.label(), other.label()))
                .toList();
    }
}
