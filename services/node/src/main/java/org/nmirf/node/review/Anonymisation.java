package org.nmirf.node.review;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.disclosure.AnonymisedText;
import org.nmirf.disclosure.Anonymiser;
import org.nmirf.disclosure.Attribution;
import org.nmirf.disclosure.Confidential;
import org.nmirf.disclosure.Decision;
import org.nmirf.disclosure.DetectedText;
import org.nmirf.disclosure.Draft;
import org.nmirf.disclosure.Review;
import org.nmirf.disclosure.ScanProfile;
import org.nmirf.disclosure.Scanner;
import org.nmirf.disclosure.TextKey;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.known.KnownEntities;
import org.nmirf.node.attachment.LeavingPictures;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.practice.Known;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeContent;
import org.nmirf.node.practice.PracticeText;
import org.nmirf.node.practice.Practices;
import org.springframework.stereotype.Component;

/** Leads a practice from its draft to the texts that may leave. */
@Component
public class Anonymisation {

    private final Practices practices;
    private final Decisions decisions;
    private final LeavingPictures pictures;
    private final String country;
    private final ScanSettings settings;
    private final OwnDetectors own;

    Anonymisation(
            Practices practices,
            Decisions decisions,
            LeavingPictures pictures,
            NodeIdentity identity,
            ScanSettings settings,
            OwnDetectors own) {
        this.own = own;
        this.pictures = pictures;
        this.practices = practices;
        this.decisions = decisions;
        this.country = identity.country().code();
        this.settings = settings;
    }

    /** What the scan finds in the practice as it stands. */
    Outcome<DetectedText> detect(Practice practice) {
        Map<TextKey, String> texts = new LinkedHashMap<>();
        for (PracticeText text : practice.content().texts()) {
            text.fields()
                    .forEach(
                            (field, words) ->
                                    texts.put(new TextKey(field.word(), text.language()), words));
        }
        texts.putAll(LeavingTexts.of(practice.content().leaving()));
        texts.values().removeIf(String::isEmpty);
        return pictures.of(practice)
                .then(
                        drawn ->
                                Disclosures.outcome(
                                        scanner(practice.content())
                                                .scan(
                                                        Confidential.of(
                                                                new Draft(
                                                                        writers(practice),
                                                                        texts,
                                                                        drawn)))));
    }

    /** What may be told depends on whom readers are told it comes from. */
    private Scanner scanner(PracticeContent content) {
        var profile = new ScanProfile(country, Attribution.valueOf(content.attribution().name()));
        return own.addTo(Scanner.full(profile).knowing(known(content.known())))
                .within(settings.limit());
    }

    private static KnownEntities known(Known known) {
        var entities = KnownEntities.none();
        for (String name : known.people()) {
            entities = entities.person(name);
        }
        for (String name : known.organisations()) {
            entities = entities.organisation(name);
        }
        for (String address : known.places()) {
            entities = entities.place(address);
        }
        for (String number : known.numbers()) {
            entities = entities.number(IdentifierType.CASE_NUMBER, number);
        }
        return entities;
    }

    /** The texts with every decision carried out, or why they cannot leave yet. */
    public Outcome<AnonymisedText> anonymise(Practice practice) {
        return detect(practice)
                .then(
                        detected ->
                                Disclosures.outcome(
                                        Review.decide(
                                                        detected,
                                                        decisionsOn(practice),
                                                        practice.state().by())
                                                .then(Anonymiser::apply)));
    }

    private Map<String, Decision> decisionsOn(Practice practice) {
        return decisions.of(practice.id()).stream()
                .collect(Collectors.toMap(Decisions.Decided::finding, Decisions.Decided::decision));
    }

    /**
     * Everyone who had a hand in what would leave now: all who wrote since the last approval, who
     * decided on its findings, and who submitted it. None of them may approve it.
     */
    public Set<String> writers(Practice practice) {
        var writers = new HashSet<String>();
        writers.add(practice.changed().by());
        writers.add(practice.state().by());
        writers.addAll(pictures.attachedBy(practice));
        var approved = practice.releases().approvedRevision();
        practices.history(practice.id()).stream()
                .filter(each -> each.revision() > approved)
                .forEach(each -> writers.add(each.change().by()));
        decisions.sinceApproval(practice.id()).stream()
                .map(Decisions.Decided::by)
                .forEach(writers::add);
        return writers;
    }
}
