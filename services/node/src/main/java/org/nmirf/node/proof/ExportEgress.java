package org.nmirf.node.proof;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a ledger into a file that only its owner may read; proves nothing about it. */
final class ExportEgress {

    private static final JsonMapper JSON = new JsonMapper();

    private ExportEgress() {}

    /**
     * @return how many entries were written
     * @throws UsageException if the file is there already, or a row cannot be read as an entry
     */
    static long export(EgressRecords records, Path file) {
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException there) {
            throw new UsageException("There is a file already: " + file);
        } catch (IOException | UnsupportedOperationException unwritable) {
            throw new UsageException("The file cannot be written: " + file);
        }
        try (var lines = Files.newBufferedWriter(file)) {
            return export(records, lines);
        } catch (IOException unwritable) {
            throw new UsageException("The file cannot be written: " + file);
        }
    }

    private static long export(EgressRecords records, BufferedWriter lines) throws IOException {
        write(lines, FileForm.start());
        long entries = 0;
        String head = "0".repeat(64);
        while (true) {
            switch (records.next()) {
                case EgressRecords.Step.Entry(var entry, var _, var _) -> {
                    write(lines, FileForm.line(entry));
                    entries++;
                    head = entry.hash();
                }
                case EgressRecords.Step.Unreadable(var sequence, var detail) ->
                        throw new UsageException(
                                "Entry %s cannot be exported: %s"
                                        .formatted(
                                                sequence.map(String::valueOf).orElse("?"), detail));
                case EgressRecords.Step.End _ -> {
                    write(lines, FileForm.end(entries, head));
                    return entries;
                }
            }
        }
    }

    private static void write(BufferedWriter lines, Map<String, Object> line) throws IOException {
        lines.write(JSON.writeValueAsString(line));
        lines.write('\n');
    }
}
