package org.nmirf.local.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which browser the tests drive, or why they drive none. */
sealed interface BrowserChoice {

    /** Names a browser, by its path or as a command. */
    String BROWSER = "NMIRF_BROWSER";

    /** Set to anything: without a browser the tests fail. */
    String REQUIRED = "NMIRF_REQUIRE_BROWSER";

    List<String> COMMANDS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** A browser is there. */
    record Found(Path program) implements BrowserChoice {}

    /** No browser is there, and nobody insists on one. */
    record Skipped(String reason) implements BrowserChoice {}

    /** No browser is there although somebody insists on one. */
    record Refused(String reason) implements BrowserChoice {}

    /** Chooses by the variables of the environment. */
    static BrowserChoice of(Map<String, String> environment) {
        String path = environment.getOrDefault("PATH", "");
        String named = environment.getOrDefault(BROWSER, "");
        if (!named.isEmpty()) {
            return find(named, path)
                    .<BrowserChoice>map(Found::new)
                    // Who names a browser wants it: a misspelled name must not skip the tests.
                    .orElseGet(() -> new Refused(BROWSER + " names no program: " + named));
        }
        Optional<Path> usual =
                COMMANDS.stream().flatMap(name -> find(name, path).stream()).findFirst();
        if (usual.isPresent()) {
            return new Found(usual.get());
        }
        String reason = "No browser on the PATH: " + String.join(", ", COMMANDS);
        return environment.getOrDefault(REQUIRED, "").isEmpty()
                ? new Skipped(reason)
                : new Refused(reason);
    }

    private static Optional<Path> find(String name, String path) {
        Stream<Path> places =
                name.contains(File.separator)
                        ? Stream.of(Path.of(name))
                        : Stream.of(path.split(File.pathSeparator))
                                .filter(directory -> !directory.isEmpty())
                                .map(directory -> Path.of(directory, name));
        return places.filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
