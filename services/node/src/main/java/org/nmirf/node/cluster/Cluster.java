package org.nmirf.node.cluster;

import java.util.Set;
import java.util.UUID;
import org.nmirf.node.history.Change;
import org.nmirf.node.revision.Revised;
import org.nmirf.node.wording.Wordings;

/**
 * Recommendations that people decided to follow up together.
 *
 * @param revision counts up from 1 with every change
 * @param title what they ask for
 * @param note for colleagues; may be empty
 * @param members ids of the recommendations
 */
public record Cluster(
        UUID id, int revision, Wordings title, String note, Set<UUID> members, Change changed)
        implements Revised {

    /** Copies the members. */
    public Cluster {
        members = Set.copyOf(members);
    }

    Cluster with(DecideCluster.Wanted wanted, Change change) {
        return new Cluster(
                id, revision + 1, wanted.title(), wanted.note(), wanted.members(), change);
    }

    @Override
    public Object substance() {
        return kept();
    }

    /** What its history keeps. */
    Kept kept() {
        return new Kept(title, note, members);
    }

    /** One version, as the history holds it. */
    public record Kept(Wordings title, String note, Set<UUID> members) {

        /** Copies the members. */
        public Kept {
            members = Set.copyOf(members);
        }
    }
}
