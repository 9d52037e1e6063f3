package org.nmirf.hub.export;

import java.io.IOException;
import java.util.function.Function;

/** Writes one file, practice by practice. */
interface ExportWriter {

    /** Adds a practice; nothing of it is kept in memory. */
    void add(ExportedPractice practice) throws IOException;

    /**
     * Writes what is left and ends the file; whose stream it is closes that.
     *
     * @param manifest makes the manifest from the sum over the content
     */
    void end(Function<String, Manifest> manifest) throws IOException;
}
