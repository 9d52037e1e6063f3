package org.nmirf.hub.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nmirf.hub.session.TreatySession.Announced;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.FieldRules;
import org.nmirf.hub.writing.Typed;

/**
 * A session as somebody sends it.
 *
 * @param body code of bodies
 * @param number a whole number
 * @param from first day in ISO 8601
 * @param until last day in ISO 8601
 * @param source address on the web
 */
record SessionForm(String body, String number, String from, String until, String source) {

    static final int HIGHEST = 999;

    private static final int LONGEST_SOURCE = 300;
    // A session of years is a slip of the pen.
    private static final int LONGEST_DAYS = 60;

    static SessionForm of(Typed typed) {
        return new SessionForm(
                typed.text("body"),
                typed.text("number"),
                typed.text("from"),
                typed.text("until"),
                typed.text("source"));
    }

    /** What is wrong with it; bodies are those that may be chosen. */
    List<Fault> faults(List<String> bodies) {
        List<Fault> faults = new ArrayList<>();
        if (!bodies.contains(body)) {
            faults.add(Fault.of("body", "choose"));
        }
        if (session().isEmpty()) {
            faults.add(Fault.of("number", "session-number", HIGHEST));
        }
        if (FieldRules.day(from).isEmpty()) {
            faults.add(Fault.of("from", "session-day"));
        }
        if (FieldRules.day(until).isEmpty()) {
            faults.add(Fault.of("until", "session-day"));
        } else if (FieldRules.day(from).filter(first -> !isSound(first)).isPresent()) {
            faults.add(Fault.of("until", "session-order", LONGEST_DAYS));
        }
        if (!FieldRules.isWebAddress(source, LONGEST_SOURCE)) {
            faults.add(Fault.of("source", "session-source", LONGEST_SOURCE));
        }
        return faults;
    }

    private boolean isSound(LocalDate first) {
        return FieldRules.isWithin(FieldRules.day(until).orElseThrow(), first, LONGEST_DAYS);
    }

    /** Its number; empty if there is none that can be. */
    Optional<Integer> session() {
        return number.matches("[1-9][0-9]{0,2}")
                ? Optional.of(Integer.valueOf(number))
                : Optional.empty();
    }

    /** What it says, once it has no faults. */
    Announced announced() {
        return new Announced(
                FieldRules.day(from).orElseThrow(), FieldRules.day(until).orElseThrow(), source);
    }
}
