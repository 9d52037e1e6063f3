package org.nmirf.disclosure;

/** Whom readers are told an item comes from, hence what its texts may not name. */
public enum Attribution {
    /** The country is named. */
    NAMED,
    /** Only the region is named. */
    REGION,
    /** Nothing is named but the network. */
    NETWORK;

    /** Whether the texts may not tell which country wrote them. */
    public boolean hidesCountry() {
        return this != NAMED;
    }
}
