package org.nmirf.hub.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whole files that wait for slow readers: on disk, because memory is dear, and never more of them
 * than there is room for. Nothing of them is left however the process ends, because no folder names
 * them from the moment they are there.
 */
final class WaitingFiles {

    private final Path folder;
    private final long room;
    private final AtomicLong taken = new AtomicLong();

    /**
     * @param room bytes that all of them may take
     */
    WaitingFiles(Path folder, long room) {
        this.folder = folder;
        this.room = room;
    }

    /** An empty file that only this process can read; it is gone when it is closed. */
    Waiting begin() throws IOException {
        Files.createDirectories(folder);
        Path path = Files.createTempFile(folder, "export", ".part");
        try {
            return new Waiting(
                    FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } finally {
            Files.delete(path);
        }
    }

    /** Bytes that all of them take now. */
    long taken() {
        return taken.get();
    }

    /** A file that is written, then read once, then gone. */
    final class Waiting extends OutputStream {

        private final FileChannel content;
        private final OutputStream into;
        private long size;

        private Waiting(FileChannel content) {
            this.content = content;
            this.into = Channels.newOutputStream(content);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        /**
         * Writes on.
         *
         * @throws ExportBusyException when there is no more room
         */
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (taken.addAndGet(length) > room) {
                taken.addAndGet(-length);
                throw new ExportBusyException();
            }
            size += length;
            into.write(bytes, from, length);
        }

        /** Its size in bytes. */
        long size() {
            return size;
        }

        /** Copies all that was written. */
        void send(OutputStream to) throws IOException {
            content.position(0);
            Channels.newInputStream(content).transferTo(to);
        }

        @Override
        public void close() throws IOException {
            if (content.isOpen()) {
                taken.addAndGet(-size);
                content.close();
            }
        }
    }
}
