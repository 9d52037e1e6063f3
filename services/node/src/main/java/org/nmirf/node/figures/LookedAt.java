package org.nmirf.node.figures;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

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

    /** What the person looked at last, if it is the table of that hash. */
    static Optional<LookedAt> find(HttpSession session, String hash) {
        return session.getAttribute(ATTRIBUTE) instanceof LookedAt looked
                        && looked.hash().equals(hash)
                ? Optional.of(looked)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "LookedAt[confidential]";
    }
}
