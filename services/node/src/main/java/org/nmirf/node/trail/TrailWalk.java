package org.nmirf.node.trail;

/** Follows the trail from its start, entry by entry. */
public final class TrailWalk {

    private long entries;
    private String lastHash = TrailEntry.START;

    /** Takes the next entry; false when it is not what was written, and the walk is over. */
    public boolean next(TrailEntry entry) {
        if (!entry.follows(entries + 1, lastHash)) {
            return false;
        }
        entries++;
        lastHash = entry.hash();
        return true;
    }

    /** How many entries are intact from the start. */
    public long entries() {
        return entries;
    }

    /** Hash of the last intact entry. */
    public String lastHash() {
        return lastHash;
    }
}
