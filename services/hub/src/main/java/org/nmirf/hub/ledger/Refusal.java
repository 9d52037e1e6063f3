package org.nmirf.hub.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.RefusalCode;

/**
 * A refused record by the place where it lay.
 *
 * @param country the country whose submission topic it lay on, or empty
 * @param day the day of the refusal
 */
public record Refusal(
        String topic,
        int partition,
        long offset,
        Optional<CountryCode> country,
        List<RefusalCode> codes,
        LocalDate day) {

    public Refusal {
        codes = List.copyOf(codes);
    }
}
