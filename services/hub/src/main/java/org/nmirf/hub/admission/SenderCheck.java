package org.nmirf.hub.admission;

import java.util.Optional;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.signature.EventVerifier;
import org.nmirf.backbone.signature.PublicKey;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.TrustList;
import org.springframework.stereotype.Component;

/** Whether an event comes from the member it names, and whether that member may send it now. */
@Component
class SenderCheck {

    /** A signature needs some 200 characters; padded ones could swell a record past the limit. */
    private static final int MAX_SIGNATURE_LENGTH = 1024;

    private final EventVerifier verifier = new EventVerifier();

    /** Why the event is not from that member, or empty if it is. */
    Optional<RefusalCode> doubt(SignedEvent event, CountryCode country, TrustList trust) {
        if (trust.find(country).isEmpty()) {
            return Optional.of(RefusalCode.NOT_A_MEMBER);
        }
        if (event.signature().length() > MAX_SIGNATURE_LENGTH) {
            return Optional.of(RefusalCode.BAD_SIGNATURE);
        }
        var kid = verifier.kid(event);
        if (kid.isEmpty()) {
            return Optional.of(RefusalCode.BAD_SIGNATURE);
        }
        return trust.findKey(kid.get())
                .map(holding -> doubt(event, country, holding))
                .orElse(Optional.of(RefusalCode.UNKNOWN_KEY));
    }

    private Optional<RefusalCode> doubt(
            SignedEvent event, CountryCode country, TrustList.Holding holding) {
        if (!holding.country().equals(country)) {
            return Optional.of(RefusalCode.WRONG_MEMBER);
        }
        if (!holding.key().isValid()) {
            return Optional.of(RefusalCode.UNKNOWN_KEY);
        }
        PublicKey key = holding.key().publicKey();
        return verifier.isSignedBy(key, event)
                ? Optional.empty()
                : Optional.of(RefusalCode.BAD_SIGNATURE);
    }

    /** Why the member may not send this now, or empty; withdrawals always count. */
    static Optional<RefusalCode> standing(SignedEvent event, Member member) {
        boolean counts =
                member.status() == Member.Status.ADMITTED
                        || event.envelope().type() == EventType.WITHDRAWN;
        return counts ? Optional.empty() : Optional.of(RefusalCode.SUSPENDED);
    }
}
