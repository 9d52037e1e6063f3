package org.nmirf.hub.corpus;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.change.ChangeFeed;
import org.nmirf.hub.site.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Keeps the file ready: it is made when somebody asks and what lies there is too old, or belongs to
 * a database that was lost. Who asks meanwhile waits for the same file.
 */
@Component
class Corpus {

    private static final int MOST_CHANGES = 10_000;
    private static final String ENDING = ".jsonl.gz";
    private static final Duration LEFT = Duration.ofDays(1);

    private final WriteCorpus writer;
    private final ChangeFeed changes;
    private final CorpusSettings settings;
    private final PublicAddress address;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();
    private @Nullable CorpusFile ready;

    Corpus(
            WriteCorpus writer,
            ChangeFeed changes,
            CorpusSettings settings,
            PublicAddress address,
            Clock clock) {
        this.writer = writer;
        this.changes = changes;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    /** The file and its bytes, which stay readable while another takes its place. */
    record Opened(CorpusFile file, SeekableByteChannel bytes) {}

    /**
     * The newest file.
     *
     * @throws IOException when it cannot be written or read
     * @throws org.nmirf.hub.search.SearchUnavailableException when the engine does not answer
     */
    Opened open() throws IOException {
        one.lock();
        try {
            CorpusFile file = ready;
            if (file == null || !isFresh(file)) {
                file = make();
            }
            return new Opened(file, Files.newByteChannel(file.path()));
        } finally {
            one.unlock();
        }
    }

    private boolean isFresh(CorpusFile file) {
        return clock.instant().isBefore(file.made().plus(settings.freshness()))
                && Files.exists(file.path())
                && changes.isOurs(file.end())
                && !isMoreWithdrawn(file);
    }

    /** Withdrawals must not wait until the file is old. */
    private boolean isMoreWithdrawn(CorpusFile file) {
        return !writer.recalled().equals(file.recalled())
                || changes.after(file.end().place(), MOST_CHANGES).stream()
                        .anyMatch(one -> !one.change().isLive());
    }

    /** Files that processes left which are no more; others make theirs again. */
    private void sweep() throws IOException {
        Instant before = clock.instant().minus(LEFT);
        try (Stream<Path> files = Files.list(settings.folder())) {
            for (Path file : files.filter(one -> one.toString().endsWith(ENDING)).toList()) {
                sweep(file, before);
            }
        }
    }

    private static void sweep(Path file, Instant before) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException gone) {
            // Its own process took it away.
        }
    }

    private CorpusFile make() throws IOException {
        Files.createDirectories(settings.folder());
        sweep();
        Path path = Files.createTempFile(settings.folder(), "practices", ENDING);
        CorpusFile before = ready;
        try {
            CorpusFile made = writer.write(path, address.base());
            ready = made;
            if (before != null) {
                Files.deleteIfExists(before.path());
            }
            return made;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }
}
