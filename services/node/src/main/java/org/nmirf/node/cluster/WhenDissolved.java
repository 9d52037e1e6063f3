package org.nmirf.node.cluster;

import org.nmirf.node.history.Change;

/** What names clusters, and must name their recommendations once a cluster is taken apart. */
public interface WhenDissolved {

    /**
     * Changes every record that names it, inside the transaction that takes it apart.
     *
     * @param cluster as it was before, with its members
     * @param change who takes it apart, when and why
     */
    void dissolved(Cluster cluster, Change change);
}
