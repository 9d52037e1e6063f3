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

    private static final int MOST_TABLES = 5000;
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

    /**
     * An empty text asks for whatever there is; what there is not shows nothing.
     *
     * @param code only this code and those below it
     */
    Shown show(String by, String unit, String country, String code) {
        List<LiveTable> named = tables.named(most);
        List<String> dimensions = dimensions(named);
        String shownBy = by.isEmpty() ? dimensions.stream().findFirst().orElse("") : by;
        List<LiveTable> broken =
                named.stream().filter(one -> OverTime.dimension(one, shownBy).isPresent()).toList();
        List<String> units =
                broken.stream().map(one -> one.table().unit().name()).distinct().sorted().toList();
        String shownUnit = unit.isEmpty() ? units.stream().findFirst().orElse("") : unit;
        Map<String, List<LiveTable>> byCountry =
                broken.stream()
                        .filter(one -> one.table().unit().name().equals(shownUnit))
                        .collect(
                                Collectors.groupingBy(
                                        LiveTable::country, TreeMap::new, Collectors.toList()));
        return new Shown(
                shownBy,
                shownUnit,
                dimensions,
                units,
                List.copyOf(byCountry.keySet()),
                byCountry.entrySet().stream()
                        .filter(one -> country.isEmpty() || one.getKey().equals(country))
                        .map(one -> OverTime.of(one.getKey(), one.getValue(), shownBy))
                        .map(one -> code.isEmpty() ? one : one.only(shownBy, code))
                        .filter(one -> code.isEmpty() || !one.rows().isEmpty())
                        .toList(),
                Math.max(0, tables.countNamed() - named.size()));
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
