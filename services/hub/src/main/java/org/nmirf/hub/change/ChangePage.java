package org.nmirf.hub.change;

import java.util.List;

/**
 * A piece of what changed.
 *
 * @param changes in the order in which they are told
 * @param next where to go on, now or later
 * @param isMore whether there is more at this moment
 */
record ChangePage(List<Change> changes, ChangeCursor next, boolean isMore) {

    ChangePage {
        changes = List.copyOf(changes);
    }
}
