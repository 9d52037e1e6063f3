package org.nmirf.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.topic.NetworkProvisioning;
import org.nmirf.backbone.topic.TopicSettings;
import org.nmirf.engines.ElasticsearchEngine;
import org.nmirf.engines.KafkaEngine;
import org.nmirf.engines.PostgresEngine;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A provisioned network of engines for one hub. */
public final class HubFixture {

    private static final String PASSWORD = "made-up";

    private final PostgresEngine postgres;
    private final KafkaEngine kafka;
    private final ElasticsearchEngine elasticsearch;
    private final String database;
    private final Path home;

    HubFixture(
            PostgresEngine postgres,
            KafkaEngine kafka,
            ElasticsearchEngine elasticsearch,
            String database) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.elasticsearch = elasticsearch;
        this.database = database;
        postgres.createDatabase(database, database, PASSWORD);
        try (var admin = Admin.create(kafka.adminProperties())) {
            new NetworkProvisioning(admin, TopicSettings.singleBroker()).addHub(PASSWORD);
        }
        try {
            this.home = Files.createTempDirectory("hub");
        } catch (IOException noDirectory) {
            throw new UncheckedIOException(noDirectory);
        }
    }

    /** Topics, user and rights of a country, and a client under that user. */
    public TestMember provision(String code) {
        var country = new CountryCode(code);
        try (var admin = Admin.create(kafka.adminProperties())) {
            new NetworkProvisioning(admin, TopicSettings.singleBroker())
                    .addMember(country, PASSWORD);
        }
        return new TestMember(
                country, kafka.clientProperties(NetworkProvisioning.nodeUser(country), PASSWORD));
    }

    /** An administrator of the brokers; the caller closes it. */
    public Admin admin() {
        return Admin.create(kafka.adminProperties());
    }

    /** Connection of the hub's own Kafka user. */
    public Map<String, Object> hubConnection() {
        return kafka.clientProperties(NetworkProvisioning.HUB_USER, PASSWORD);
    }

    /** The hub's database. */
    public DataSource database() {
        return new DriverManagerDataSource(postgres.jdbcUrl(database), database, PASSWORD);
    }

    /** The engine of the hub's index. */
    public ElasticsearchEngine elasticsearch() {
        return elasticsearch;
    }

    /** The environment of a hub that uses these engines. */
    public void settings(DynamicPropertyRegistry settings) {
        environment().forEach((name, value) -> settings.add(name, () -> value));
    }

    /** The same for a hub in a process of its own. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("HUB_DATABASE_URL", postgres.jdbcUrl(database));
        environment.put("HUB_DATABASE_USER", database);
        environment.put("HUB_DATABASE_PASSWORD", PASSWORD);
        environment.put("HUB_KAFKA_SERVERS", kafka.bootstrapServers());
        environment.put("HUB_KAFKA_PASSWORD", PASSWORD);
        environment.put("HUB_ELASTICSEARCH_URL", elasticsearch.uri().toString());
        environment.put("HUB_ELASTICSEARCH_USER", elasticsearch.user());
        environment.put("HUB_ELASTICSEARCH_PASSWORD", elasticsearch.password());
        environment.put("HUB_SIGNING_KEY_FILE", home.resolve("key.json").toString());
        environment.put("HUB_CLIENT_SECRET", PASSWORD);
        environment.put("HUB_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT");
        environment.put("HUB_REBUILD_PATIENCE", "10s");
        // Databases share an index here: none may mend it while the tests of another run.
        environment.put("HUB_REBUILD_LOOK", "1h");
        // All tests of one process ask from one address.
        environment.put("HUB_LIMIT_ANONYMOUS", "1000000");
        environment.put("HUB_ISSUER_URL", "http://localhost:1");
        return environment;
    }
}
