package org.nmirf.hub.writing;

import java.util.List;
import java.util.UUID;

/** What became of something that a person wrote. */
public sealed interface Written {

    /** It is kept and on its way. */
    record Kept(UUID id) implements Written {}

    /** It is not kept. */
    record Refused(List<Fault> faults) implements Written {

        /** Copies the faults. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Not kept for one reason that is no field's. */
    static Refused refused(String code, Object... arguments) {
        return new Refused(List.of(Fault.of("", code, arguments)));
    }
}
