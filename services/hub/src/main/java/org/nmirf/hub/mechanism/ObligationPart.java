package org.nmirf.hub.mechanism;

import java.time.LocalDate;
import java.util.List;
import org.nmirf.schemas.Obligations;
import org.nmirf.web.page.Reader;

/**
 * The reporting calendar of a member.
 *
 * @param upcoming what is open and due within a year, soonest first
 * @param all everything that is published, what is open first
 * @param published day on which it was
 */
record ObligationPart(List<Due> upcoming, List<Due> all, LocalDate published) {

    ObligationPart {
        upcoming = List.copyOf(upcoming);
        all = List.copyOf(all);
    }

    static ObligationPart of(
            Declarations.Published<Obligations> one, LocalDate today, Reader reader) {
        return new ObligationPart(
                Due.upcoming(one.content(), today, reader),
                Due.of(one.content(), reader),
                one.published());
    }
}
