package org.nmirf.node.trail;

import java.util.List;
import org.springframework.stereotype.Service;

/** Walks the whole trail and names the first entry that is not what was written. */
@Service
public class VerifyTrail {

    private static final int STEP = 1_000;

    private final Trail trail;

    VerifyTrail(Trail trail) {
        this.trail = trail;
    }

    /** What the walk found. */
    public sealed interface Finding {

        /**
         * Every entry is what it was.
         *
         * @param lastHash end of the chain; kept elsewhere, it shows whether entries were cut off
         */
        record Intact(long entries, String lastHash) implements Finding {}

        /** The first that is missing, moved or changed. */
        record Broken(long sequence) implements Finding {}
    }

    /** Walks the chain from its start; reads, never writes. */
    public Finding verify() {
        var walk = new TrailWalk();
        // From before the first: an entry that somebody numbered 0 must be seen too.
        List<TrailEntry> step = trail.after(Long.MIN_VALUE, STEP);
        while (!step.isEmpty()) {
            for (TrailEntry entry : step) {
                if (!walk.next(entry)) {
                    return new Finding.Broken(walk.entries() + 1);
                }
            }
            step = trail.after(walk.entries(), STEP);
        }
        return new Finding.Intact(walk.entries(), walk.lastHash());
    }
}
