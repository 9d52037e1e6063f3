package org.nmirf.local.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.backbone.signature.PublicKey;
import org.nmirf.backbone.signature.SigningKey;
import tools.jackson.databind.json.JsonMapper;

/** Knows how each application is started: its jar, its memory and its environment. */
final class ApplicationFactory {

    private static final String NODE = "node-";
    private static final String HUB = "hub";

    private final Options options;
    private final Secrets secrets;
    private final LocalEngines engines;
    private final ApplicationFiles files;

    ApplicationFactory(Options options, Secrets secrets, LocalEngines engines) {
        this.options = options;
        this.secrets = secrets;
        this.engines = engines;
        this.files = new ApplicationFiles(options.home());
    }

    /** Country code of the node that has that port. */
    static String countryOf(Port port) {
        return port.name().toLowerCase(Locale.ROOT);
    }

    Application identity() {
        Map<String, Object> sites = new HashMap<>();
        sites.put("hub", site("hub", Port.HUB));
        for (Port port : options.nodes()) {
            String id = NODE + countryOf(port);
            sites.put(id, site(id, port));
        }
        // As JSON, because names of environment variables cannot hold a client id's dash.
        String settings =
                new JsonMapper().writeValueAsString(Map.of("identity", Map.of("sites", sites)));
        return application(
                "identity",
                command("local", 96, Launcher.IDENTITY),
                Map.of(
                        "IDENTITY_PORT", Integer.toString(options.port(Port.IDENTITY)),
                        "IDENTITY_ISSUER", options.url(Port.IDENTITY),
                        "SPRING_APPLICATION_JSON", settings),
                options.url(Port.IDENTITY) + "/.well-known/openid-configuration");
    }

    private Map<String, String> site(String id, Port port) {
        return Map.of("url", options.url(port), "secret", secrets.get("site-" + id));
    }

    Application hub() {
        var environment = new HashMap<String, String>();
        environment.put("HUB_PORT", Integer.toString(options.port(Port.HUB)));
        environment.put("HUB_PUBLIC_URL", options.url(Port.HUB));
        // Everybody on this machine has the same address.
        environment.put("HUB_LIMIT_ANONYMOUS", "60000");
        environment.put("HUB_CLIENT_ID", "hub");
        environment.put("HUB_CLIENT_SECRET", secrets.get("site-hub"));
        environment.put("HUB_SIGNING_KEY_FILE", hubKey().toString());
        environment.put("HUB_ELASTICSEARCH_URL", engines.elasticsearch().uri().toString());
        environment.put("HUB_ELASTICSEARCH_USER", engines.elasticsearch().user());
        environment.put("HUB_ELASTICSEARCH_PASSWORD", engines.elasticsearch().password());
        environment.put("HUB_MAIL_HOST", "localhost");
        environment.put("HUB_MAIL_PORT", Integer.toString(options.port(Port.MAIL)));
        environment.put("HUB_MAIL_USER", HUB);
        environment.put("HUB_MAIL_PASSWORD", secrets.get("mail-" + HUB));
        environment.put("HUB_MAIL_FROM", HUB + "@example.org");
        environment.put("HUB_MAIL_TLS", "none");
        environment.put("HUB_WEBHOOK_LOCAL_HOSTS", "localhost,127.0.0.1");
        engines(environment, "HUB", "hub", "hub");
        return application(
                "hub",
                command("hub", 320),
                environment,
                options.url(Port.HUB) + "/actuator/health/liveness");
    }

    Application node(Port port) {
        String country = countryOf(port);
        var environment = new HashMap<String, String>();
        environment.put("NODE_COUNTRY", country);
        environment.put("NODE_PORT", Integer.toString(options.port(port)));
        environment.put("NODE_CLIENT_ID", NODE + country);
        environment.put("NODE_CLIENT_SECRET", secrets.get("site-" + NODE + country));
        environment.put(
                "NODE_SIGNING_KEY_FILE", keys().resolve(NODE + country + ".jwk").toString());
        environment.put("NODE_HUB_KEY_FILE", pinnedHubKey().toString());
        environment.put("NODE_HUB_URL", options.url(Port.HUB));
        // One country lets something of attachments leave, the others keep to what is usual.
        environment.put("NODE_ATTACHMENTS_LEAVING", port == Port.MA ? "image,document" : "");
        environment.put("NODE_PUBLIC_URL", options.url(port));
        // Samples and tests ask faster than any person.
        environment.put("NODE_API_REQUESTS", "100000");
        mail(environment, NODE + country);
        engines(environment, "NODE", "node_" + country, NODE + country);
        return application(
                NODE + country,
                command("node", 192),
                environment,
                options.url(port) + "/actuator/health/liveness");
    }

    private void mail(Map<String, String> environment, String user) {
        environment.put("NODE_MAIL_HOST", "localhost");
        environment.put("NODE_MAIL_PORT", Integer.toString(options.port(Port.MAIL)));
        environment.put("NODE_MAIL_USER", user);
        environment.put("NODE_MAIL_PASSWORD", secrets.get("mail-" + user));
        environment.put("NODE_MAIL_FROM", user + "@example.org");
        environment.put("NODE_MAIL_TLS", "none");
        // Whoever tries the network out at night wants to see letters, too.
        environment.put("NODE_LETTERS_QUIET_FROM", "00:00");
        environment.put("NODE_LETTERS_QUIET_TO", "00:00");
        environment.put("NODE_LETTERS_WEEKEND", "");
    }

    /** Who may send e-mail, and their passwords. */
    Map<String, String> mailUsers() {
        return Stream.concat(
                        Stream.of(HUB),
                        options.nodes().stream().map(port -> NODE + countryOf(port)))
                .collect(Collectors.toMap(user -> user, user -> secrets.get("mail-" + user)));
    }

    private void engines(
            Map<String, String> environment, String prefix, String database, String kafkaUser) {
        environment.put(prefix + "_DATABASE_URL", engines.postgres().jdbcUrl(database));
        environment.put(prefix + "_DATABASE_USER", database);
        environment.put(prefix + "_DATABASE_PASSWORD", secrets.get(database));
        environment.put(prefix + "_KAFKA_SERVERS", engines.kafka().bootstrapServers());
        environment.put(prefix + "_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT");
        environment.put(prefix + "_KAFKA_USER", kafkaUser);
        environment.put(prefix + "_KAFKA_PASSWORD", secrets.get("kafka-" + kafkaUser));
        environment.put(prefix + "_ISSUER_URL", options.url(Port.IDENTITY));
    }

    private Application application(
            String name, List<String> command, Map<String, String> environment, String health) {
        return new Application(
                name, command, environment, URI.create(health), options.data().resolve("logs"));
    }

    private List<String> command(String module, int heap, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(ApplicationFiles.java());
        command.addAll(
                List.of(
                        "-Xmx" + heap + "m",
                        // Everything starts at once on few cores: the second compiler would only
                        // be in the way.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-Xss512k",
                        "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-jar", files.startable(module).toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private Path keys() {
        return options.data().resolve("keys");
    }

    private Path hubKey() {
        return keys().resolve("hub.jwk");
    }

    /** The public half of the hub's key, which every country is given before it connects. */
    private Path pinnedHubKey() {
        Path file = keys().resolve("hub.public.json");
        PublicKey key = SigningKey.loadOrCreate(hubKey(), new SecureRandom()).publicKey();
        try {
            Files.writeString(file, "{\"x\":\"" + key.x() + "\"}\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }
}
