package org.nmirf.hub.recheck;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Takes no more files into memory at the same time than the process can hold. */
final class SentFiles {

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** A file that was sent, which is not in memory yet. */
    @FunctionalInterface
    interface Sent {

        /** Its content, or a byte more than is read where it is larger. */
        byte[] bytes() throws IOException;
    }

    /**
     * What the file holds.
     *
     * @throws CheckBusyException when too many are being read; this one was not taken
     * @throws ForeignFileException when it is no export
     * @throws IOException when whoever sends it has gone
     */
    OldExport read(Sent file) throws IOException {
        if (!places.tryAcquire()) {
            throw new CheckBusyException();
        }
        try {
            return ReadOldExport.read(file.bytes());
        } finally {
            places.release();
        }
    }
}
