package org.nmirf.node.proof;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.ledger.Ledger;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** An exported ledger: a line that names the format, a line an entry, a line that ends it. */
final class FileRecords implements EgressRecords {

    // The largest payload in base64, and room.
    private static final int LONGEST_TEXT = 4 * 1024 * 1024;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(LONGEST_TEXT)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .build();

    private final MappingIterator<JsonNode> lines;
    private @Nullable JsonNode last;

    private FileRecords(MappingIterator<JsonNode> lines) {
        this.lines = lines;
    }

    /**
     * @throws UsageException if there is no such file, or it is no exported ledger
     */
    static FileRecords open(Path file) {
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
            var records = new FileRecords(JSON.readerFor(JsonNode.class).readValues(bytes));
            if (!records.startsAsItShould()) {
                records.close();
                throw new UsageException("Not an exported egress ledger: " + file);
            }
            return records;
        } catch (IOException unreadable) {
            throw new UsageException("The file cannot be read: " + file);
        }
    }

    private boolean startsAsItShould() {
        try {
            return lines.hasNextValue() && FileForm.isStart(lines.nextValue());
        } catch (JacksonException noJson) {
            return false;
        }
    }

    @Override
    public Step next() {
        if (last != null) {
            return new Step.End();
        }
        try {
            if (!lines.hasNextValue()) {
                return new Step.Unreadable(Optional.empty(), "the file ends without its last line");
            }
            JsonNode line = lines.nextValue();
            if (!FileForm.isEnd(line)) {
                return FileForm.read(line);
            }
            last = line;
            return lines.hasNextValue()
                    ? new Step.Unreadable(Optional.empty(), "there is more after the last line")
                    : new Step.End();
        } catch (JacksonException noJson) {
            return new Step.Unreadable(
                    Optional.empty(), "no JSON in line " + noJson.getLocation().getLineNr());
        }
    }

    @Override
    public Optional<Ending> ending(Ledger.Tail tail) {
        JsonNode line = last;
        if (line == null || FileForm.isEndOf(line, tail)) {
            return Optional.empty();
        }
        return Optional.of(
                new Ending(
                        tail.sequence() + 1,
                        Flaw.CUT_OFF,
                        "the last line of the file names another end"));
    }

    @Override
    public String checks() {
        return "chain, payloads, signatures";
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (JacksonException unclosable) {
            throw new UncheckedIOException(new IOException(unclosable));
        }
    }
}
