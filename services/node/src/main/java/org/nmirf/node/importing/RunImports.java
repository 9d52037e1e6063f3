package org.nmirf.node.importing;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.nmirf.node.access.Person;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.importing.ImportJob.State;
import org.nmirf.node.importing.ImportRecommendations.Mode;
import org.nmirf.node.incoming.IncomingFile;
import org.nmirf.node.incoming.IncomingFiles;
import org.nmirf.node.outcome.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Works on files while their people look at how far it is; one after the other. */
@Component
class RunImports implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RunImports.class);

    private final ImportJobs jobs;
    private final IncomingFiles files;
    private final ImportRecommendations imports;
    private final NodeIdentity identity;
    // One at a time: an import fills the memory with its file and the register.
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("imports").factory());

    RunImports(
            ImportJobs jobs,
            IncomingFiles files,
            ImportRecommendations imports,
            NodeIdentity identity) {
        this.jobs = jobs;
        this.files = files;
        this.imports = imports;
        this.identity = identity;
    }

    /** Looks at a file, soon. */
    void look(UUID id, Person person) {
        worker.execute(() -> safely(id, () -> doLook(id, person)));
    }

    /** Keeps a file that was looked at, soon. Does nothing when somebody else does already. */
    void keep(UUID id, Mode mode, Person person) {
        if (jobs.take(id)) {
            worker.execute(() -> safely(id, () -> doKeep(id, mode, person)));
        }
    }

    private void doLook(UUID id, Person person) {
        switch (read(id)) {
            case Outcome.Refused<IncomingFile>(var refusal) ->
                    jobs.end(id, State.REFUSED, refusal, null);
            case Outcome.Done<IncomingFile>(var file) -> {
                int total = file.rows().size();
                ImportReport report =
                        imports.look(
                                file,
                                new Mode(true, true),
                                person,
                                done -> jobs.move(id, done, total));
                jobs.end(id, State.LOOKED, null, report);
            }
        }
    }

    private void doKeep(UUID id, Mode mode, Person person) {
        switch (read(id)) {
            case Outcome.Refused<IncomingFile>(var refusal) ->
                    jobs.end(id, State.REFUSED, refusal, null);
            case Outcome.Done<IncomingFile>(var file) -> {
                int total = file.rows().size();
                ImportReport report =
                        imports.keep(file, mode, person, done -> jobs.move(id, done, total));
                jobs.end(id, report.isApplied() ? State.KEPT : State.LOOKED, null, report);
            }
        }
    }

    private Outcome<IncomingFile> read(UUID id) {
        return jobs.content(id)
                .map(content -> files.read(content, identity.country().code()))
                .orElseGet(() -> Outcome.invalid("importing.gone"));
    }

    private void safely(UUID id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            // What the file says must not get into the log, so neither does the fault's message.
            log.error("Import failed job={} fault={}", id, fault.getClass().getName());
            jobs.end(id, State.FAILED, null, null);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(20, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
