package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.nmirf.engines.ElasticsearchEngine;
import org.nmirf.engines.Engines;
import tools.jackson.databind.json.JsonMapper;

/** An index on the real engine, filled by hand. */
public final class SearchIndex implements AutoCloseable {

    private static final String NAME = "practices-of-a-test";

    private final JsonMapper json = JsonMapper.builder().build();
    private final ElasticsearchClient client;

    /** A client of the address with that user. */
    public SearchIndex(URI address, String user, String password) {
        String login =
                Base64.getEncoder()
                        .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        Rest5Client connection =
                Rest5Client.builder(address)
                        .setDefaultHeaders(
                                new Header[] {new BasicHeader("Authorization", "Basic " + login)})
                        .build();
        client =
                new ElasticsearchClient(
                        new Rest5ClientTransport(connection, new Jackson3JsonpMapper(json)));
    }

    /** On the engine that all tests share. */
    public static SearchIndex onSharedEngine() {
        ElasticsearchEngine engine = Engines.elasticsearch();
        return new SearchIndex(engine.uri(), engine.user(), engine.password());
    }

    public ElasticsearchClient client() {
        return client;
    }

    /** Makes the index anew with these documents, and no other index beside it. */
    public void fill(List<IndexDocument> documents) throws IOException {
        for (String other :
                client.indices().get(index -> index.index("practices-*")).indices().keySet()) {
            client.indices().delete(index -> index.index(other));
        }
        Map<String, Object> live = Map.of("filter", Map.of("term", Map.of("state", "LIVE")));
        Map<String, Object> body =
                Map.of(
                        "settings", Map.of("index", IndexMapping.settings()),
                        "mappings", IndexMapping.mapping(),
                        "aliases", Map.of(IndexMapping.ALL, Map.of(), IndexMapping.LIVE, live));
        client.indices()
                .create(
                        index ->
                                index.index(NAME)
                                        .withJson(new StringReader(json.writeValueAsString(body))));
        for (IndexDocument document : documents) {
            write(document);
        }
        client.indices().refresh(index -> index.index(NAME));
    }

    /** Puts a document over whatever stood under its id. */
    public void put(IndexDocument document) throws IOException {
        write(document);
        client.indices().refresh(index -> index.index(NAME));
    }

    private void write(IndexDocument document) throws IOException {
        client.index(
                one ->
                        one.index(NAME)
                                .id(document.id())
                                .document(
                                        BinaryData.of(
                                                json.writeValueAsBytes(document),
                                                ContentType.APPLICATION_JSON)));
    }

    /** The terms that an analyzer of the index makes of a text. */
    public List<String> terms(String analyzer, String text) throws IOException {
        return client
                .indices()
                .analyze(request -> request.index(NAME).analyzer(analyzer).text(text))
                .tokens()
                .stream()
                .map(token -> token.token())
                .toList();
    }

    @Override
    public void close() throws IOException {
        client.indices().delete(index -> index.index(NAME).ignoreUnavailable(true));
        client.close();
    }
}
