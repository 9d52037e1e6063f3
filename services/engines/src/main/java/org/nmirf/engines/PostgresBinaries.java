package org.nmirf.engines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive inside their Maven artifact. */
final class PostgresBinaries {

    private static final Set<PosixFilePermission> EXECUTABLE =
            PosixFilePermissions.fromString("rwxr-xr-x");

    private PostgresBinaries() {}

    static synchronized Path directory() {
        Path artifact = artifact();
        String folder = artifact.getFileName().toString().replaceFirst("\\.jar$", "");
        Path target = artifact.resolveSibling(folder);
        if (!Files.isDirectory(target)) {
            install(artifact, target);
        }
        return target;
    }

    private static Path artifact() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        String platform = (mac ? "darwin-" : "linux-") + (arm ? "arm64v8" : "amd64");
        Path directory = EngineFiles.directory().resolve("postgres");
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> file.toString().contains("-" + platform + "-"))
                    .filter(file -> !file.toString().contains("alpine"))
                    .findFirst()
                    .orElseThrow(() -> new EngineException("No PostgreSQL for " + platform));
        } catch (IOException e) {
            throw new EngineException("Could not list " + directory, e);
        }
    }

    private static void install(Path artifact, Path target) {
        try {
            // Another process may be installing too: each unpacks aside, the first move wins.
            Path aside = Files.createTempDirectory(target.getParent(), "unpacking");
            unpack(artifact, aside);
            Files.setPosixFilePermissions(aside, EXECUTABLE);
            try {
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
                EngineFiles.deleteTree(aside);
            }
        } catch (IOException e) {
            throw new EngineException("Could not unpack " + artifact, e);
        }
    }

    private static void unpack(Path artifact, Path target) throws IOException {
        try (var jar =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(artifact)))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    unpackTar(new TarArchiveInputStream(new XZInputStream(jar)), target);
                    return;
                }
            }
        }
        throw new EngineException("No archive in " + artifact);
    }

    private static void unpackTar(TarArchiveInputStream tar, Path target) throws IOException {
        TarArchiveEntry entry;
        while ((entry = tar.getNextEntry()) != null) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new EngineException("Entry outside its archive: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else {
                Files.createDirectories(path.getParent());
                unpackFile(tar, entry, path);
            }
        }
    }

    private static void unpackFile(InputStream content, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & 0b001_000_000) != 0) {
            Files.setPosixFilePermissions(path, EXECUTABLE);
        }
    }
}
