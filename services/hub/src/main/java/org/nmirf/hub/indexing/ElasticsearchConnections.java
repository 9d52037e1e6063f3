package org.nmirf.hub.indexing;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Logs in with every request: the client by itself waits to be asked, and so would send each search
 * and each bulk of documents twice. And keeps enough connections: with the client's own ten,
 * readers who come together would wait for each other, and what is indexed for them.
 */
@Component
class ElasticsearchConnections implements Rest5ClientBuilderCustomizer {

    private static final int MOST_CONNECTIONS = 100;

    private final ElasticsearchConnectionDetails connection;

    ElasticsearchConnections(ElasticsearchConnectionDetails connection) {
        this.connection = connection;
    }

    @Override
    public void customize(Rest5ClientBuilder client) {
        String user = connection.getUsername();
        if (user == null || user.isEmpty()) {
            return;
        }
        String password = connection.getPassword();
        byte[] account =
                (user + ":" + (password == null ? "" : password)).getBytes(StandardCharsets.UTF_8);
        client.setDefaultHeaders(
                new Header[] {
                    new BasicHeader(
                            HttpHeaders.AUTHORIZATION,
                            "Basic " + Base64.getEncoder().encodeToString(account))
                });
    }

    @Override
    public void customize(PoolingAsyncClientConnectionManagerBuilder connections) {
        connections.setMaxConnPerRoute(MOST_CONNECTIONS).setMaxConnTotal(MOST_CONNECTIONS);
    }
}
