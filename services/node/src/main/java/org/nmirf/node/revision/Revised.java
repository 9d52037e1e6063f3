package org.nmirf.node.revision;

import org.nmirf.node.history.Change;

/** A record that counts its revisions. */
public interface Revised {

    /** Counts up from 1 with every change. */
    int revision();

    /** The latest change. */
    Change changed();

    /** What it says, without who said it when; where that is equal, nothing was changed. */
    Object substance();
}
