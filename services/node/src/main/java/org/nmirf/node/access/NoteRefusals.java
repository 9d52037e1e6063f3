package org.nmirf.node.access;

import java.util.Locale;
import java.util.regex.Pattern;
import org.nmirf.web.security.AccessRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes in the audit trail who was refused what. */
@Component
class NoteRefusals {

    // What stands in the address of somebody without an account opens it: nobody else may read it.
    private static final Pattern SECRET = Pattern.compile("/[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])");

    private final Audit audit;

    NoteRefusals(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(AccessRefused refused) {
        String person = refused.subject();
        audit.note(
                person == null ? "" : person,
                "access.refused." + refused.reason().name().toLowerCase(Locale.ROOT),
                refused.method() + " " + SECRET.matcher(refused.path()).replaceAll("/*"));
    }
}
