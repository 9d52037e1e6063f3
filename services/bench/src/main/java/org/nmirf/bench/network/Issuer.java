package org.nmirf.bench.network;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Gives tokens of an administrator that the hub believes, so that a benchmark can rebuild. */
public final class Issuer implements AutoCloseable {

    private static final int KEY_BITS = 2048;
    private static final int VALID_SECONDS = 86_400;

    private final HttpServer server;
    private final RSAKey key;

    public Issuer() {
        try {
            key = new RSAKeyGenerator(KEY_BITS).keyID("bench").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        String keys = new JWKSet(key.toPublicJWK()).toString();
        server.createContext("/keys", exchange -> answer(exchange, keys));
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
        server.start();
    }

    /** Its address. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String configuration() {
        return new JsonMapper()
                .writeValueAsString(
                        Map.of(
                                "issuer", url(),
                                "jwks_uri", url() + "/keys",
                                "authorization_endpoint", url() + "/authorize",
                                "token_endpoint", url() + "/token",
                                "response_types_supported", List.of("code"),
                                "subject_types_supported", List.of("public"),
                                "id_token_signing_alg_values_supported", List.of("RS256")));
    }

    /** A token of somebody with that role. */
    public String token(String role) {
        var now = Instant.now();
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                        new JWTClaimsSet.Builder()
                                .issuer(url())
                                .subject("bench")
                                .claim("roles", List.of(role))
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(now.plusSeconds(VALID_SECONDS)))
                                .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
