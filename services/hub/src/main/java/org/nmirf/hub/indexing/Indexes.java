package org.nmirf.hub.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.PutIndicesSettingsRequest;
import co.elastic.clients.elasticsearch.indices.UpdateAliasesRequest;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.hub.search.IndexMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The indices behind the aliases. Every method throws an {@link EngineDownException} when
 * Elasticsearch does not answer or refuses.
 */
@Component
public class Indexes {

    /** Alias of an index that is being rebuilt; live events are written there too. */
    public static final String NEXT = IndexMapping.ALL + "-next";

    // Any constant will do, as long as nothing else in this database uses it.
    private static final long CREATION_LOCK = 0x6E6D697266L;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private final ElasticsearchClient elasticsearch;
    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Indexes(ElasticsearchClient elasticsearch, JdbcClient database, JsonMapper json, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A name that no index had before. */
    public String newName() {
        return "practices-" + STAMP.format(clock.instant());
    }

    /** Makes the first index unless there is one; two processes at once make one. */
    @Transactional
    public void ensure() {
        if (exists(IndexMapping.ALL)) {
            return;
        }
        database.sql("select pg_advisory_xact_lock(?)").param(CREATION_LOCK).query().singleRow();
        if (!exists(IndexMapping.ALL)) {
            create(
                    newName(),
                    Map.of(),
                    Map.of(IndexMapping.ALL, Map.of(), IndexMapping.LIVE, live()));
        }
    }

    /** Makes an index to rebuild into: slow to be searched, quick to be filled. */
    public void createNext(String name) {
        create(
                name,
                Map.of(
                        "refresh_interval",
                        "-1",
                        // The topic is the log while the index is not yet in use.
                        "translog",
                        Map.of("durability", "async")),
                Map.of(NEXT, Map.of()));
    }

    private void create(
            String name, Map<String, Object> otherSettings, Map<String, Object> aliases) {
        Map<String, Object> settings = new HashMap<>(IndexMapping.settings());
        settings.putAll(otherSettings);
        Map<String, Object> body =
                Map.of(
                        "settings", Map.of("index", settings),
                        "mappings", IndexMapping.mapping(),
                        "aliases", aliases);
        var request = CreateIndexRequest.of(index -> index.index(name).withJson(text(body)));
        ask("create index", () -> elasticsearch.indices().create(request));
    }

    private static Map<String, Object> live() {
        return Map.of("filter", Map.of("term", Map.of("state", "LIVE")));
    }

    /** Gives an index that was rebuilt the settings of one in use, and makes it searchable. */
    public void finish(String name) {
        Map<String, Object> settings =
                Map.of("refresh_interval", "1s", "translog", Map.of("durability", "request"));
        var request =
                PutIndicesSettingsRequest.of(index -> index.index(name).withJson(text(settings)));
        ask("restore settings", () -> elasticsearch.indices().putSettings(request));
        ask("flush", () -> elasticsearch.indices().flush(flush -> flush.index(name)));
        refresh(name);
    }

    /** Makes everything written so far searchable. */
    public void refresh(String name) {
        ask("refresh", () -> elasticsearch.indices().refresh(refresh -> refresh.index(name)));
    }

    /** The index behind the alias that searches use. */
    public Set<String> inUse() {
        return ask(
                        "read alias",
                        () ->
                                elasticsearch
                                        .indices()
                                        .getAlias(alias -> alias.name(IndexMapping.ALL)))
                .aliases()
                .keySet();
    }

    /**
     * Puts the index behind both aliases and takes every other away, in one step.
     *
     * @return the indices that were behind them before
     */
    public Set<String> use(String name) {
        Set<String> before = inUse();
        List<Map<String, Object>> actions = new ArrayList<>();
        for (String old : before) {
            actions.add(action("remove", old, IndexMapping.ALL, Map.of()));
            actions.add(action("remove", old, IndexMapping.LIVE, Map.of()));
        }
        actions.add(action("remove", name, NEXT, Map.of()));
        actions.add(action("add", name, IndexMapping.ALL, Map.of()));
        actions.add(action("add", name, IndexMapping.LIVE, live()));
        var request =
                UpdateAliasesRequest.of(swap -> swap.withJson(text(Map.of("actions", actions))));
        ask("swap aliases", () -> elasticsearch.indices().updateAliases(request));
        return before;
    }

    private static Map<String, Object> action(
            String what, String index, String alias, Map<String, Object> filter) {
        Map<String, Object> target = new HashMap<>(Map.of("index", index, "alias", alias));
        target.putAll(filter);
        return Map.of(what, target);
    }

    /** Names of all indices of practices, in use or not. */
    public Set<String> all() {
        return ask(
                        "list indices",
                        () -> elasticsearch.indices().get(index -> index.index("practices-*")))
                .indices()
                .keySet();
    }

    /** Removes an index; nothing happens if it is not there. */
    public void remove(String name) {
        ask(
                "delete index",
                () ->
                        elasticsearch
                                .indices()
                                .delete(index -> index.index(name).ignoreUnavailable(true)));
    }

    private StringReader text(Map<String, Object> body) {
        return new StringReader(json.writeValueAsString(body));
    }

    private boolean exists(String alias) {
        return ask(
                        "look for alias",
                        () -> elasticsearch.indices().existsAlias(one -> one.name(alias)))
                .value();
    }

    private interface Call<T> {
        T get() throws IOException;
    }

    private static <T> T ask(String what, Call<T> call) {
        try {
            return call.get();
        } catch (IOException | ElasticsearchException fault) {
            throw new EngineDownException("Elasticsearch did not " + what, fault);
        }
    }
}
