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
    private final Path wish;
    private final Path marker;
    private final Path log;

    private HubProcess(Process process, Path wish, Path marker, Path log) {
        this.process = process;
        this.wish = wish;
        this.marker = marker;
        this.log = log;
    }

    /** Starts a hub that goes on for as long as it is let. */
    static HubProcess start(HubFixture fixture) {
        Path directory = Path.of("target").toAbsolutePath();
        UUID name = UUID.randomUUID();
        Path wish = directory.resolve("hold-" + name);
        Path marker = directory.resolve("held-" + name);
        Path log = directory.resolve("hub-process.log");
        Map<String, String> environment = new HashMap<>(fixture.environment());
        environment.put(HeldHub.WISH, wish.toString());
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
                        HeldHub.class.getName());
        return new HubProcess(
                Launch.start(
                        new Launch.Program(command, environment, directory, log), "KILL", false),
                wish,
                marker,
                log);
    }

    /** Lets it stand still at the point as soon as it works on the subject. */
    void holdAt(HeldHub.Point point, Subject subject) {
        HeldHub.write(wish, List.of(point.name(), subject.id().toString()));
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
