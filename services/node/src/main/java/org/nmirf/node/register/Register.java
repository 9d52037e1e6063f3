package org.nmirf.node.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds recommendations, and counts what they could be narrowed by. */
@Component
public class Register {

    private final JdbcClient database;
    private final Recommendations recommendations;

    Register(JdbcClient database, Recommendations recommendations) {
        this.database = database;
        this.recommendations = recommendations;
    }

    /**
     * What was found.
     *
     * @param items one page of it
     * @param total how many there are on all pages
     * @param counts for every facet, how many each value would leave, if what is chosen in the
     *     other facets stays
     */
    public record Found(
            List<Recommendation> items, int total, Map<Facet, Map<String, Integer>> counts) {

        /** Copies the lists. */
        public Found {
            items = List.copyOf(items);
            counts = Map.copyOf(counts);
        }
    }

    /** One recommendation as far as facets are concerned. */
    private record Line(UUID id, Map<Facet, List<String>> values) {}

    /**
     * One page of what fits, and the counts of all facets.
     *
     * @param page counts from 0
     * @param size recommendations a page
     */
    public Found search(RegisterQuery query, Scope scope, int page, int size) {
        List<Line> lines = lines(query, scope);
        List<Line> fitting = lines.stream().filter(line -> misses(line, query) == 0).toList();
        List<UUID> ids =
                fitting.stream().skip((long) page * size).limit(size).map(Line::id).toList();
        return new Found(inOrder(ids), fitting.size(), counts(lines, query));
    }

    /** Ids of everything that fits, in the order of the list. */
    public List<UUID> ids(RegisterQuery query, Scope scope) {
        return lines(query, scope).stream()
                .filter(line -> misses(line, query) == 0)
                .map(Line::id)
                .toList();
    }

    /** What everything that fits has in each facet, {@link Facet#NONE} where it has nothing. */
    public List<Map<Facet, List<String>>> values(RegisterQuery query, Scope scope) {
        return lines(query, scope).stream()
                .filter(line -> misses(line, query) == 0)
                .map(Line::values)
                .toList();
    }

    /** How many there are for that scope, archived ones too. */
    public long count(Scope scope) {
        var sql = RegisterSql.count(scope);
        return database.sql(sql.text()).params(sql.parameters()).query(Long.class).single();
    }

    private List<Recommendation> inOrder(List<UUID> ids) {
        Map<UUID, Recommendation> found = new HashMap<>();
        recommendations.find(ids).forEach(one -> found.put(one.id().value(), one));
        List<Recommendation> ordered = new ArrayList<>();
        ids.forEach(
                id -> {
                    Recommendation one = found.get(id);
                    if (one != null) {
                        ordered.add(one);
                    }
                });
        return ordered;
    }

    /**
     * Counts as drill-sideways does: the counts of one facet leave its own choice aside. Whoever
     * misses in exactly one facet counts there; whoever misses in none counts everywhere.
     */
    private static Map<Facet, Map<String, Integer>> counts(List<Line> lines, RegisterQuery query) {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
        for (Line line : lines) {
            int misses = misses(line, query);
            if (misses > 1) {
                continue;
            }
            for (Facet facet : Facet.values()) {
                if (misses == 0 || misses(line, query, facet)) {
                    Map<String, Integer> ofFacet =
                            counts.computeIfAbsent(facet, f -> new HashMap<>());
                    line.values()
                            .getOrDefault(facet, List.of())
                            .forEach(value -> ofFacet.merge(value, 1, Integer::sum));
                }
            }
        }
        return counts;
    }

    private static int misses(Line line, RegisterQuery query) {
        int misses = 0;
        for (Facet facet : query.chosen().keySet()) {
            if (misses(line, query, facet)) {
                misses++;
            }
        }
        return misses;
    }

    private static boolean misses(Line line, RegisterQuery query, Facet facet) {
        List<String> chosen = query.chosen(facet);
        return !chosen.isEmpty()
                && line.values().getOrDefault(facet, List.of()).stream()
                        .noneMatch(chosen::contains);
    }

    private List<Line> lines(RegisterQuery query, Scope scope) {
        var sql = RegisterSql.of(query, scope);
        return database.sql(sql.text()).params(sql.parameters()).query(Register::line).list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var values = new EnumMap<Facet, List<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            values.put(facet, values(row, facet));
        }
        return new Line(row.getObject("id", UUID.class), values);
    }

    private static List<String> values(ResultSet row, Facet facet) throws SQLException {
        List<String> values = new ArrayList<>();
        if (facet.isList()) {
            Array list = row.getArray(facet.column());
            for (Object value : (Object[]) list.getArray()) {
                values.add(String.valueOf(value));
            }
        } else {
            String value = row.getString(facet.column());
            if (value != null && !value.isEmpty()) {
                values.add(value);
            }
        }
        return values.isEmpty() ? List.of(Facet.NONE) : values;
    }
}
