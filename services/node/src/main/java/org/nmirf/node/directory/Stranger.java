package org.nmirf.node.directory;

import java.util.List;
import org.nmirf.node.people.FocalPoint;

/**
 * Somebody who signed in before anybody said who that is.
 *
 * @param account with which the person signed in; the coordinator needs it
 * @param coordinators whom to ask; may be empty
 */
public record Stranger(String account, List<FocalPoint> coordinators) {

    /** Copies the coordinators. */
    public Stranger {
        coordinators = List.copyOf(coordinators);
    }
}
