package org.nmirf.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Notes in a data directory which process uses it and who started that, so none is left behind. */
final class OwnerFile {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path file;

    OwnerFile(Path directory) {
        this.file = directory.resolve("engine.pid");
    }

    void write(ProcessHandle engine) {
        try {
            Files.write(file, List.of(line(engine), line(ProcessHandle.current())));
        } catch (IOException e) {
            throw new EngineException("Could not write " + file, e);
        }
    }

    /**
     * Ends an engine whose starter died without ending it.
     *
     * @param signal the name of the signal that asks this engine to stop
     * @throws EngineException when its starter is alive: then the directory is in use
     */
    void reap(String signal) {
        if (!Files.exists(file)) {
            return;
        }
        List<Optional<ProcessHandle>> noted = read();
        if (noted.size() < 2 || noted.getFirst().isEmpty()) {
            return;
        }
        ProcessHandle engine = noted.getFirst().get();
        if (noted.get(1).isPresent()) {
            throw new EngineException(
                    file.getParent()
                            + " is in use by process "
                            + engine.pid()
                            + ", which process "
                            + noted.get(1).get().pid()
                            + " started");
        }
        stopTree(engine, signal);
    }

    /**
     * Asks a process to stop, and kills what of it and its descendants does not end in time.
     *
     * @param signal the name of the signal that asks for it
     */
    static void stopTree(ProcessHandle root, String signal) {
        // Elasticsearch's launcher ends before the server it started, which writes its data last.
        List<ProcessHandle> all = tree(root);
        Launch.signal(root.pid(), signal);
        all.stream().filter(process -> !endsInTime(process)).forEach(OwnerFile::killTree);
    }

    /** Ends a process and all its descendants at once, and waits until they are gone. */
    static void killTree(ProcessHandle root) {
        List<ProcessHandle> all = tree(root);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(OwnerFile::endsInTime);
    }

    private static List<ProcessHandle> tree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants()).toList();
    }

    private static boolean endsInTime(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new EngineException("Could not watch process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<Optional<ProcessHandle>> read() {
        try {
            return Files.readAllLines(file).stream().map(OwnerFile::alive).toList();
        } catch (IOException e) {
            throw new EngineException("Could not read " + file, e);
        }
    }

    // The start time tells a process from a later one that was given the same number.
    private static Optional<ProcessHandle> alive(String line) {
        String[] parts = line.split(" ", -1);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> line.equals(line(process)));
    }

    private static String line(ProcessHandle process) {
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        return process.pid() + " " + start.getEpochSecond();
    }
}
