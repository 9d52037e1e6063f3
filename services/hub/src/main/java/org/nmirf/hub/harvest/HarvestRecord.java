package org.nmirf.hub.harvest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.hub.search.PracticeSearch.Lookup;

/**
 * A practice as harvesters see it.
 *
 * @param day its datestamp
 * @param content empty if it was withdrawn
 */
record HarvestRecord(UUID practice, LocalDate day, Optional<Lookup.Live> content) {}
