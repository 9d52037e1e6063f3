package org.nmirf.node.importing;

/** What becomes of a row. */
public enum Fate {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
}
