package org.nmirf.hub.alert;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.hub.change.Change;
import org.nmirf.hub.search.FoundPractice;

/**
 * What is new in a search.
 *
 * @param items practices, last told first; at most fifty
 * @param total how many there are
 * @param until the place up to which this tells
 * @param isMore whether there may be more behind it at this moment
 */
record News(List<Item> items, int total, long until, boolean isMore) {

    News {
        items = List.copyOf(items);
    }

    /** A practice and what readers are told of its change. */
    record Item(Change change, FoundPractice practice) {

        /**
         * From which day it is told. It may have lost its name while the change was read: then not
         * even its old day is.
         */
        Optional<LocalDate> day() {
            boolean isNamed = practice.practice().country() != null;
            return change.fixedDay().map(day -> isNamed ? day : day.withDayOfMonth(1));
        }
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** The same for the same news of the same alert, so that a second letter can be recognised. */
    UUID id(UUID alert) {
        StringBuilder all = new StringBuilder(alert.toString()).append(total);
        items.forEach(item -> all.append(item.practice().id()).append(item.practice().version()));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
