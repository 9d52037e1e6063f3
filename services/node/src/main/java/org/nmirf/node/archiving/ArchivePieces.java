package org.nmirf.node.archiving;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** Cuts an archive into pieces while it is written, so that it is never in memory as a whole. */
final class ArchivePieces extends OutputStream {

    private static final int LARGEST = 1 << 20;

    private final ArchiveJobs jobs;
    private final UUID job;
    private final byte[] piece = new byte[LARGEST];
    private int filled;
    private int number;

    ArchivePieces(ArchiveJobs jobs, UUID job) {
        this.jobs = jobs;
        this.job = job;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, LARGEST - filled);
            System.arraycopy(bytes, at, piece, filled, taken);
            filled += taken;
            at += taken;
            left -= taken;
            if (filled == LARGEST) {
                keep();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (filled > 0) {
            keep();
        }
    }

    private void keep() throws IOException {
        if (!jobs.add(job, number, Arrays.copyOf(piece, filled))) {
            throw new IOException("Nobody wants the archive any more");
        }
        number++;
        filled = 0;
    }
}
