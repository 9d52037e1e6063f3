package org.nmirf.hub.member;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nmirf.backbone.event.CountryCode;

/** The members as they stood at one moment, for checking events against. */
public final class TrustList {

    private final Map<CountryCode, Member> members;
    private final Map<String, Holding> keys;

    /**
     * A key and whose it is.
     *
     * @param country the member it belongs to
     */
    public record Holding(CountryCode country, Member.Key key) {}

    /** The trust list of these members. */
    public TrustList(List<Member> members) {
        this.members =
                members.stream().collect(Collectors.toMap(Member::country, Function.identity()));
        this.keys =
                members.stream()
                        .flatMap(
                                member ->
                                        member.keys().stream()
                                                .map(key -> new Holding(member.country(), key)))
                        .collect(
                                Collectors.toMap(
                                        holding -> holding.key().publicKey().kid(),
                                        Function.identity()));
    }

    /** The member of that country, in whatever standing, or empty. */
    public Optional<Member> find(CountryCode country) {
        return Optional.ofNullable(members.get(country));
    }

    /** Whose key has that id, revoked or not, or empty. */
    public Optional<Holding> findKey(String kid) {
        return Optional.ofNullable(keys.get(kid));
    }

    /** How many admitted members the regional group has. */
    public long admittedIn(String regionalGroup) {
        return members.values().stream()
                .filter(member -> member.status() == Member.Status.ADMITTED)
                .filter(member -> member.regionalGroup().equals(regionalGroup))
                .count();
    }
}
