package org.nmirf.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nmirf.engines.ElasticsearchServer;
import org.nmirf.engines.FreePorts;
import org.nmirf.engines.KafkaBroker;
import org.nmirf.engines.PostgresServer;

/** Engines of their own for tests that stop them or the hub, with one network on them. */
final class StoppableEngines {

    private static final List<Integer> PORTS = FreePorts.find(4);

    static final PostgresServer POSTGRES =
            new PostgresServer(home("postgres"), PORTS.get(3), "made-up");
    static final KafkaBroker KAFKA =
            new KafkaBroker(home("kafka"), PORTS.get(0), PORTS.get(1), "made-up");
    static final ElasticsearchServer ELASTICSEARCH =
            new ElasticsearchServer(home("elasticsearch"), PORTS.get(2), "made-up");

    static final HubFixture FIXTURE = started();
    static final TestMember MA = FIXTURE.provision("ma");
    static final TestMember PT = FIXTURE.provision("pt");

    private StoppableEngines() {}

    private static Path home(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), name);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static HubFixture started() {
        var engines = List.of(POSTGRES, KAFKA, ELASTICSEARCH);
        for (var engine : engines) {
            engine.start();
            Runtime.getRuntime().addShutdownHook(new Thread(engine::kill));
        }
        engines.forEach(engine -> engine.awaitReady());
        return new HubFixture(POSTGRES, KAFKA, ELASTICSEARCH, "hub_sick");
    }
}
