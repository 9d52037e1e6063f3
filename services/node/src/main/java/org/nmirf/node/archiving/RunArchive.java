package org.nmirf.node.archiving;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.nmirf.node.access.Audit;
import org.nmirf.node.archive.ArchiveCommand;
import org.nmirf.node.archive.WriteArchive;
import org.nmirf.node.archiving.ArchiveJob.State;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Writes an archive while its administrator looks at how far it is, and hands it out once. */
@Component
class RunArchive implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RunArchive.class);

    private final ArchiveJobs jobs;
    private final DataSource database;
    private final Audit audit;
    private final WriteArchive writer;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("archive").factory());

    RunArchive(
            ArchiveJobs jobs,
            DataSource database,
            Audit audit,
            NodeIdentity identity,
            Clock clock) {
        this.jobs = jobs;
        this.database = database;
        this.audit = audit;
        this.writer = new WriteArchive(identity.country().code(), ArchiveCommand.version(), clock);
    }

    /** Begins an archive, and is done with it later. Refuses while there is another. */
    Outcome<UUID> begin(String person) {
        jobs.sweep();
        Optional<UUID> begun = jobs.begin(person);
        if (begun.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "archiving.another"));
        }
        UUID id = begun.get();
        audit.note(person, "archive.begun", id.toString());
        worker.execute(() -> safely(id));
        return Outcome.done(id);
    }

    /** Lets whoever asked for it fetch it, once; refuses anybody else and any other time. */
    Outcome<UUID> take(UUID id, String person) {
        if (!jobs.take(id, person)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "archiving.gone"));
        }
        audit.note(person, "archive.fetched", id.toString());
        return Outcome.done(id);
    }

    /** Writes what was taken, and deletes it whether it arrived or not. */
    void pour(UUID id, OutputStream target) throws IOException {
        try {
            int number = 0;
            for (Optional<byte[]> piece = jobs.piece(id, number);
                    piece.isPresent();
                    piece = jobs.piece(id, ++number)) {
                target.write(piece.get());
            }
        } finally {
            jobs.forget(id);
        }
    }

    /** Stops what is written and deletes what waits. */
    void remove(UUID id, String person) {
        if (jobs.end(id, State.REMOVED)) {
            audit.note(person, "archive.removed", id.toString());
        }
    }

    private void safely(UUID id) {
        try {
            write(id);
        } catch (SQLException | RuntimeException fault) {
            // Words of the database may quote a row.
            log.error("Archive failed job={} fault={}", id, fault.getClass().getName());
            jobs.end(id, State.FAILED);
        } catch (IOException unwanted) {
            log.info("Archive was stopped job={}", id);
            jobs.end(id, State.FAILED);
        }
    }

    private void write(UUID id) throws SQLException, IOException {
        MessageDigest digest = sha256();
        try (var connection = database.getConnection();
                var target = new DigestOutputStream(new ArchivePieces(jobs, id), digest)) {
            writer.write(connection, target, (done, total) -> jobs.move(id, done, total));
        }
        jobs.finish(id, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
