package org.nmirf.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.nmirf.engines.Engines;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pages and API on a database and an index that tests fill by hand; no broker answers. */
@SpringBootTest
@AutoConfigureMockMvc
public abstract class IndexedHub {

    private static final String DATABASE = "hub_indexed";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        Engines.postgres().createDatabase(DATABASE, DATABASE, "made-up");
        var engine = Engines.elasticsearch();
        Map.of(
                        "HUB_DATABASE_URL",
                        Engines.postgres().jdbcUrl(DATABASE),
                        "HUB_DATABASE_USER",
                        DATABASE,
                        "HUB_DATABASE_PASSWORD",
                        "made-up",
                        "HUB_KAFKA_SERVERS",
                        "localhost:1",
                        "HUB_KAFKA_PASSWORD",
                        "unused",
                        "HUB_ELASTICSEARCH_URL",
                        engine.uri().toString(),
                        "HUB_ELASTICSEARCH_USER",
                        engine.user(),
                        "HUB_ELASTICSEARCH_PASSWORD",
                        engine.password(),
                        "HUB_CLIENT_SECRET",
                        "unused",
                        "HUB_ISSUER_URL",
                        "http://localhost:1")
                .forEach((name, value) -> settings.add(name, () -> value));
        // All tests of one process ask from one address.
        settings.add("HUB_LIMIT_ANONYMOUS", () -> "1000000");
        var home = Files.createTempDirectory("hub");
        settings.add("HUB_SIGNING_KEY_FILE", () -> home.resolve("key.json").toString());
    }
}
