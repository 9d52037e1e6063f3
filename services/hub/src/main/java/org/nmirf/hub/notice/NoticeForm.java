package org.nmirf.hub.notice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.TextRules;
import org.nmirf.hub.writing.Texts;

/**
 * A notice as somebody sends it.
 *
 * @param kind NOTICE or DECISION
 * @param day ISO 8601, not after today; today when nothing is given
 * @param texts language to title and text
 */
record NoticeForm(@Nullable String kind, @Nullable String day, @Nullable Texts texts) {

    List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>(TextRules.faults(words()));
        if (known().isEmpty()) {
            faults.add(Fault.of("kind", "choose"));
        }
        if (on(today).filter(given -> !given.isAfter(today)).isEmpty()) {
            faults.add(Fault.of("day", "day"));
        }
        return faults;
    }

    Texts words() {
        Texts given = texts();
        return given == null ? new Texts(java.util.Map.of()) : given;
    }

    Optional<Notice.Kind> known() {
        return Stream.of(Notice.Kind.values()).filter(one -> one.name().equals(kind())).findFirst();
    }

    Optional<LocalDate> on(LocalDate today) {
        String given = day();
        if (given == null || given.isBlank()) {
            return Optional.of(today);
        }
        try {
            return Optional.of(LocalDate.parse(given.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
