package org.nmirf.node.aim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.wording.Wordings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which clusters there are and what belongs to them, as far as aims need it. */
@Component
class Clusters {

    private final JdbcClient database;
    private final JsonMapper json;

    Clusters(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Ids of recommendations by cluster. */
    Map<UUID, List<UUID>> members() {
        Map<UUID, List<UUID>> members = new LinkedHashMap<>();
        database.sql("SELECT cluster_id, recommendation_id FROM cluster_member ORDER BY 1, 2")
                .query(
                        (row, number) ->
                                members.computeIfAbsent(
                                                row.getObject(1, UUID.class),
                                                id -> new ArrayList<>())
                                        .add(row.getObject(2, UUID.class)))
                .list();
        return members;
    }

    /** Names by id; empty texts where a cluster has none. */
    Map<UUID, Wordings> names() {
        Map<UUID, Wordings> names = new LinkedHashMap<>();
        database.sql("SELECT id, content FROM cluster ORDER BY id")
                .query(
                        (row, number) ->
                                Optional.ofNullable(
                                        names.put(
                                                row.getObject("id", UUID.class),
                                                name(json.readTree(row.getString("content"))))))
                .list();
        return names;
    }

    private Wordings name(JsonNode content) {
        for (String field : List.of("name", "names", "title")) {
            if (content.path(field).has("texts")) {
                try {
                    return json.treeToValue(content.path(field), Wordings.class);
                } catch (JacksonException otherForm) {
                    return Wordings.NONE;
                }
            }
        }
        return Wordings.NONE;
    }
}
