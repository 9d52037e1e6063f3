package org.nmirf.hub.rebuild;

import java.util.List;
import org.springframework.stereotype.Component;

/** The latest rebuilds, for whoever watches over the hub. */
@Component
public class RebuildHistory {

    private static final int LATEST = 10;

    private final Rebuilds rebuilds;

    RebuildHistory(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /** Newest first. */
    public List<Rebuild> latest() {
        return rebuilds.latest(LATEST);
    }
}
