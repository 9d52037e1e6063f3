package org.nmirf.node.handover;

import java.util.UUID;
import org.nmirf.node.people.FocalPoint;

/** Who follows somebody who leaves. */
sealed interface Successor {

    /** Somebody of the list. */
    record Known(UUID id) implements Successor {}

    /** Somebody who is not in the list yet, with the institution and function of who leaves. */
    record Newcomer(String name, String email, String account, String language)
            implements Successor {

        FocalPoint after(FocalPoint leaving, UUID id) {
            return new FocalPoint(
                    id,
                    1,
                    account.strip(),
                    name.strip(),
                    email.strip(),
                    language,
                    leaving.institution(),
                    leaving.function(),
                    null,
                    false,
                    true);
        }
    }
}
