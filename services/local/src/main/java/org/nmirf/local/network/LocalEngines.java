package org.nmirf.local.network;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.topic.NetworkProvisioning;
import org.nmirf.backbone.topic.TopicSettings;
import org.nmirf.engines.ElasticsearchServer;
import org.nmirf.engines.KafkaBroker;
import org.nmirf.engines.PostgresServer;

/** The three engines with the databases, topics and users that the applications need. */
public final class LocalEngines implements AutoCloseable {

    /** A small machine that does other things too may take this long. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final List<String> countries;
    private final Secrets secrets;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final ElasticsearchServer elasticsearch;

    LocalEngines(Options options, Secrets secrets) {
        this.countries = options.nodes().stream().map(ApplicationFactory::countryOf).toList();
        this.secrets = secrets;
        this.postgres =
                new PostgresServer(
                        options.data().resolve("postgres"),
                        options.port(Port.POSTGRES),
                        secrets.get("postgres"));
        this.kafka =
                new KafkaBroker(
                        options.data().resolve("kafka"),
                        options.port(Port.KAFKA),
                        options.port(Port.KAFKA_CONTROLLER),
                        secrets.get("kafka"));
        this.elasticsearch =
                new ElasticsearchServer(
                        options.data().resolve("elasticsearch"),
                        options.port(Port.ELASTICSEARCH),
                        secrets.get("elasticsearch"));
    }

    void startPostgres() {
        postgres.start();
        postgres.awaitReady(PATIENCE);
        databases().forEach(name -> postgres.createDatabase(name, name, secrets.get(name)));
    }

    void startKafka() {
        kafka.start();
        kafka.awaitReady(PATIENCE);
        try (Admin admin = Admin.create(kafka.adminProperties())) {
            var provisioning = new NetworkProvisioning(admin, TopicSettings.singleBroker());
            provisioning.addHub(secrets.get("kafka-hub"));
            for (String country : countries) {
                provisioning.addMember(
                        new CountryCode(country), secrets.get("kafka-node-" + country));
            }
        }
    }

    void startElasticsearch() {
        elasticsearch.start();
        elasticsearch.awaitReady(PATIENCE);
    }

    private List<String> databases() {
        List<String> names = new ArrayList<>(List.of("hub"));
        countries.forEach(country -> names.add("node_" + country));
        return names;
    }

    /** The database server. */
    public PostgresServer postgres() {
        return postgres;
    }

    /** The broker. */
    public KafkaBroker kafka() {
        return kafka;
    }

    /** The search engine. */
    public ElasticsearchServer elasticsearch() {
        return elasticsearch;
    }

    @Override
    public void close() {
        elasticsearch.close();
        kafka.close();
        postgres.close();
    }
}
