package org.nmirf.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An engine as a process on the loopback address, with its data in one directory: it can be
 * stopped, killed and started again on the same data and port, and does not outlive this process.
 */
public abstract sealed class EngineProcess implements AutoCloseable
        permits PostgresServer, KafkaBroker, ElasticsearchServer {

    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final String BOTH_COMPILERS = "-XX:+TieredCompilation";

    private static final Duration READY_PATIENCE = Duration.ofMinutes(2);
    private static final long POLL_MILLISECONDS = 100;

    private final String name;
    private final Path directory;
    private final int port;
    private volatile @Nullable Process process;
    private String endSignal = stopSignal();
    private boolean worksHard;

    EngineProcess(String name, Path directory, int port) {
        this.name = name;
        this.directory = directory.toAbsolutePath().normalize();
        this.port = port;
    }

    /** Installs or upgrades what the data directory needs before the first and every start. */
    abstract void prepare() throws IOException;

    /** What to run. */
    abstract Launch.Program program();

    /** Whether it does its work now. */
    abstract boolean isReady();

    /** The signal that asks it to stop in an orderly way. */
    abstract String stopSignal();

    /**
     * Starts it, without waiting until it is ready.
     *
     * @throws EngineException when it runs already, or its directory is used by another process
     */
    public final synchronized void start() {
        if (isRunning()) {
            throw new EngineException(name + " is running already");
        }
        try {
            Files.createDirectories(directory);
            OwnerFile owner = new OwnerFile(directory);
            owner.reap(stopSignal());
            keepLastLog();
            prepare();
            Process started = Launch.start(program(), endSignal, refusesRoot());
            process = started;
            owner.write(started.toHandle());
        } catch (IOException e) {
            throw new EngineException("Could not prepare " + name + " in " + directory, e);
        }
        if (!Launch.CHILDREN_END_WITH_PARENT) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, name + "-stop"));
        }
    }

    /**
     * Waits until it does its work.
     *
     * @param timeout how long at most
     * @throws EngineException when it ends before, or is not ready in time; with its last log lines
     */
    public final void awaitReady(Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!isReady()) {
            if (ended(POLL_MILLISECONDS)) {
                throw new EngineException(name + " ended while starting:\n" + logTail());
            }
            if (System.nanoTime() > deadline) {
                throw new EngineException(
                        name + " was not ready after " + timeout + ":\n" + logTail());
            }
        }
    }

    /** Waits as {@link #awaitReady(Duration)} does, two minutes at most. */
    public final void awaitReady() {
        awaitReady(READY_PATIENCE);
    }

    /** Stops it in an orderly way, and kills it when that takes more than 30 seconds. */
    public final synchronized void stop() {
        @Nullable Process current = process;
        if (current == null) {
            return;
        }
        OwnerFile.stopTree(current.toHandle(), stopSignal());
        process = null;
    }

    /** Ends it and its descendants at once, as a crash would (SIGKILL). */
    public final void kill() {
        @Nullable Process current = process;
        if (current != null) {
            OwnerFile.killTree(current.toHandle());
        }
    }

    /** Stops it if it runs, and starts it on the same data and port until it is ready. */
    public final void restart() {
        stop();
        start();
        awaitReady();
    }

    @Override
    public final void close() {
        stop();
    }

    /** Whether the process is alive, ready or not. */
    public final boolean isRunning() {
        @Nullable Process current = process;
        return current != null && current.isAlive();
    }

    /**
     * The process's number.
     *
     * @throws EngineException when it was not started
     */
    public final long pid() {
        @Nullable Process current = process;
        if (current == null) {
            throw new EngineException(name + " is not running");
        }
        return current.pid();
    }

    /** The port of 127.0.0.1 on which clients are served. */
    public final int port() {
        return port;
    }

    /** Where its data, settings and log are: an absolute path. */
    public final Path directory() {
        return directory;
    }

    /** What it printed since its last start; that of the start before has {@code .old} added. */
    public final Path logFile() {
        return directory.resolve(name + ".log");
    }

    /** From the next start on, takes more time to become fast: for many minutes of hard work. */
    public final void expectHardWork() {
        worksHard = true;
    }

    /**
     * Java engines here mostly live for minutes on few cores, where the second compiler would cost
     * more processor time than it saves.
     */
    final String compiler() {
        return worksHard ? BOTH_COMPILERS : QUICK_COMPILER;
    }

    /** For engines whose data are thrown away: ends at once with this process, not in order. */
    final void endAbruptlyWithParent() {
        endSignal = "KILL";
    }

    /** Whether it must not see itself as root. */
    boolean refusesRoot() {
        return true;
    }

    /** Runs a program of this engine to its end, as preparation. */
    final void runOnce(Launch.Program program) {
        Process once = Launch.start(program, "KILL", refusesRoot());
        try {
            if (once.waitFor() != 0) {
                throw new EngineException(name + " could not be prepared:\n" + logTail());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while preparing " + name, e);
        }
    }

    private boolean ended(long milliseconds) {
        @Nullable Process current = process;
        try {
            return current == null || current.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while waiting for " + name, e);
        }
    }

    private void keepLastLog() throws IOException {
        if (Files.exists(logFile())) {
            Path old = directory.resolve(name + ".log.old");
            Files.move(logFile(), old, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String logTail() {
        try {
            List<String> lines = Files.readAllLines(logFile());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "(no log in " + logFile() + ")";
        }
    }
}
