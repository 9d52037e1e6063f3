package org.nmirf.hub.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Source;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.TrustList;
import org.nmirf.schemas.Attribution;

/** A region is told only while enough members stand behind it. */
class AttributionsTests {

    private static final List<String> AFRICAN = List.of("ma", "tn", "sn", "ke", "gh");

    private static Member member(String country, String group, Member.Status status) {
        return new Member(
                new CountryCode(country),
                Map.of("en", "Mechanism"),
                status,
                LocalDate.of(2024, 5, 9),
                group,
                false,
                List.of());
    }

    private static List<Member> african(int count) {
        return AFRICAN.subList(0, count).stream()
                .map(country -> member(country, "ag", Member.Status.ADMITTED))
                .toList();
    }

    private static Source regionOf(Member member, List<Member> members) {
        return Attributions.source(Attribution.REGION, member, new TrustList(members));
    }

    @Test
    void tellsTheRegionOfFiveMembers() {
        var five = african(5);

        assertThat(regionOf(five.getFirst(), five)).isEqualTo(new Source.OfGroup("ag"));
    }

    @Test
    void doesNotTellTheRegionOfFourMembers() {
        var four = african(4);

        assertThat(regionOf(four.getFirst(), four)).isEqualTo(new Source.OfNetwork());
    }

    @Test
    void doesNotCountMembersOfOtherRegions() {
        var members =
                Stream.concat(
                                african(4).stream(),
                                Stream.of(member("pt", "weog", Member.Status.ADMITTED)))
                        .toList();

        assertThat(regionOf(members.getFirst(), members)).isEqualTo(new Source.OfNetwork());
    }

    @Test
    void doesNotCountMembersThatLeftOrAreSuspended() {
        var members =
                Stream.concat(
                                african(3).stream(),
                                Stream.of(
                                        member("ke", "ag", Member.Status.SUSPENDED),
                                        member("gh", "ag", Member.Status.DEPARTED)))
                        .toList();

        assertThat(regionOf(members.getFirst(), members)).isEqualTo(new Source.OfNetwork());
    }
}
