package org.nmirf.hub.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.ledger.NetworkActivity.OfMember;
import org.nmirf.hub.member.Member;
import org.nmirf.web.page.Reader;

/**
 * A member at a glance. Practices that do not name the member are in no figure here.
 *
 * @param country name in the reader's language
 * @param since day of its admission
 * @param standing its standing
 * @param lastSeen day on which its last event arrived, or null
 * @param waiting its named practices and withdrawals that are not yet in the index
 * @param searchable its named practices that can be found
 * @param refused what was refused lately, most frequent first
 */
record MemberRow(
        String country,
        LocalDate since,
        Member.Status standing,
        @Nullable LocalDate lastSeen,
        long waiting,
        long searchable,
        List<RefusedCount> refused) {

    /** A row for each member, sorted as the reader sorts. */
    static List<MemberRow> all(List<Member> members, List<OfMember> activity, Reader reader) {
        Map<CountryCode, OfMember> byCountry =
                activity.stream().collect(Collectors.toMap(OfMember::country, Function.identity()));
        return members.stream()
                .map(member -> of(member, byCountry.get(member.country()), reader))
                .sorted((one, other) -> reader.language().compare(one.country(), other.country()))
                .toList();
    }

    private static MemberRow of(Member member, @Nullable OfMember activity, Reader reader) {
        return new MemberRow(
                reader.country(member.country().code()),
                member.since(),
                member.status(),
                activity == null ? null : activity.lastSeen().orElse(null),
                activity == null ? 0 : activity.waiting(),
                activity == null ? 0 : activity.searchable(),
                activity == null ? List.of() : RefusedCount.all(activity.refused()));
    }
}
