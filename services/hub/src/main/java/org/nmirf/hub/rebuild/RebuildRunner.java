package org.nmirf.hub.rebuild;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.nmirf.hub.indexing.EngineDownException;
import org.nmirf.hub.indexing.Indexes;
import org.nmirf.hub.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Runs one rebuild at a time, beside everything else. */
@Component
class RebuildRunner {

    private static final Logger log = LoggerFactory.getLogger(RebuildRunner.class);

    private final Rebuilds rebuilds;
    private final RebuildLock lock;
    private final RebuildIndex index;
    private final Indexes indexes;
    private final IdGenerator ids;

    RebuildRunner(
            Rebuilds rebuilds,
            RebuildLock lock,
            RebuildIndex index,
            Indexes indexes,
            IdGenerator ids) {
        this.rebuilds = rebuilds;
        this.lock = lock;
        this.index = index;
        this.indexes = indexes;
        this.ids = ids;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void clearAwayInterrupted() {
        if (!rebuilds.running().isEmpty()) {
            lock.take().ifPresent(this::clearAway);
        }
    }

    private void clearAway(RebuildLock.Held held) {
        try (held) {
            settleInterrupted();
        } catch (EngineDownException later) {
            log.warn("Interrupted rebuild cannot be cleared away yet");
        }
    }

    /** Only for whoever holds the lock: then nobody runs what is said to be running. */
    private void settleInterrupted() {
        for (var interrupted : rebuilds.running()) {
            if (indexes.inUse().contains(interrupted.index())) {
                rebuilds.done(interrupted.id());
            } else {
                rebuilds.fail(interrupted.id(), "The process that ran it ended");
                index.remove(interrupted.index());
            }
        }
    }

    /**
     * Starts a rebuild.
     *
     * @return its id
     * @throws org.springframework.web.ErrorResponseException 409 if one is running
     */
    UUID start() {
        var held = lock.take().orElseThrow(() -> Problems.conflict("A rebuild is running already"));
        try {
            settleInterrupted();
            UUID id = ids.generateId();
            String name = indexes.newName();
            rebuilds.start(id, name);
            Thread.ofPlatform().name("rebuild").daemon().start(() -> run(held, id, name));
            return id;
        } catch (RuntimeException fault) {
            held.close();
            throw fault;
        }
    }

    private void run(RebuildLock.Held held, UUID id, String name) {
        try (held) {
            index.fill(name, (total, read) -> rebuilds.progress(id, total, read));
            if (!held.isValid()) {
                throw new RebuildFailedException("The database lost the lock of this rebuild");
            }
            index.use(name);
            rebuilds.done(id);
            log.info("Index rebuilt id={} index={}", id, name);
        } catch (RebuildFailedException | EngineDownException known) {
            giveUp(id, name, known, String.valueOf(known.getMessage()));
        } catch (RuntimeException fault) {
            giveUp(id, name, fault, "Unexpected fault: " + fault.getClass().getSimpleName());
        }
    }

    private void giveUp(UUID id, String name, RuntimeException fault, String reason) {
        log.error("Rebuild failed id={} reason={} fault={}", id, reason, fault.getClass());
        try {
            rebuilds.fail(id, reason);
            if (!indexes.inUse().contains(name)) {
                index.remove(name);
            }
        } catch (RuntimeException alsoDown) {
            log.warn("Failed rebuild could not be cleared away id={}", id);
        }
    }
}
