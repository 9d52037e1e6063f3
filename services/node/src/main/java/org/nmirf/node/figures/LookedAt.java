package org.nmirf.node.figures;

import java.io.Serializable;

/**
 * A table that a person has looked at and may keep; it waits in the person's session, counted and
 * with hashed references, never as the file that was sent.
 *
 * @param content the counted table as JSON
 * @param hash of what would be published, so that no other table is kept
 */
record LookedAt(String title, String content, String hash) implements Serializable {

    /** Name of the session attribute. */
    static final String ATTRIBUTE = "figures.looked";

    @Override
    public String toString() {
        return "LookedAt[confidential]";
    }
}
