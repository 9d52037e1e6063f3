package org.nmirf.node.network;

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

/** An OpenID Connect issuer that says what a test wants. */
public final class TestIssuer {

    private final RSAKey key;
    private final HttpServer server;

    /** Starts it on a free port. */
    public TestIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(address, 0);
            server.createContext("/.well-known/openid-configuration", this::configuration);
            server.createContext(
                    "/jwks", call -> answer(call, new JWKSet(key.toPublicJWK()).toString()));
            server.start();
        } catch (JOSEException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Its address. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A token for that person of that country. */
    public String token(String name, String country, String... roles) {
        try {
            var claims =
                    new JWTClaimsSet.Builder()
                            .issuer(url())
                            .subject(name)
                            .claim("country", country)
                            .claim("roles", List.of(roles))
                            .issueTime(Date.from(Instant.now()))
                            .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                            .build();
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                            claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void configuration(HttpExchange call) {
        answer(
                call,
                """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks","authorization_endpoint":"%1$s/authorize",
                 "token_endpoint":"%1$s/token","subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"],
                 "response_types_supported":["code"]}
                """
                        .formatted(url()));
    }

    private static void answer(HttpExchange call, String json) {
        try (call) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().putAll(Map.of("Content-Type", List.of("application/json")));
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
