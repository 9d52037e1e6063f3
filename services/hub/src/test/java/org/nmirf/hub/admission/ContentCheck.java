package org.nmirf.hub.admission;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.disclosure.ResidualScan;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.schemas.Practice;
import org.nmirf.web.vocabulary.Vocabularies;

/** What admission says to the content of a practice, whoever signed it. */
final class ContentCheck {

    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();
    private static final EventSigner KEY = new EventSigner(SigningKey.generate(new SecureRandom()));

    private final Contents contents =
            new Contents(
                    PAYLOADS,
                    new PracticeRules(Vocabularies.load(), Clock.systemUTC()),
                    new DeclarationRules(Vocabularies.load(), Clock.systemUTC()),
                    new ResidualScan(),
                    new FigureCheck(new InMemoryPublishedFigures(), new Auditor()));

    /** What is wrong with a practice that a country publishes under its name. */
    List<RefusalCode> faults(String country, Practice.Builder practice) {
        var event =
                KEY.sign(
                        Envelope.of(
                                UUID.randomUUID(),
                                EventType.PRACTICE,
                                new Source.OfMember(new CountryCode(country)),
                                new Subject(Kind.PRACTICE, UUID.randomUUID()),
                                1),
                        PAYLOADS.encode(practice.build()));
        return contents.faults(contents.read(event), event);
    }
}
