package org.nmirf.node.access;

import java.util.Locale;
import org.nmirf.web.security.AccessRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes in the audit trail who was refused what. */
@Component
class NoteRefusals {

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
                refused.method() + " " + refused.path());
    }
}
