package org.nmirf.hub.member;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.signature.PublicKey;
import org.nmirf.hub.problem.Problems;

/**
 * A new member as the secretariat enters it.
 *
 * @param country ISO 3166-1 alpha-2 code in lower case
 * @param names language to the name of the mechanism
 * @param regionalGroup code of the vocabulary regional-groups
 * @param since day of its admission, ISO 8601
 * @param executiveCommittee whether it sits on the executive committee
 * @param keys its Ed25519 public keys, each the base64url x of RFC 8037
 */
record MemberForm(
        @Nullable String country,
        @Nullable Map<String, String> names,
        @Nullable String regionalGroup,
        @Nullable String since,
        boolean executiveCommittee,
        @Nullable List<String> keys) {

    private static final Pattern GROUP = Pattern.compile("[a-z]{2,8}");

    Member toMember() {
        Map<String, String> given = names();
        if (given == null || given.isEmpty()) {
            throw Problems.invalid("A member needs a name in at least one language");
        }
        return new Member(
                country(country()),
                given,
                Member.Status.ADMITTED,
                day(since()),
                group(regionalGroup()),
                executiveCommittee,
                keyList(keys()));
    }

    static CountryCode country(@Nullable String code) {
        if (code == null || !CountryCode.isKnown(code)) {
            throw Problems.invalid("The country must be an ISO 3166-1 alpha-2 code in lower case");
        }
        return new CountryCode(code);
    }

    static Member.Key key(@Nullable String x) {
        try {
            return new Member.Key(new PublicKey(x == null ? "" : x), null);
        } catch (IllegalArgumentException notAKey) {
            throw Problems.invalid("A key must be an Ed25519 public key in base64url");
        }
    }

    private static List<Member.Key> keyList(@Nullable List<String> given) {
        return given == null ? List.of() : given.stream().map(MemberForm::key).toList();
    }

    private static String group(@Nullable String code) {
        if (code == null || !GROUP.matcher(code).matches()) {
            throw Problems.invalid("The regional group must be a code of regional-groups");
        }
        return code;
    }

    private static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException notADay) {
            throw Problems.invalid("The day of admission must be a date such as 2024-05-09");
        }
    }
}
