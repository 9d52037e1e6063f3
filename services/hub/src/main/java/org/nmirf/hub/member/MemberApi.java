package org.nmirf.hub.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Membership as the secretariat keeps it. */
@RestController
@RequestMapping("/api/admin/members")
class MemberApi {

    private final Members members;
    private final Clock clock;

    MemberApi(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** A member as the API shows it; field for field as in {@link Member}. */
    record MemberView(
            String country,
            Map<String, String> names,
            Member.Status status,
            LocalDate since,
            String regionalGroup,
            boolean executiveCommittee,
            List<KeyView> keys) {

        static MemberView from(Member member) {
            return new MemberView(
                    member.country().code(),
                    member.names(),
                    member.status(),
                    member.since(),
                    member.regionalGroup(),
                    member.executiveCommittee(),
                    member.keys().stream().map(KeyView::from).toList());
        }
    }

    /** A key as the API shows it. */
    record KeyView(String kid, String x, @Nullable LocalDate revoked) {

        static KeyView from(Member.Key key) {
            return new KeyView(key.publicKey().kid(), key.publicKey().x(), key.revoked());
        }
    }

    /**
     * A change of standing.
     *
     * @param status the new standing
     */
    record StatusChange(Member.@Nullable Status status) {}

    /**
     * A further key.
     *
     * @param x Ed25519 public key in base64url
     */
    record NewKey(@Nullable String x) {}

    @GetMapping
    List<MemberView> list() {
        return members.all().stream().map(MemberView::from).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MemberView add(@RequestBody MemberForm form) {
        Member member = form.toMember();
        members.add(member);
        return MemberView.from(member);
    }

    @PatchMapping("/{country}")
    MemberView change(@PathVariable String country, @RequestBody StatusChange change) {
        Member.Status status = change.status();
        if (status == null) {
            throw Problems.invalid("The status must be ADMITTED, SUSPENDED or DEPARTED");
        }
        return MemberView.from(
                members.change(MemberForm.country(country), member -> member.withStatus(status)));
    }

    @PostMapping("/{country}/keys")
    @ResponseStatus(HttpStatus.CREATED)
    MemberView addKey(@PathVariable String country, @RequestBody NewKey key) {
        Member.Key added = MemberForm.key(key.x());
        return MemberView.from(
                members.change(MemberForm.country(country), member -> withAnother(member, added)));
    }

    @DeleteMapping("/{country}/keys/{kid}")
    MemberView revokeKey(@PathVariable String country, @PathVariable String kid) {
        var today = LocalDate.now(clock);
        return MemberView.from(
                members.change(MemberForm.country(country), member -> revoked(member, kid, today)));
    }

    private static Member withAnother(Member member, Member.Key added) {
        if (member.keys().stream().anyMatch(key -> key.publicKey().equals(added.publicKey()))) {
            throw Problems.conflict("The member has this key already");
        }
        return member.withKeys(Stream.concat(member.keys().stream(), Stream.of(added)).toList());
    }

    private static Member revoked(Member member, String kid, LocalDate today) {
        if (member.keys().stream().noneMatch(key -> key.publicKey().kid().equals(kid))) {
            throw Problems.unknown("The member has no such key");
        }
        return member.withKeys(
                member.keys().stream()
                        .map(
                                key ->
                                        key.publicKey().kid().equals(kid) && key.isValid()
                                                ? new Member.Key(key.publicKey(), today)
                                                : key)
                        .toList());
    }
}
