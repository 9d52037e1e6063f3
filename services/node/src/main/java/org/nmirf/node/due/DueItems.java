package org.nmirf.node.due;

import java.time.LocalDate;
import java.util.List;

/** Things of one feature that are due. Each feature that people are reminded of has a bean. */
public interface DueItems {

    /**
     * What is due on that day or earlier and still open. What is done, put away or has no day any
     * more is left out, which ends every reminder of it.
     */
    List<Due> open(LocalDate until);
}
