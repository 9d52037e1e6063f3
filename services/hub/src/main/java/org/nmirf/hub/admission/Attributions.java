package org.nmirf.hub.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.nmirf.backbone.event.Source;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.TrustList;
import org.nmirf.schemas.Attribution;

/** What the network is told of whom a practice comes from. */
final class Attributions {

    /** In a smaller group "a mechanism of this region" would point at somebody. */
    private static final int SMALLEST_GROUP = 5;

    private Attributions() {}

    /** Whom the shared topic names: what the country chose, or less where that would tell more. */
    static Source source(Attribution chosen, Member member, TrustList trust) {
        return switch (chosen) {
            case NAMED -> new Source.OfMember(member.country());
            case REGION ->
                    trust.admittedIn(member.regionalGroup()) >= SMALLEST_GROUP
                            ? new Source.OfGroup(member.regionalGroup())
                            : new Source.OfNetwork();
            case NETWORK -> new Source.OfNetwork();
        };
    }

    /**
     * The day on the shared topic: the first of the month unless the member is named, since the day
     * could be compared with when a country was active.
     */
    static LocalDate day(Source source, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return source instanceof Source.OfMember ? today : today.withDayOfMonth(1);
    }
}
