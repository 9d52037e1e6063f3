package org.nmirf.engines;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the build put the engines' programs: {@code engines} beside this module's own classes. */
final class EngineFiles {

    /** Names another directory, for an installation that moved this module's jar elsewhere. */
    static final String DIRECTORY_PROPERTY = "nmirf.engines.directory";

    private EngineFiles() {}

    static Path directory() {
        @Nullable String given = System.getProperty(DIRECTORY_PROPERTY);
        Path directory = given == null ? code().resolveSibling("engines") : Path.of(given);
        if (!Files.isDirectory(directory)) {
            throw new EngineException(
                    "No engines in "
                            + directory
                            + ": build the module services/engines, or name their directory with -D"
                            + DIRECTORY_PROPERTY);
        }
        return directory;
    }

    /** This module's classes: a directory in a build, a jar after it. */
    static Path code() {
        try {
            return Path.of(
                    EngineFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new EngineException("This module's classes are in no file", e);
        }
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    static void deleteTree(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new EngineException("Could not delete " + root, e);
        }
    }
}
