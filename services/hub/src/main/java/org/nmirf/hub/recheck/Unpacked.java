package org.nmirf.hub.recheck;

import java.io.IOException;
import java.io.InputStream;
import org.nmirf.hub.recheck.ForeignFileException.Reason;

/** Stops before a small file fills the memory when it is unpacked. */
final class Unpacked {

    private static final long MOST = 256L * 1024 * 1024;

    /** These are held in memory by the reader of workbooks. */
    private static final long MOST_TEXTS = 64L * 1024 * 1024;

    /** Longest text between two tags; a cell has 32,767 characters at most. */
    private static final int LONGEST_TEXT = 256 * 1024;

    private static final String TEXTS = "xl/sharedStrings.xml";

    private final byte[] buffer = new byte[64 * 1024];
    private long size;

    /** Reads a part to its end without keeping anything. */
    void skip(String name, InputStream part) throws IOException {
        boolean isMarkup = name.endsWith(".xml");
        long own = 0;
        int text = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            own += read;
            size += read;
            if (size > MOST || (name.equals(TEXTS) && own > MOST_TEXTS)) {
                throw new ForeignFileException(Reason.TOO_LARGE);
            }
            text = isMarkup ? longest(text, read) : 0;
        }
    }

    /** Length of the text at the end of the buffer, which goes on in the next one. */
    private int longest(int before, int length) {
        int text = before;
        for (int at = 0; at < length; at++) {
            text = buffer[at] == '<' ? 0 : text + 1;
            if (text > LONGEST_TEXT) {
                throw new ForeignFileException(Reason.TOO_LARGE);
            }
        }
        return text;
    }
}
