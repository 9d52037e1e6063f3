package org.nmirf.node.access;

import java.util.Arrays;
import java.util.Optional;
import org.nmirf.web.security.Roles;

/** What a person may do in the node of their country. */
public enum Role {
    /** Drafts, decides on findings, submits, imports, withdraws. */
    OFFICER(Roles.OFFICER),
    /** Approves what others wrote, withdraws, reads. */
    APPROVER(Roles.APPROVER),
    /** Keeps the items of one institution up to date. */
    FOCAL_POINT(Roles.FOCAL_POINT),
    /** Contributes from a national institution or civil society; moderated. */
    CONTRIBUTOR(Roles.CONTRIBUTOR),
    /** Looks after the node: its identity and its state. */
    ADMIN(Roles.ADMIN),
    /** Reads everything that ever left. */
    AUDITOR(Roles.AUDITOR);

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The word in the token's {@code roles} claim. */
    public String word() {
        return word;
    }

    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
