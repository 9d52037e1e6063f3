package org.nmirf.node.archiving;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes archives that nobody fetched, whether or not somebody looks at the page. */
@Component
class SweepArchives {

    private static final long EVERY = 10;

    private final ArchiveJobs jobs;

    SweepArchives(ArchiveJobs jobs) {
        this.jobs = jobs;
    }

    @Scheduled(initialDelay = 1, fixedDelay = EVERY, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        jobs.sweep();
    }
}
