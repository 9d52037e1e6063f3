package org.nmirf.hub.recheck;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.nmirf.hub.recheck.ForeignFileException.Reason;

/** Counts what comes out of a file, and stops before a small one fills the memory. */
final class Unpacked {

    /** All parts together, in bytes. */
    static final long MOST = 256L * 1024 * 1024;

    /** A part that the reader of workbooks holds in memory, in bytes. */
    private static final long MOST_HELD = 64L * 1024 * 1024;

    /** Longest text between two tags; a cell has 32,767 characters at most. */
    private static final int LONGEST_TEXT = 256 * 1024;

    private long size;

    /** Opens a part. */
    Part part(InputStream in) {
        return new Part(in);
    }

    /** A part of the file, counted as it is read. */
    final class Part extends FilterInputStream {

        private long own;
        private int text;
        private boolean isMarkup;
        private boolean isHeld;

        private Part(InputStream in) {
            super(in);
        }

        /** From here, whether long texts between two tags are refused. */
        void markup(boolean is) {
            isMarkup = is;
            text = 0;
        }

        /** Something was found in it that is held in memory when the workbook is read. */
        void hold() {
            isHeld = true;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            if (read > 0) {
                own += read;
                size += read;
                if (size > MOST || (isHeld && own > MOST_HELD)) {
                    throw new ForeignFileException(Reason.TOO_LARGE);
                }
                if (isMarkup) {
                    texts(into, from, read);
                }
            }
            return read;
        }

        @Override
        public long skip(long most) throws IOException {
            return Math.max(0, read(new byte[Math.clamp(most, 0, 8192)]));
        }

        private void texts(byte[] bytes, int from, int length) {
            for (int at = from; at < from + length; at++) {
                text = bytes[at] == '<' ? 0 : text + 1;
                if (text > LONGEST_TEXT) {
                    throw new ForeignFileException(Reason.TOO_LARGE);
                }
            }
        }
    }
}
