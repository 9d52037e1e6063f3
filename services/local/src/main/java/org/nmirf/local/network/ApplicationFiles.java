package org.nmirf.local.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nmirf.engines.Launch;

/**
 * Built applications as they start fastest: a small jar beside its libraries, since a jar within a
 * jar costs a third of the start.
 */
final class ApplicationFiles {

    private final Path home;

    /**
     * @param home root of the checkout, where the built applications lie
     */
    ApplicationFiles(Path home) {
        this.home = home;
    }

    /**
     * The jar of that module to start, unpacked when it was not yet or was built anew since.
     *
     * @throws UsageException if the module was not built
     */
    synchronized Path startable(String module) {
        Path target = home.resolve("services").resolve(module).resolve("target");
        Path built = target.resolve(jar(module));
        Path unpacked = target.resolve("unpacked");
        Path mark = unpacked.resolve("of");
        try {
            if (!Files.exists(built)) {
                throw new UsageException("Not built: " + built + ". Run deploy/local/up.");
            }
            String state = Files.size(built) + " " + Files.getLastModifiedTime(built).toMillis();
            if (!Files.exists(mark) || !Files.readString(mark).equals(state)) {
                unpack(built, target, unpacked);
                Files.writeString(mark, state);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return unpacked.resolve(jar(module));
    }

    /** The hub's plain jar is a library, so what starts it is named otherwise. */
    private static String jar(String module) {
        return module.equals("hub") ? "hub-exec.jar" : module + ".jar";
    }

    private static void unpack(Path built, Path target, Path unpacked) throws IOException {
        Path log = target.resolve("unpacked.log");
        List<String> command =
                List.of(
                        java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        built.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        unpacked.toString());
        Process running =
                Launch.start(new Launch.Program(command, Map.of(), target, log), "KILL", false);
        if (running.onExit().join().exitValue() != 0) {
            throw new UsageException("Could not unpack " + built + ":\n" + Files.readString(log));
        }
    }

    /** The java of the JDK that runs this. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
