package org.nmirf.hub.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Finds what can be shown over time. Only tables that name their country: one without a name has
 * nothing that it could stand beside.
 */
@Component
class OverTimes {

    /** The newest of all members together. */
    static final int MOST_TABLES = 5000;

    private static final List<String> USUAL =
            List.of("implementation-status", "action-status", "theme", "body", "sdg");

    private final LiveTables tables;
    private final int most;

    @Autowired
    OverTimes(LiveTables tables) {
        this(tables, MOST_TABLES);
    }

    OverTimes(LiveTables tables, int most) {
        this.tables = tables;
        this.most = most;
    }

    /**
     * What was asked for, what else can be, and what there is.
     *
     * @param by name of the dimension that is shown; empty if there are no tables
     * @param unit what is counted; empty if there are no tables
     * @param all countries in the order of codes
     * @param leftOut how many tables, the first published, nothing here is made of
     */
    record Shown(
            String by,
            String unit,
            List<String> dimensions,
            List<String> units,
            List<String> countries,
            List<OverTime> all,
            long leftOut) {}

    /** Tables that are broken down by one dimension and count one unit, by their countries. */
    private record Look(
            String by, String unit, List<String> units, Map<String, List<LiveTable>> tables) {

        List<OverTime> all(String country, String code) {
            return tables.entrySet().stream()
                    .filter(one -> country.isEmpty() || one.getKey().equals(country))
                    .map(one -> OverTime.of(one.getKey(), one.getValue(), by))
                    .map(one -> code.isEmpty() ? one : one.only(by, code))
                    .filter(one -> code.isEmpty() || !one.rows().isEmpty())
                    .toList();
        }
    }

    /**
     * An empty text asks for whatever there is; what there is not shows nothing. Without a
     * dimension or a unit the first is taken that has something of what else was asked.
     *
     * @param code only this code and those below it
     */
    Shown show(String by, String unit, String country, String code) {
        List<LiveTable> named = tables.named(most);
        List<String> dimensions = dimensions(named);
        List<Look> looks =
                (by.isEmpty() ? dimensions : List.of(by))
                        .stream().flatMap(one -> looks(named, one, unit)).toList();
        Look look =
                looks.stream()
                        .filter(one -> !one.all(country, code).isEmpty())
                        .findFirst()
                        .orElseGet(
                                () ->
                                        looks.stream()
                                                .findFirst()
                                                .orElse(new Look("", unit, List.of(), Map.of())));
        return new Shown(
                look.by(),
                look.unit(),
                dimensions,
                look.units(),
                List.copyOf(look.tables().keySet()),
                look.all(country, code),
                Math.max(0, tables.countNamed() - named.size()));
    }

    /** A look for the unit that is asked for, else for each. */
    private static Stream<Look> looks(List<LiveTable> named, String by, String unit) {
        List<LiveTable> broken =
                named.stream().filter(one -> OverTime.dimension(one, by).isPresent()).toList();
        List<String> units =
                broken.stream().map(one -> one.table().unit().name()).distinct().sorted().toList();
        List<String> asked = units.isEmpty() || !unit.isEmpty() ? List.of(unit) : units;
        return asked.stream()
                .map(
                        one ->
                                new Look(
                                        by,
                                        one,
                                        units,
                                        broken.stream()
                                                .filter(
                                                        table ->
                                                                table.table()
                                                                        .unit()
                                                                        .name()
                                                                        .equals(one))
                                                .collect(
                                                        Collectors.groupingBy(
                                                                LiveTable::country,
                                                                TreeMap::new,
                                                                Collectors.toList()))));
    }

    /** The usual ones first, then the countries' own. */
    private static List<String> dimensions(List<LiveTable> named) {
        var all =
                named.stream()
                        .flatMap(one -> FigureAnswer.names(one).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        var ordered = new LinkedHashMap<String, Boolean>();
        Stream.concat(USUAL.stream().filter(all::contains), all.stream())
                .forEach(name -> ordered.put(name, true));
        return List.copyOf(ordered.keySet());
    }
}
