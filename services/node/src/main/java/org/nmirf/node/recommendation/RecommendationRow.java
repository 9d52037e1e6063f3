package org.nmirf.node.recommendation;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.symbol.Paragraph;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a recommendation with everything that lists are filtered and searched by. */
@Component
class RecommendationRow {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Vocabularies vocabularies;

    RecommendationRow(JdbcClient database, JsonMapper json, Vocabularies vocabularies) {
        this.database = database;
        this.json = json;
        this.vocabularies = vocabularies;
    }

    void insert(Recommendation recommendation) {
        Columns columns = columns(recommendation);
        String names = String.join(", ", columns.values().keySet());
        String marks =
                columns.values().keySet().stream()
                        .map(columns::expression)
                        .collect(Collectors.joining(", "));
        database.sql("INSERT INTO recommendation (" + names + ") VALUES (" + marks + ")")
                .params(columns.parameters())
                .update();
    }

    void update(Recommendation recommendation) {
        Columns columns = columns(recommendation);
        String changes =
                columns.values().keySet().stream()
                        .filter(name -> !name.equals("id"))
                        .map(name -> name + " = " + columns.expression(name))
                        .collect(Collectors.joining(", "));
        database.sql("UPDATE recommendation SET " + changes + " WHERE id = :id")
                .params(columns.parameters())
                .update();
    }

    private Columns columns(Recommendation one) {
        Source source = one.source();
        FollowUp followUp = one.followUp();
        var columns = new Columns();
        columns.put("id", one.id().value());
        columns.put("revision", one.revision());
        columns.json("source", json.writeValueAsString(source));
        columns.json(
                "imported",
                one.imported() == null ? null : json.writeValueAsString(one.imported()));
        columns.json("follow_up", json.writeValueAsString(followUp));
        columns.json("grades", json.writeValueAsString(one.grades()));
        columns.put("archived", one.isArchived());
        columns.put("created_by", one.created().by());
        columns.put("created_at", Timestamp.from(one.created().at()));
        columns.put("changed_by", one.changed().by());
        columns.put("changed_at", Timestamp.from(one.changed().at()));
        columns.put("changed_why", one.changed().reason());
        source(columns, source);
        followUp(columns, followUp);
        columns.put("graded", !one.grades().isEmpty());
        words(columns, source);
        return columns;
    }

    private static void source(Columns columns, Source source) {
        var review = source.review();
        columns.put("reference", source.reference());
        columns.put("annotation_id", source.annotationId(), Types.OTHER);
        columns.put("identity", Identity.of(source));
        columns.put("kind", source.kind().name());
        columns.put("body", source.body());
        columns.put("symbol", source.symbol());
        columns.put("dated", source.date(), Types.DATE);
        columns.put("paragraph", source.paragraph());
        columns.put("place", Paragraph.parse(source.paragraph()).sortKey());
        columns.put("session", review == null ? null : review.session(), Types.INTEGER);
        columns.put("cycle", review == null ? null : review.cycle(), Types.INTEGER);
        columns.put("position", review == null ? "" : review.position());
        columns.put("states", texts(review == null ? List.of() : review.states()));
        columns.put("themes", texts(source.themes()));
        columns.put("groups", texts(source.groups()));
        columns.put("sdgs", texts(source.sdgs()));
        columns.put("languages", texts(source.texts().languages()));
        columns.put("category", source.category().name());
    }

    private static void followUp(Columns columns, FollowUp followUp) {
        var priority = followUp.priority();
        columns.put("priority", priority == null ? "" : priority.name());
        columns.put("lead", followUp.lead(), Types.OTHER);
        columns.put("institutions", followUp.institutions().toArray(UUID[]::new));
        columns.put("focal_points", followUp.focalPoints().toArray(UUID[]::new));
        columns.put("status", followUp.status());
        columns.put("due", followUp.due(), Types.DATE);
        columns.put("shown", followUp.visibility().isShown());
    }

    private void words(Columns columns, Source source) {
        SearchText.configurations()
                .forEach(
                        (language, configuration) -> {
                            var text = source.texts().in(language);
                            columns.words(
                                    language,
                                    configuration,
                                    text.map(Wording::text).orElse(null),
                                    text.isPresent() ? names(source, language) : "");
                        });
        columns.put(
                "words_any",
                String.join(" ", source.symbol(), source.paragraph(), source.reference()));
    }

    /** What its codes are called, so that a word of a theme finds it although the text lacks it. */
    private String names(Source source, String language) {
        Stream<Concept> concepts =
                Stream.of(
                                Map.entry("bodies", List.of(source.body())),
                                Map.entry("themes", source.themes()),
                                Map.entry("groups", source.groups()))
                        .flatMap(
                                entry ->
                                        entry.getValue().stream()
                                                .flatMap(
                                                        code ->
                                                                vocabularies
                                                                        .vocabulary(entry.getKey())
                                                                        .find(code)
                                                                        .stream()));
        return concepts.flatMap(concept -> concept.names(language).stream())
                .collect(Collectors.joining(" "));
    }

    private static String[] texts(List<String> values) {
        return values.toArray(String[]::new);
    }

    /** Values of the columns by their names, and the SQL that takes each. */
    private static final class Columns {

        private final Map<String, String> expressions = new LinkedHashMap<>();
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        void put(String name, Object value) {
            expressions.put(
                    name,
                    name.equals("words_any") ? "to_tsvector('simple', :words_any)" : ":" + name);
            values.put(name, value);
        }

        void put(String name, @Nullable Object value, int type) {
            expressions.put(name, ":" + name);
            values.put(name, new SqlParameterValue(type, value));
        }

        void json(String name, @Nullable String value) {
            expressions.put(name, ":" + name + "::jsonb");
            values.put(name, new SqlParameterValue(Types.VARCHAR, value));
        }

        void words(String language, String configuration, @Nullable String text, String names) {
            String column = "words_" + language;
            expressions.put(
                    column,
                    "setweight(to_tsvector('%1$s', :%2$s), 'A') || setweight(to_tsvector('%1$s', :%2$s_names), 'D')"
                            .formatted(configuration, column));
            values.put(
                    column,
                    new SqlParameterValue(
                            Types.VARCHAR, text == null ? null : SearchText.index(language, text)));
            values.put(column + "_names", SearchText.index(language, names));
        }

        Map<String, String> values() {
            return expressions;
        }

        String expression(String name) {
            return expressions.getOrDefault(name, "");
        }

        Map<String, @Nullable Object> parameters() {
            return values;
        }
    }
}
