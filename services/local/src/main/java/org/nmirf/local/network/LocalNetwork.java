package org.nmirf.local.network;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.nmirf.local.mail.LocalMail;
import org.nmirf.local.sample.NetworkApi;
import org.nmirf.local.sample.SampleData;

/** The network on one machine: engines, identity provider, hub and the nodes of three countries. */
public final class LocalNetwork implements AutoCloseable {

    private final Options options;
    private final Progress progress;
    private final LocalEngines engines;
    private final LocalMail mail;
    private final Application identity;
    private final Application hub;
    private final Map<Port, Application> nodes;

    private LocalNetwork(
            Options options,
            Progress progress,
            LocalEngines engines,
            LocalMail mail,
            ApplicationFactory factory) {
        this.options = options;
        this.progress = progress;
        this.engines = engines;
        this.mail = mail;
        this.identity = factory.identity();
        this.hub = factory.hub();
        this.nodes =
                options.nodes().stream().collect(Collectors.toMap(port -> port, factory::node));
    }

    /**
     * Starts everything and waits until it is ready; an empty network gets its members, sample
     * practices and figures.
     *
     * @throws UsageException if it cannot be started; the message says what to do
     */
    public static LocalNetwork start(Options options, Progress progress) {
        var secrets =
                new Secrets(
                        options.data().resolve("secrets.properties"),
                        new java.security.SecureRandom());
        var engines = new LocalEngines(options, secrets);
        var factory = new ApplicationFactory(options, secrets, engines);
        var mail = new LocalMail(options.data().resolve("mail"), factory.mailUsers());
        var network = new LocalNetwork(options, progress, engines, mail, factory);
        try {
            network.startAll();
            return network;
        } catch (RuntimeException failed) {
            network.close();
            throw failed;
        }
    }

    private void startAll() {
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            progress.say("Starting PostgreSQL, Kafka and Elasticsearch ...");
            var store = CompletableFuture.runAsync(engines::startPostgres, together);
            var search = CompletableFuture.runAsync(engines::startElasticsearch, together);
            mail.start(options.port(Port.MAIL), options.port(Port.MAILBOX));
            engines.startKafka();
            join(store);
            identity.start();
            hub.start();
            progress.say("PostgreSQL and Kafka are ready; starting identity provider and hub ...");
            identity.awaitReady();
            // Two cores: nodes wait until the hub has the processor behind it.
            hub.awaitReady();
            nodes.values().forEach(Application::start);
            progress.say(
                    "The hub answers; starting the nodes of Morocco, Portugal and Paraguay ...");
            nodes.values().forEach(Application::awaitReady);
            join(search);
        }
        fillOnce();
    }

    private static void join(CompletableFuture<Void> task) {
        try {
            task.join();
        } catch (java.util.concurrent.CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void fillOnce() {
        var marker = new Marker(options.data().resolve("filled"));
        if (marker.isSet()) {
            return;
        }
        progress.say("Filling the empty network through its own APIs ...");
        try (var api = new NetworkApi(issuer())) {
            var sample = new SampleData(api, hubUrl(), urls(Options.filled()), progress::say);
            sample.registerMembers();
            sample.publish();
        }
        marker.set();
    }

    /** Address of the identity provider. */
    public URI issuer() {
        return URI.create(options.url(Port.IDENTITY));
    }

    /** Address of the hub. */
    public String hubUrl() {
        return options.url(Port.HUB);
    }

    /** Country code to address of its node. */
    public Map<String, String> nodeUrls() {
        return urls(options.nodes());
    }

    private Map<String, String> urls(List<Port> some) {
        return some.stream().collect(Collectors.toMap(ApplicationFactory::countryOf, options::url));
    }

    /** The hub's process. */
    public Application hub() {
        return hub;
    }

    /** The process of that country's node. */
    public Application node(String country) {
        return options.nodes().stream()
                .filter(port -> ApplicationFactory.countryOf(port).equals(country))
                .map(nodes::get)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(country));
    }

    /** The engines below. */
    public LocalEngines engines() {
        return engines;
    }

    /** Address of the page that shows the e-mails which the nodes sent. */
    public String mailboxUrl() {
        return options.url(Port.MAILBOX);
    }

    /** Where everything of this network is kept. */
    public Path data() {
        return options.data();
    }

    /** Stops everything, applications first. */
    @Override
    public void close() {
        List<Application> applications = new ArrayList<>(nodes.values());
        applications.add(hub);
        applications.add(identity);
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            applications.forEach(application -> together.execute(application::close));
        }
        mail.close();
        engines.close();
    }
}
