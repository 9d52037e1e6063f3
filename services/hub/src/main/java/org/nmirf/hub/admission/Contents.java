package org.nmirf.hub.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecordBase;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.Outcome;
import org.nmirf.disclosure.ResidualScan;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Obligations;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Progress;
import org.nmirf.schemas.Withdrawn;

/** Whether the content of an event keeps the rules of its record and names nobody. */
final class Contents {

    private final Payloads payloads;
    private final PracticeRules rules;
    private final DeclarationRules declarations;
    private final ResidualScan scan;
    private final FigureCheck figures;

    Contents(
            Payloads payloads,
            PracticeRules rules,
            DeclarationRules declarations,
            ResidualScan scan,
            FigureCheck figures) {
        this.declarations = declarations;
        this.figures = figures;
        this.payloads = payloads;
        this.rules = rules;
        this.scan = scan;
    }

    /** What was found in a payload. */
    sealed interface Reading {

        /** A practice. */
        record OfPractice(Practice practice) implements Reading {}

        /** A table of figures. */
        record OfProgress(Progress progress) implements Reading {}

        /** The profile of a mechanism. */
        record OfMechanism(Mechanism mechanism) implements Reading {}

        /** The reporting obligations of a country. */
        record OfObligations(Obligations obligations) implements Reading {}

        /** A withdrawal. */
        record OfWithdrawal(Withdrawn withdrawn) implements Reading {}

        /** Nothing that can be read. */
        record Unreadable(RefusalCode code) implements Reading {}
    }

    /** Decodes the payload as its type asks. */
    Reading read(SignedEvent event) {
        return switch (event.envelope().type()) {
            case WITHDRAWN -> read(event, Withdrawn.class, Reading.OfWithdrawal::new);
            case PROGRESS -> read(event, Progress.class, Reading.OfProgress::new);
            case MECHANISM -> read(event, Mechanism.class, Reading.OfMechanism::new);
            case OBLIGATIONS -> read(event, Obligations.class, Reading.OfObligations::new);
            default -> read(event, Practice.class, Reading.OfPractice::new);
        };
    }

    private <T extends SpecificRecordBase> Reading read(
            SignedEvent event, Class<T> type, Function<T, Reading> reading) {
        return switch (payloads.decode(event.payload(), type)) {
            case Payloads.Reading.Content<T> content -> reading.apply(content.message());
            case Payloads.Reading.Refused<T> refused -> new Reading.Unreadable(refused.code());
        };
    }

    /**
     * Every rule that the content breaks; empty if it may be published.
     *
     * @param event what it was read from
     */
    List<RefusalCode> faults(Reading reading, SignedEvent event) {
        return switch (reading) {
            case Reading.Unreadable unreadable -> List.of(unreadable.code());
            case Reading.OfWithdrawal withdrawal -> rules.faults(withdrawal.withdrawn());
            case Reading.OfPractice practice -> faults(practice.practice());
            case Reading.OfProgress progress ->
                    figures.faults(progress.progress(), event.envelope());
            case Reading.OfMechanism(var mechanism) ->
                    scanned(declarations.faults(mechanism), DeclarationRules.words(mechanism));
            case Reading.OfObligations(var obligations) -> declarations.faults(obligations);
        };
    }

    private List<RefusalCode> faults(Practice practice) {
        List<RefusalCode> faults = new ArrayList<>(rules.faults(practice));
        AttachmentRules.faults(practice).stream()
                .filter(fault -> !faults.contains(fault))
                .forEach(faults::add);
        return scanned(faults, texts(practice));
    }

    private List<RefusalCode> scanned(List<RefusalCode> broken, List<String> texts) {
        List<RefusalCode> faults = new ArrayList<>(broken);
        switch (scan.of(texts)) {
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

    /** Whom content wants to be attributed to; only a practice may leave its country unnamed. */
    static Attribution attribution(Reading reading) {
        return switch (reading) {
            case Reading.OfPractice(var practice) -> practice.getAttribution();
            case Reading.OfProgress _, Reading.OfMechanism _, Reading.OfObligations _ ->
                    Attribution.NAMED;
            // Neither says.
            case Reading.OfWithdrawal _, Reading.Unreadable _ -> Attribution.NETWORK;
        };
    }

    private static List<String> texts(Practice practice) {
        return Stream.of(
                        practice.getTexts().stream().flatMap(text -> fields(text).stream()),
                        AttachmentRules.words(practice),
                        AnsweredRules.words(practice))
                .flatMap(texts -> texts)
                .toList();
    }

    static List<String> fields(PracticeText text) {
        return List.of(
                text.getTitle(),
                text.getSummary(),
                text.getChallenge(),
                text.getResponse(),
                text.getResults(),
                text.getLessons(),
                text.getPreconditions(),
                text.getCosts());
    }
}
