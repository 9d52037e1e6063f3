package org.nmirf.node.history;

import java.util.List;

/**
 * One version of a record.
 *
 * @param revision counts up from 1
 * @param differences what is other than in the version before; everything for the first
 */
public record Version(int revision, Change change, List<Difference> differences) {

    /** Copies the differences. */
    public Version {
        differences = List.copyOf(differences);
    }
}
