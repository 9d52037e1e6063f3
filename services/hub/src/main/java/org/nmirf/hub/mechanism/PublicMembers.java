package org.nmirf.hub.mechanism;

import java.util.Locale;
import java.util.Optional;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.Members;
import org.springframework.stereotype.Component;

/** The members that the register shows: those that did not leave. */
@Component
class PublicMembers {

    private final Members members;

    PublicMembers(Members members) {
        this.members = members;
    }

    /** The member of the country with that code, or empty for whatever was asked else. */
    Optional<Member> find(String code) {
        return Optional.of(code.toLowerCase(Locale.ROOT))
                .filter(CountryCode::isKnown)
                .flatMap(known -> members.find(new CountryCode(known)))
                .filter(member -> member.status() != Member.Status.DEPARTED);
    }
}
