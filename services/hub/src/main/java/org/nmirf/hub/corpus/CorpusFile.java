package org.nmirf.hub.corpus;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.nmirf.hub.change.ChangeCursor;

/**
 * A file that was made.
 *
 * @param path of its bytes
 * @param end where the changes stood when it was begun; from there a copy goes on
 * @param recalled what had been withdrawn without a name in this month when it was begun
 * @param number practices in it
 * @param sha256 sum over its bytes, also its tag
 * @param made when it was begun
 */
record CorpusFile(
        Path path, ChangeCursor end, Set<UUID> recalled, int number, String sha256, Instant made) {

    CorpusFile {
        recalled = Set.copyOf(recalled);
    }
}
