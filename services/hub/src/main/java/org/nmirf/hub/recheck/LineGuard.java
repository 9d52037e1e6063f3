package org.nmirf.hub.recheck;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.nmirf.hub.recheck.ForeignFileException.Reason;

/** Stops before a line without an end fills the memory. */
final class LineGuard extends FilterReader {

    /** A line has nine texts of at most 20,000 characters, and codes. */
    static final int LONGEST = 1024 * 1024;

    private long sinceLine;

    LineGuard(Reader in) {
        super(in);
    }

    /** A line was read to its end. */
    void next() {
        sinceLine = 0;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        count(1);
        return sign;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        count(read);
        return read;
    }

    private void count(int read) {
        sinceLine += Math.max(0, read);
        if (sinceLine > LONGEST) {
            throw new ForeignFileException(Reason.TOO_LARGE);
        }
    }
}
