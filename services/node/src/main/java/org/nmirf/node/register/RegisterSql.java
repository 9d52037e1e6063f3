package org.nmirf.node.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.SearchText;

/**
 * The question to the database: words, scope and archive are its part, facets are counted in the
 * program, since each count needs other lines.
 *
 * @param text SQL with named parameters
 */
record RegisterSql(String text, Map<String, Object> parameters) {

    private static final String COLUMNS =
            Arrays.stream(Facet.values()).map(Facet::column).collect(Collectors.joining(", "));

    /**
     * What is in a cluster, or was until it was taken apart: reports and saved views that chose it
     * go on meaning the same.
     */
    private static final String MEMBERS =
            """
            SELECT recommendation_id FROM cluster_member WHERE cluster_id = :cluster
            UNION ALL
            SELECT CAST(jsonb_array_elements_text(members) AS uuid) FROM (
                SELECT content -> 'members' AS members FROM history
                WHERE kind = 'cluster' AND record_id = :cluster
                    AND content -> 'members' <> '[]'::jsonb
                    AND NOT EXISTS (SELECT 1 FROM cluster WHERE id = :cluster)
                ORDER BY revision DESC LIMIT 1) AS last
            """;

    static RegisterSql of(RegisterQuery query, Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        var where = new StringBuilder("WHERE true");
        switch (query.archive()) {
            case CURRENT -> where.append(" AND NOT archived");
            case ARCHIVED -> where.append(" AND archived");
            case ALL -> {}
        }
        scope(where, scope, parameters);
        if (!query.cluster().isEmpty()) {
            cluster(where, query.cluster(), parameters);
        }
        words(where, query.words(), parameters);
        return new RegisterSql(
                "SELECT id, " + COLUMNS + " FROM recommendation " + where + order(query),
                parameters);
    }

    private static void cluster(
            StringBuilder where, String cluster, Map<String, Object> parameters) {
        try {
            parameters.put("cluster", UUID.fromString(cluster));
            where.append(" AND id IN (").append(MEMBERS).append(")");
        } catch (IllegalArgumentException noId) {
            where.append(" AND false");
        }
    }

    static RegisterSql count(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        var where = new StringBuilder("WHERE true");
        scope(where, scope, parameters);
        return new RegisterSql("SELECT count(*) FROM recommendation " + where, parameters);
    }

    private static void scope(StringBuilder where, Scope scope, Map<String, Object> parameters) {
        switch (scope) {
            case Scope.Everything() -> {}
            case Scope.Own own -> {
                where.append(" AND (focal_points && :people");
                parameters.put("people", own.people().toArray(UUID[]::new));
                UUID institution = own.institution();
                if (institution != null) {
                    where.append(" OR institutions @> :institution");
                    parameters.put("institution", new UUID[] {institution});
                }
                where.append(")");
            }
            case Scope.Nothing() -> where.append(" AND false");
        }
    }

    /** Every language is asked in its own way: a stem of one may be another word in the next. */
    private static void words(StringBuilder where, String words, Map<String, Object> parameters) {
        if (words.isEmpty()) {
            return;
        }
        String matches =
                SearchText.configurations().entrySet().stream()
                        .map(
                                language ->
                                        "words_%1$s @@ websearch_to_tsquery('%2$s', :q_%1$s)"
                                                .formatted(language.getKey(), language.getValue()))
                        .collect(Collectors.joining(" OR "));
        where.append(" AND (")
                .append(matches)
                .append(" OR words_any @@ websearch_to_tsquery('simple', :q_any))");
        SearchText.configurations()
                .keySet()
                .forEach(
                        language ->
                                parameters.put("q_" + language, SearchText.query(language, words)));
        parameters.put("q_any", words);
    }

    private static String order(RegisterQuery query) {
        String byDocument = "dated DESC NULLS LAST, symbol, place, id";
        return " ORDER BY "
                + switch (query.order()) {
                    case DOCUMENT -> byDocument;
                    case DUE -> "due NULLS LAST, " + byDocument;
                    case CHANGED -> "changed_at DESC, id";
                    case FIT ->
                            query.words().isEmpty() ? byDocument : rank() + " DESC, " + byDocument;
                };
    }

    private static String rank() {
        return SearchText.configurations().entrySet().stream()
                .map(
                        language ->
                                "coalesce(ts_rank(words_%1$s, websearch_to_tsquery('%2$s', :q_%1$s)), 0)"
                                        .formatted(language.getKey(), language.getValue()))
                .collect(Collectors.joining(", ", "greatest(", ")"));
    }
}
