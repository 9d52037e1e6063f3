package org.nmirf.hub.watch;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that somebody took along, that is gone, and of which they were not told.
 *
 * @param day of the file, or on which the adoption was said
 * @param isAdopted whether the person said that their country adapted it; else it is in a file
 * @param isGone whether it was withdrawn; else it lost its name
 */
record Untold(UUID practice, LocalDate day, boolean isAdopted, boolean isGone) {}
