package org.nmirf.hub.admission;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.Outcome;
import org.nmirf.disclosure.ResidualScan;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Withdrawn;

/** Whether the content of an event keeps the rules of its record and names nobody. */
final class Contents {

    private final Payloads payloads;
    private final PracticeRules rules;
    private final ResidualScan scan;

    Contents(Payloads payloads, PracticeRules rules, ResidualScan scan) {
        this.payloads = payloads;
        this.rules = rules;
        this.scan = scan;
    }

    /** What was found in a payload. */
    sealed interface Reading {

        /** A practice. */
        record OfPractice(Practice practice) implements Reading {}

        /** A withdrawal. */
        record OfWithdrawal(Withdrawn withdrawn) implements Reading {}

        /** Nothing that can be read. */
        record Unreadable(RefusalCode code) implements Reading {}
    }

    /** Decodes the payload as its type asks. */
    Reading read(SignedEvent event) {
        return event.envelope().type() == EventType.WITHDRAWN
                ? switch (payloads.decode(event.payload(), Withdrawn.class)) {
                    case Payloads.Reading.Content<Withdrawn> content ->
                            new Reading.OfWithdrawal(content.message());
                    case Payloads.Reading.Refused<Withdrawn> refused ->
                            new Reading.Unreadable(refused.code());
                }
                : switch (payloads.decode(event.payload(), Practice.class)) {
                    case Payloads.Reading.Content<Practice> content ->
                            new Reading.OfPractice(content.message());
                    case Payloads.Reading.Refused<Practice> refused ->
                            new Reading.Unreadable(refused.code());
                };
    }

    /** Every rule that the content breaks; empty if it may be published. */
    List<RefusalCode> faults(Reading reading) {
        return switch (reading) {
            case Reading.Unreadable unreadable -> List.of(unreadable.code());
            case Reading.OfWithdrawal withdrawal -> rules.faults(withdrawal.withdrawn());
            case Reading.OfPractice practice -> faults(practice.practice());
        };
    }

    private List<RefusalCode> faults(Practice practice) {
        List<RefusalCode> faults = new ArrayList<>(rules.faults(practice));
        switch (scan.of(texts(practice))) {
            case Outcome.Passed<?>(var found) -> {
                if (found instanceof java.util.Collection<?> types && !types.isEmpty()) {
                    faults.add(RefusalCode.IDENTIFIER_FOUND);
                }
            }
            // A scan that could not finish has not said that the text is clean.
            case Outcome.Refused<?> refused -> faults.add(RefusalCode.UNREADABLE);
        }
        return List.copyOf(faults);
    }

    /** Whom a practice wants to be attributed to; a withdrawal does not say. */
    static Attribution attribution(Reading reading) {
        return reading instanceof Reading.OfPractice(var practice)
                ? practice.getAttribution()
                : Attribution.NETWORK;
    }

    private static List<String> texts(Practice practice) {
        return practice.getTexts().stream().flatMap(text -> fields(text).stream()).toList();
    }

    static List<String> fields(PracticeText text) {
        return List.of(
                text.getTitle(),
                text.getSummary(),
                text.getChallenge(),
                text.getResponse(),
                text.getResults(),
                text.getLessons());
    }
}
