package org.nmirf.hub.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.Published;

/**
 * What one country published of one unit by one dimension, period after period. Every number is a
 * cell as it was published; nothing is added up or taken apart here, so that nothing can be worked
 * out that was not there before.
 *
 * @param periods with a table, earliest first
 * @param rows one a code, in the order of codes
 * @param tables the newest table of each period
 */
record OverTime(String country, List<String> periods, List<Row> rows, List<LiveTable> tables) {

    OverTime {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        tables = List.copyOf(tables);
    }

    /** A code in each period; empty where its table does not have the code. */
    record Row(String code, List<Optional<Value>> values) {

        Row {
            values = List.copyOf(values);
        }
    }

    /**
     * A cell.
     *
     * @param count null where it is not published, which is not zero
     */
    record Value(@Nullable Long count) {}

    /** The largest number of a period, beside that of the one before where both are published. */
    record Finding(String code, long count, String period, @Nullable Before before) {}

    /** A number of an earlier period. */
    record Before(long count, String period) {}

    /**
     * @param all tables of the country and the unit, last published first
     * @param by name of a dimension that each of them has
     */
    static OverTime of(String country, List<LiveTable> all, String by) {
        List<LiveTable> newest = new ArrayList<>();
        for (LiveTable one : all) {
            if (newest.stream().noneMatch(known -> isOfOnePeriod(known, one))) {
                newest.add(one);
            }
        }
        newest.sort(Comparator.comparing((LiveTable one) -> one.table().period()));
        var codes = new TreeSet<String>();
        newest.forEach(one -> leaves(one, by).forEach(codes::add));
        return new OverTime(
                country,
                newest.stream().map(one -> one.table().period()).toList(),
                codes.stream()
                        .map(
                                code ->
                                        new Row(
                                                code,
                                                newest.stream()
                                                        .map(one -> value(one, by, code))
                                                        .toList()))
                        .toList(),
                newest);
    }

    /** The rows of a code and of those that add up to it. */
    OverTime only(String by, String code) {
        return new OverTime(
                country,
                periods,
                rows.stream().filter(row -> isBelow(row.code(), code, by)).toList(),
                tables);
    }

    private boolean isBelow(String code, String top, String by) {
        return tables.stream()
                .flatMap(one -> dimension(one, by).stream())
                .map(Dimension::parents)
                .anyMatch(parents -> isBelow(code, top, parents));
    }

    private static boolean isBelow(String code, String top, Map<String, String> parents) {
        String at = code;
        while (!at.isEmpty() && !at.equals(top)) {
            at = parents.getOrDefault(at, "");
        }
        return !at.isEmpty() && parents.containsKey(code);
    }

    private static boolean isOfOnePeriod(LiveTable one, LiveTable other) {
        return one.table().period().equals(other.table().period());
    }

    /** Codes that no other adds up to: else a number would be drawn twice. */
    private static Stream<String> leaves(LiveTable one, String by) {
        return dimension(one, by).stream()
                .flatMap(
                        dimension ->
                                dimension.parents().keySet().stream()
                                        .filter(code -> !dimension.parents().containsValue(code)));
    }

    /** The newest periods, as many as keep the table within so many cells; at least one. */
    OverTime newest(int cells) {
        int kept = Math.clamp(cells / Math.max(1, rows.size()), 1, periods.size());
        int from = periods.size() - kept;
        return new OverTime(
                country,
                periods.subList(from, periods.size()),
                rows.stream()
                        .map(row -> new Row(row.code(), row.values().subList(from, periods.size())))
                        .toList(),
                tables.subList(from, periods.size()));
    }

    /** How many cells its table has. */
    int cells() {
        return rows.size() * periods.size();
    }

    static Optional<Dimension> dimension(LiveTable one, String by) {
        return one.table().layout().dimensions().stream()
                .filter(dimension -> dimension.name().equals(by))
                .findFirst();
    }

    private static Optional<Value> value(LiveTable one, String by, String code) {
        Published cell = one.table().cells().get(CellName.TOTAL.with(by, code));
        return Optional.ofNullable(cell).map(content -> new Value(FigureAnswer.count(content)));
    }

    /** For each period the codes that are drawn: where others add up to one, they are. */
    List<Set<String>> drawn(String by) {
        return tables.stream().map(one -> leaves(one, by).collect(Collectors.toSet())).toList();
    }

    /** The largest number that is published of the periods that are as long as this one. */
    long largest(int period) {
        return rows.stream()
                .flatMap(
                        row ->
                                IntStream.range(0, periods.size())
                                        .filter(other -> isAlike(period, other))
                                        .boxed()
                                        .flatMap(other -> Stream.ofNullable(count(row, other))))
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    /** A year stands beside a year and half a year beside half a year, as 2025 and 2025-H1 tell. */
    private boolean isAlike(int period, int other) {
        return periods.get(period).length() == periods.get(other).length();
    }

    /** How many cells are not published. */
    long hidden() {
        return rows.stream()
                .flatMap(row -> row.values().stream().flatMap(Optional::stream))
                .filter(value -> value.count() == null)
                .count();
    }

    LocalDate published() {
        return tables.stream()
                .map(LiveTable::admitted)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What the newest period says; empty if nothing of it is published. */
    Optional<Finding> finding() {
        int last = periods.size() - 1;
        return rows.stream()
                .filter(row -> count(row, last) != null)
                .max(Comparator.comparing((Row row) -> counted(row, last)))
                .map(
                        row ->
                                new Finding(
                                        row.code(),
                                        counted(row, last),
                                        periods.get(last),
                                        before(row, last)));
    }

    private @Nullable Before before(Row row, int last) {
        for (int period = last - 1; period >= 0; period--) {
            if (isAlike(period, last)) {
                Long count = count(row, period);
                return count == null ? null : new Before(count, periods.get(period));
            }
        }
        return null;
    }

    private static @Nullable Long count(Row row, int period) {
        return row.values().get(period).map(Value::count).orElse(null);
    }

    private static long counted(Row row, int period) {
        Long count = count(row, period);
        return count == null ? -1 : count;
    }
}
