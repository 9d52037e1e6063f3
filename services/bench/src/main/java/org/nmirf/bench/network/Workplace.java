package org.nmirf.bench.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory for everything a benchmark writes; nothing of it stays. */
public final class Workplace implements AutoCloseable {

    private final Path directory;

    private Workplace(Path directory) {
        this.directory = directory;
    }

    /**
     * A fresh directory.
     *
     * @param parent where it is made; else among the machine's temporary files
     */
    public static Workplace in(Optional<Path> parent) {
        try {
            if (parent.isEmpty()) {
                return new Workplace(Files.createTempDirectory("nmirf-bench-"));
            }
            Path existing = Files.createDirectories(parent.get().toAbsolutePath());
            return new Workplace(Files.createTempDirectory(existing, "nmirf-bench-"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Where to write. */
    public Path directory() {
        return directory;
    }

    /** Keeps what programs printed, for whoever wants to know why one of them failed. */
    public void keepLogs() {
        Path kept = directory.resolveSibling(directory.getFileName() + "-logs");
        try (Stream<Path> walk = Files.walk(directory, 2)) {
            Files.createDirectories(kept);
            for (Path log : walk.filter(file -> file.toString().endsWith(".log")).toList()) {
                Files.copy(log, kept.resolve(log.getFileName()));
            }
            System.err.println("Logs are in " + kept);
        } catch (IOException unwritable) {
            System.err.println("Logs could not be kept in " + kept);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(directory)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            System.err.println("Could not remove all of " + directory);
        }
    }
}
