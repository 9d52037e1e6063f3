package org.nmirf.bench.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Finished documents as the lines of bulk calls, in a file that is mapped into memory: as many as
 * the disk holds, at the price of a copy.
 */
public final class PreparedDocuments implements AutoCloseable {

    private static final int ACTION = action(new UUID(0, 0)).length;

    private final Arena memory = Arena.ofShared();
    private final MemorySegment lines;
    private final long[] ends;

    private PreparedDocuments(Path file, long[] ends) {
        this.ends = ends;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            lines = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), memory);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Takes documents one after the other. */
    public static final class Writer implements AutoCloseable {

        private final Path file;
        private final OutputStream out;
        private final long[] ends;
        private int count;
        private long written;

        /**
         * @param most how many there will be at most
         */
        public Writer(Path file, int most) {
            this.file = file;
            this.ends = new long[most];
            try {
                out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        /** Adds one. */
        public void add(UUID id, byte[] json) {
            try {
                out.write(action(id));
                out.write(json);
                out.write('\n');
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            written += ACTION + json.length + 1;
            ends[count++] = written;
        }

        /** All of them, to be read. */
        public PreparedDocuments finish() {
            close();
            return new PreparedDocuments(file, java.util.Arrays.copyOf(ends, count));
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private static byte[] action(UUID id) {
        return ("{\"index\":{\"_id\":\"" + id + "\"}}\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** How many there are. */
    public int count() {
        return ends.length;
    }

    /** Bytes of them all, as JSON. */
    public long bytes() {
        return ends.length == 0 ? 0 : ends[ends.length - 1] - (long) ends.length * (ACTION + 1);
    }

    /** The lines of a bulk call with the documents of these numbers; the last is left out. */
    public byte[] bulk(int from, int to) {
        return part(start(from), ends[to - 1]);
    }

    /** One document. */
    public byte[] json(int number) {
        return part(start(number) + ACTION, ends[number] - 1);
    }

    private long start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private byte[] part(long from, long to) {
        return lines.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
    }

    @Override
    public void close() {
        memory.close();
    }
}
