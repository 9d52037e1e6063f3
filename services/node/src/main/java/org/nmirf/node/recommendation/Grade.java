package org.nmirf.node.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a mechanism thinks of the follow-up: one grade of one limb in one round. A recommendation
 * has a list of them, since committees grade each lettered limb apart, more than once.
 *
 * @param limb letter of the limb; empty for the whole paragraph
 * @param grade as the mechanism writes it, such as {@code B} or {@code partially implemented}
 * @param round of the follow-up procedure, from 1
 * @param symbol document that holds the grade; may be empty
 * @param date of that document; null when not known
 */
public record Grade(
        String limb, String grade, int round, String symbol, @Nullable LocalDate date) {}
