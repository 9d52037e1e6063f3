package org.nmirf.hub.gathering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.writing.Texts;

/**
 * What is known of a gathering: when, where, who convenes it.
 *
 * @param kind code of gathering-kinds
 * @param from first day
 * @param until last day, itself included
 * @param place where people meet
 * @param convener who convenes it, in whatever language its name is; empty when nobody is named
 * @param source address of a page that announces it, or null: its own page at the hub may be the
 *     only one
 * @param texts language to name, and to a note that may be empty
 * @param isCancelled whether it does not take place; it stays in the calendar so that nobody goes
 */
public record Plan(
        String kind,
        LocalDate from,
        LocalDate until,
        Place place,
        String convener,
        @Nullable String source,
        Texts texts,
        boolean isCancelled) {

    /** The vocabulary of kinds. */
    public static final String KINDS = "gathering-kinds";

    /**
     * Where people meet: in a city, online, or both.
     *
     * @param city its name; empty where everybody meets online
     * @param country ISO 3166-1 alpha-2 in lower case; empty where everybody meets online
     */
    public record Place(String city, String country, boolean isOnline) {

        /** Whether there is a city to go to. */
        public boolean isInCity() {
            return !country.isEmpty();
        }
    }
}
