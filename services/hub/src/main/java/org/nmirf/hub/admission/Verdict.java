package org.nmirf.hub.admission;

import java.time.Instant;
import java.util.List;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.hub.publishing.Answered;

/** What admission decided about a record. */
sealed interface Verdict {

    /** When it was decided; for a repeated event, when it was decided first. */
    Instant at();

    /** The event is in the ledger, since now or since it came before. */
    record Admitted(SignedEvent event, Instant at) implements Verdict {}

    /** The event never will be. */
    record Refused(Answered answered, List<RefusalCode> codes, Instant at) implements Verdict {

        public Refused {
            codes = List.copyOf(codes);
        }
    }
}
