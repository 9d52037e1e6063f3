package org.nmirf.node.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do in the node of their country. */
public enum Role {
    /** Drafts, decides on findings, submits, imports, withdraws. */
    OFFICER,
    /** Approves what others wrote, withdraws, reads. */
    APPROVER,
    /** Looks after the node: its identity and its state. */
    ADMIN,
    /** Reads everything that ever left. */
    AUDITOR;

    /** The word in the token's {@code roles} claim. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
