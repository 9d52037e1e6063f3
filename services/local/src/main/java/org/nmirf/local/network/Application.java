package org.nmirf.local.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nmirf.engines.Launch;

/**
 * One application of the network as a process of its own. Once it was ready, it is started again
 * when it dies unasked; one that cannot start is not tried for ever.
 */
public final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int SECONDS_BEFORE_RESTART = 2;
    private static final int GRACE_SECONDS = 15;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final URI health;
    private final Path logs;
    private final Path log;
    private volatile boolean isWanted;
    private volatile boolean wasReady;
    private volatile @Nullable Process process;

    /**
     * @param name what people call it
     * @param command the whole command
     * @param environment variables on top of those of this process
     * @param health address that answers 200 when it is ready
     * @param logs directory of the file to which its output is appended
     */
    Application(
            String name,
            List<String> command,
            Map<String, String> environment,
            URI health,
            Path logs) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.health = health;
        this.logs = logs;
        this.log = logs.resolve(name + ".log");
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** Starts the process; returns at once. */
    public synchronized void start() {
        isWanted = true;
        try {
            Files.createDirectories(logs);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Process started =
                Launch.start(new Launch.Program(command, environment, logs, log), "TERM", false);
        process = started;
        CompletableFuture<Void> _ =
                started.onExit()
                        .thenRunAsync(
                                () -> restartAfter(started),
                                CompletableFuture.delayedExecutor(
                                        SECONDS_BEFORE_RESTART, TimeUnit.SECONDS));
    }

    /** Only the process that should be running is replaced: a killed one has a successor. */
    private synchronized void restartAfter(Process ended) {
        if (isWanted && wasReady && process == ended) {
            start();
        }
    }

    /**
     * Waits until the application is ready.
     *
     * @throws UsageException if it ends instead, or is not ready in time; the message names its log
     */
    public void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (!isReady(http)) {
                if (hasEnded() && !wasReady) {
                    throw new UsageException(
                            "%s ended while it started. Its log says why: %s".formatted(name, log));
                }
                if (System.nanoTime() > deadline) {
                    throw new UsageException(
                            "%s is not ready after %d s. Its log says why: %s"
                                    .formatted(name, PATIENCE.toSeconds(), log));
                }
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            }
            wasReady = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UsageException(name + " was stopped while it started.");
        }
    }

    private boolean hasEnded() {
        Process running = process;
        return running == null || !running.isAlive();
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends the process as a power cut would; it is not started again. */
    public void kill() {
        isWanted = false;
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            running.onExit().join();
        }
    }

    /** Asks the process to stop, and ends it if it does not within its grace. */
    @Override
    public void close() {
        isWanted = false;
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
