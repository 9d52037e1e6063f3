package org.nmirf.node.ledger;

/** What became of a release. States only ever advance; the last four are final. */
public enum ReleaseState {
    /** Approved; waits for the backbone. */
    QUEUED(0),
    /** The brokers have it; the hub has not answered. */
    SENT(1),
    /** The hub took it; it is not searchable yet. */
    ADMITTED(2),
    /** The network finds it. */
    SEARCHABLE(3),
    /** The hub refused it; its codes say why. */
    REFUSED(3),
    /** A later version overtook it. */
    SUPERSEDED(3),
    /** The withdrawal has taken effect. */
    GONE(3);

    private static final int LAST = 3;

    private final int rank;

    ReleaseState(int rank) {
        this.rank = rank;
    }

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return rank == LAST;
    }

    /** Whether that state lies ahead of this one. */
    public boolean canBecome(ReleaseState next) {
        return next.rank > rank;
    }
}
