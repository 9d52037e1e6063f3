package org.nmirf.engines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs this module's analysis package as a plugin into an Elasticsearch home. */
final class AnalysisPluginInstaller {

    private static final String PACKAGE = "org/nmirf/engines/analysis";

    private AnalysisPluginInstaller() {}

    static void install(Path home) throws IOException {
        Path plugin = Files.createDirectories(home.resolve("plugins").resolve("nmirf-analysis"));
        String version = home.getFileName().toString().replaceFirst("^elasticsearch-", "");
        // Beside the plugins' directory: the server refuses anything else inside it.
        replace(home, plugin.resolve("nmirf-analysis.jar"), AnalysisPluginInstaller::writeJar);
        replace(
                home,
                plugin.resolve("plugin-descriptor.properties"),
                file -> Files.writeString(file, descriptor(version)));
    }

    private static String descriptor(String version) {
        return """
        name=nmirf-analysis
        description=Language analysis of the full server for the small one
        version=%1$s
        elasticsearch.version=%1$s
        java.version=21
        classname=org.nmirf.engines.analysis.LanguageAnalysisPlugin
        """
                .formatted(version);
    }

    private interface Writer {
        void write(Path file) throws IOException;
    }

    // A server that runs from the same home keeps the file it has open.
    private static void replace(Path home, Path target, Writer writer) throws IOException {
        Path aside = Files.createTempFile(home, "plugin", ".tmp");
        writer.write(aside);
        if (Files.exists(target) && Files.mismatch(aside, target) < 0) {
            Files.delete(aside);
        } else {
            Files.move(
                    aside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void writeJar(Path file) throws IOException {
        Path code = EngineFiles.code();
        if (Files.isDirectory(code)) {
            writeClasses(code.resolve(PACKAGE), file);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(code)) {
            writeClasses(jar.getPath(PACKAGE), file);
        }
    }

    private static void writeClasses(Path directory, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream jar = new ZipOutputStream(out);
                Stream<Path> files = Files.list(directory)) {
            List<Path> classes = files.sorted().toList();
            for (Path each : classes) {
                ZipEntry entry = new ZipEntry(PACKAGE + "/" + each.getFileName());
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                jar.putNextEntry(entry);
                Files.copy(each, jar);
                jar.closeEntry();
            }
        }
    }
}
