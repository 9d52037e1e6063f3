package org.nmirf.engines;

import java.nio.file.Path;
import java.util.List;

/** Another process that starts engines, prints their numbers, and waits to be killed. */
final class StartedEngines {

    /** What the line with the numbers starts with, among whatever libraries print. */
    static final String PREFIX = "engines ";

    private StartedEngines() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path directory = Path.of(arguments[0]);
        List<Integer> ports = FreePorts.find(4);
        var postgres = new PostgresServer(directory.resolve("postgres"), ports.get(0), "p");
        var kafka = new KafkaBroker(directory.resolve("kafka"), ports.get(1), ports.get(2), "k");
        var elasticsearch = new ElasticsearchServer(directory.resolve("es"), ports.get(3), "e");
        List<EngineProcess> engines = List.of(postgres, kafka, elasticsearch);
        engines.forEach(EngineProcess::start);
        engines.forEach(EngineProcess::awaitReady);
        System.out.println(PREFIX + postgres.pid() + " " + kafka.pid() + " " + elasticsearch.pid());
        Thread.currentThread().join();
    }
}
