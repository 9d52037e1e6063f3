package org.nmirf.local.browser;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.local.story.TestNetwork;

/** Finds a record for every address of a node that names one. */
final class SampleIds {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*(?:\\[[^]]*])?\\}");

    /** By the longest beginning of the address; one column for each id in it. */
    private static final Map<String, String> QUERIES =
            Map.ofEntries(
                    Map.entry(
                            "/actions/",
                            "SELECT id FROM action WHERE NOT archived ORDER BY id LIMIT 1"),
                    Map.entry("/clusters/", "SELECT id FROM cluster LIMIT 1"),
                    Map.entry(
                            "/consultations/",
                            """
                            SELECT a.consultation_id, a.id, f.id FROM contribution_file f
                            JOIN consultation_addressee a ON a.id = f.addressee_id LIMIT 1
                            """),
                    Map.entry("/evidence/", "SELECT id FROM evidence WHERE file <> '' LIMIT 1"),
                    Map.entry("/figures/", "SELECT id FROM figure_table LIMIT 1"),
                    Map.entry(
                            "/indicators/",
                            """
                            SELECT indicator_id FROM indicator_value
                            GROUP BY 1 ORDER BY count(*) DESC LIMIT 1
                            """),
                    Map.entry("/institutions/", "SELECT id FROM institution LIMIT 1"),
                    Map.entry(
                            "/letters/off/", "SELECT turn_off FROM letter WHERE optional LIMIT 1"),
                    Map.entry("/obligations/", "SELECT id FROM obligation ORDER BY due LIMIT 1"),
                    Map.entry(
                            "/people/",
                            "SELECT id FROM focal_point WHERE active AND account <> '' LIMIT 1"),
                    Map.entry("/plenaries/", "SELECT id FROM plenary LIMIT 1"),
                    Map.entry(
                            "/practices/{id}/attachments/",
                            "SELECT practice_id, id FROM attachment LIMIT 1"),
                    Map.entry(
                            "/public-site/preview/consultations/",
                            "SELECT id FROM consultation WHERE content ->> 'isShown' = 'true'"),
                    Map.entry(
                            "/public-site/preview/recommendations/",
                            "SELECT recommendation_id FROM public_record LIMIT 1"),
                    Map.entry(
                            "/public/consultations/",
                            "SELECT id FROM consultation WHERE content ->> 'isShown' = 'true'"),
                    Map.entry("/public-site/proposals/", "SELECT id FROM public_proposal LIMIT 1"),
                    Map.entry(
                            "/public/recommendations/",
                            "SELECT recommendation_id FROM public_record LIMIT 1"),
                    Map.entry("/recommendations/import/", "SELECT id FROM import_job LIMIT 1"),
                    Map.entry(
                            "/recommendations/",
                            """
                            SELECT r.id FROM recommendation r
                            JOIN action a ON r.id = ANY (a.recommendations) LIMIT 1
                            """),
                    Map.entry(
                            "/reports/",
                            """
                            SELECT id, content -> 'sections' -> 0 ->> 'id' FROM report
                            ORDER BY changed_at DESC LIMIT 1
                            """),
                    Map.entry(
                            "/updates/{id}/edit",
                            "SELECT id FROM progress_update WHERE state = 'DRAFT' LIMIT 1"),
                    Map.entry(
                            "/updates/",
                            "SELECT id FROM progress_update WHERE state = 'PUBLISHED' LIMIT 1"));

    private final String database;
    private final Map<String, String> known = new HashMap<>();

    SampleIds(String database) {
        this.database = database;
    }

    /** From now on addresses that begin so name that. */
    void remember(String beginning, String id) {
        known.put(beginning, id);
    }

    /**
     * The path with ids in it.
     *
     * @throws IllegalStateException if nobody said what to look at
     */
    String path(String pattern) {
        if (pattern.equals("/updates/new")) {
            return pattern + "?kind=ACTION&about=" + path("/actions/{id}").substring(9);
        }
        if (!pattern.contains("{")) {
            return pattern;
        }
        String told = longest(known.keySet(), pattern);
        String asked = longest(QUERIES.keySet(), pattern);
        List<String> ids =
                told.length() >= Math.max(1, asked.length())
                        ? List.of(known.get(told))
                        : row(QUERIES.getOrDefault(asked, ""), pattern);
        var path = new StringBuilder();
        Matcher places = PLACE.matcher(pattern);
        for (int place = 0; places.find(); place++) {
            String id =
                    switch (places.group()) {
                        case "{format}" -> "docx";
                        case "{number:[1-9]}" -> "1";
                        default -> ids.get(place);
                    };
            places.appendReplacement(path, id);
        }
        return places.appendTail(path).toString();
    }

    private static String longest(Iterable<String> beginnings, String pattern) {
        String longest = "";
        for (String one : beginnings) {
            if (pattern.startsWith(one) && one.length() > longest.length()) {
                longest = one;
            }
        }
        return longest;
    }

    /** What the database answers first. */
    String one(String query) {
        return row(query, query).getFirst();
    }

    private List<String> row(String query, String pattern) {
        if (query.isEmpty()) {
            throw new IllegalStateException("Nobody said what to look at for " + pattern);
        }
        var postgres = TestNetwork.get().engines().postgres();
        try (var connection =
                        DriverManager.getConnection(
                                postgres.jdbcUrl(database),
                                postgres.superuser(),
                                postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new IllegalStateException("There is nothing to look at for " + pattern);
            }
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                row.add(rows.getString(column));
            }
            return row;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(pattern, unreadable);
        }
    }
}
