package org.nmirf.node.cluster;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the register beside those who ask, once for all of them, and only when words changed.
 */
@Component
class CompareRegister {

    // Cheap enough for every page; it also changes with much that makes nothing more alike.
    private static final String CHANGES =
            "SELECT count(*) || ' ' || coalesce(sum(revision), 0) FROM recommendation";
    private static final String TEXTS =
            """
            SELECT coalesce(md5(string_agg(id || ' ' || symbol || ' '
                || md5((source -> 'texts')::text), ' ' ORDER BY id)), '')
            FROM recommendation WHERE NOT archived
            """;

    private static final Logger log = LoggerFactory.getLogger(CompareRegister.class);

    private final AtomicReference<@Nullable CompletableFuture<Compared>> running =
            new AtomicReference<>();
    private final JdbcClient database;
    private final Lexemes lexemes;
    private volatile @Nullable Compared last;

    CompareRegister(JdbcClient database, Lexemes lexemes) {
        this.database = database;
        this.lexemes = lexemes;
    }

    /** What was compared, and what the register was like then. */
    private record Compared(String changes, String texts, Likeness likeness) {}

    /**
     * What is known.
     *
     * @param likeness null as long as nothing was ever compared
     * @param isLooking whether the register changed since and is still being compared
     */
    record Known(@Nullable Likeness likeness, boolean isLooking) {}

    /** What is known by then; what changed since is looked at beside the caller. */
    Known within(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        String changes = text(CHANGES);
        Compared known = last;
        while (known == null || !known.changes().equals(changes)) {
            if (!isDone(start(), end - System.nanoTime())) {
                known = last;
                return new Known(known == null ? null : known.likeness(), true);
            }
            known = last;
            changes = text(CHANGES);
        }
        return new Known(known.likeness(), false);
    }

    private static boolean isDone(CompletableFuture<Compared> job, long nanoseconds) {
        try {
            job.get(Math.max(0, nanoseconds), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException | ExecutionException later) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private CompletableFuture<Compared> start() {
        var mine = new CompletableFuture<Compared>();
        CompletableFuture<Compared> other = running.compareAndExchange(null, mine);
        if (other != null) {
            return other;
        }
        // It computes and never waits: a virtual thread would keep others from their pages.
        Thread.ofPlatform().daemon().name("compare-register").start(() -> run(mine));
        return mine;
    }

    private void run(CompletableFuture<Compared> job) {
        try {
            Compared compared = compare(last);
            last = compared;
            running.set(null);
            job.complete(compared);
        } catch (RuntimeException fault) {
            log.warn("Register not compared", fault);
            running.set(null);
            job.completeExceptionally(fault);
        }
    }

    private Compared compare(@Nullable Compared before) {
        String changes = text(CHANGES);
        String texts = text(TEXTS);
        return new Compared(
                changes,
                texts,
                before != null && before.texts().equals(texts)
                        ? before.likeness()
                        : Likeness.of(lexemes.all()));
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }
}
