package org.nmirf.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.nmirf.backbone.event.Subject;
import org.nmirf.engines.Launch;

/** A hub in a process of its own: it can be killed as a machine would kill it. */
final class HubProcess {

    private final Process process;
    private final Path marker;
    private final Path log;

    private HubProcess(Process process, Path marker, Path log) {
        this.process = process;
        this.marker = marker;
        this.log = log;
    }

    /** Starts a hub that goes on for as long as it is let. */
    static HubProcess start(HubFixture fixture) {
        return start(fixture, Map.of());
    }

    /** Starts a hub that stands still at the point as soon as it works on the subject. */
    static HubProcess startHeldAt(HubFixture fixture, HeldHub.Point point, Subject subject) {
        return start(
                fixture,
                Map.of(HeldHub.POINT, point.name(), HeldHub.SUBJECT, subject.id().toString()));
    }

    private static HubProcess start(HubFixture fixture, Map<String, String> hold) {
        Path directory = Path.of("target").toAbsolutePath();
        Path marker = directory.resolve("held-" + UUID.randomUUID());
        Path log = directory.resolve("hub-process.log");
        Map<String, String> environment = new HashMap<>(fixture.environment());
        environment.putAll(hold);
        environment.put(HeldHub.MARKER, marker.toString());
        environment.put("HUB_PORT", "0");
        var command =
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldHub.class.getName(),
                        // Else the brokers wait 45 seconds for the one that was killed.
                        "--spring.kafka.consumer.properties[session.timeout.ms]=6000");
        return new HubProcess(
                Launch.start(
                        new Launch.Program(command, environment, directory, log), "KILL", false),
                marker,
                log);
    }

    /** Waits until it stands still, and gives the ids of the subjects of its batch. */
    Set<UUID> awaitHeld() {
        Awaitility.await("the hub to reach the point, see " + log)
                .atMost(Duration.ofMinutes(3))
                .failFast("the hub ended, see " + log, () -> !process.isAlive())
                .until(() -> Files.exists(marker));
        try {
            return Files.readAllLines(marker).stream()
                    .map(UUID::fromString)
                    .collect(Collectors.toSet());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Ends it without a word (SIGKILL). */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to finish what it does and end. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The hub did not end, see " + log);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
