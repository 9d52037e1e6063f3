package org.nmirf.backbone.event;

import java.security.SecureRandom;
import java.util.UUID;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;

/** Valid events to start from. */
public final class EventFixtures {

    public static final SigningKey KEY = SigningKey.generate(new SecureRandom());
    static final byte[] PAYLOAD = {1, 2, 3};

    private EventFixtures() {}

    public static Envelope anEnvelope() {
        return Envelope.of(
                UUID.randomUUID(),
                EventType.PRACTICE,
                new Source.OfMember(new CountryCode("ma")),
                new Subject(Kind.PRACTICE, UUID.randomUUID()),
                1);
    }

    public static SignedEvent aSignedEvent() {
        return new EventSigner(KEY).sign(anEnvelope(), PAYLOAD);
    }
}
