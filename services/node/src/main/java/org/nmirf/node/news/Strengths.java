package org.nmirf.node.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nmirf.node.news.Fit.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What this country could help others with: practices that everybody can find, and recommendations
 * that it says are implemented. Nothing of this leaves the node.
 */
@Component
class Strengths {

    private final JdbcClient database;

    Strengths(JdbcClient database) {
        this.database = database;
    }

    /**
     * By code how many.
     *
     * @param areas published practices by area
     * @param themes published practices by theme
     * @param implemented implemented recommendations by theme
     */
    record Known(Map<String, Long> areas, Map<String, Long> themes, Map<String, Long> implemented) {

        /** Why, and how well, something on these subjects fits. */
        Fit fit(NewsContent asked) {
            List<Reason> reasons = new ArrayList<>();
            asked.themes().forEach(code -> add(reasons, "practices", "themes", code, themes));
            asked.areas().forEach(code -> add(reasons, "practices", "areas", code, areas));
            asked.themes()
                    .forEach(code -> add(reasons, "recommendations", "themes", code, implemented));
            return new Fit(reasons);
        }

        private static void add(
                List<Reason> reasons,
                String what,
                String vocabulary,
                String code,
                Map<String, Long> known) {
            long count = known.getOrDefault(code, 0L);
            if (count > 0) {
                reasons.add(new Reason(what, vocabulary, code, count));
            }
        }
    }

    Known known() {
        return new Known(
                published("areas"),
                published("themes"),
                counts(
                        """
                        SELECT code, count(*) AS times FROM recommendation, unnest(themes) AS code
                        WHERE status = 'implemented' AND NOT archived GROUP BY code"""));
    }

    /** As it was approved: what was changed since has not left. */
    private Map<String, Long> published(String codes) {
        return counts(
                """
                SELECT code, count(*) AS times FROM practice
                JOIN practice_revision approved ON approved.practice_id = practice.id
                    AND approved.revision = practice.approved_revision,
                jsonb_array_elements_text(approved.content -> '%s') AS code
                WHERE practice.live AND EXISTS (
                    SELECT 1 FROM release WHERE release.record_id = practice.id
                        AND release.state = 'SEARCHABLE')
                GROUP BY code"""
                        .formatted(codes));
    }

    private Map<String, Long> counts(String sql) {
        return database
                .sql(sql)
                .query((row, number) -> Map.entry(row.getString("code"), row.getLong("times")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
