package org.nmirf.node.publicsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.nmirf.node.network.RunningNode;

/** Somebody without an account, who asks for addresses. */
final class Stranger {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Stranger(RunningNode node) {
        this.address =
                "http://localhost:"
                        + node.context().getEnvironment().getProperty("local.server.port");
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
