package org.nmirf.engines;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts operating system processes that end with this one, and not as root when told so. */
public final class Launch {

    /** The kernel ends a child with the thread that started it, so that thread lives for ever. */
    private static final ExecutorService STARTER =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("engine-starter").factory());

    /** Whether the kernel will end the children; elsewhere a shutdown hook must. */
    static final boolean CHILDREN_END_WITH_PARENT =
            succeeds("setpriv", "--pdeathsig", "TERM", "true");

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private Launch() {}

    /**
     * Starts a program whose output is appended to a log.
     *
     * @param endSignal what it gets when this process ends in whatever way: a signal's name
     * @param refusesRoot whether it must not see itself as root
     * @throws EngineException when it cannot be started
     */
    public static Process start(Program program, String endSignal, boolean refusesRoot) {
        List<String> command = new ArrayList<>();
        if (refusesRoot) {
            command.addAll(unprivileged());
        }
        if (CHILDREN_END_WITH_PARENT) {
            command.addAll(List.of("setpriv", "--pdeathsig", endSignal));
        }
        command.addAll(program.command());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(program.environment());
        builder.directory(program.directory().toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()));
        try {
            return STARTER.submit(builder::start).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while starting " + command.getLast(), e);
        } catch (ExecutionException e) {
            throw new EngineException("Could not start " + command, e);
        }
    }

    /** Sends a signal, by name, that Java itself cannot send. */
    static void signal(long pid, String name) {
        // A process that is gone already needs no signal, so the outcome does not matter.
        boolean ignored = succeeds("kill", "-" + name, Long.toString(pid));
    }

    /** A user namespace: root outside stays the files' owner, and is an ordinary user inside. */
    private static List<String> unprivileged() {
        return ROOT
                ? List.of("unshare", "--user", "--map-user=65534", "--map-group=65534")
                : List.of();
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * What to run.
     *
     * @param command the program and its arguments
     * @param environment variables added to this process's own
     * @param directory its working directory
     * @param log where its output goes
     */
    public record Program(
            List<String> command, Map<String, String> environment, Path directory, Path log) {}
}
