package org.nmirf.hub.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.signature.PublicKey;

/**
 * A national mechanism in the network.
 *
 * @param country the country it is of
 * @param names language to the name of the mechanism
 * @param status its standing
 * @param since day of its admission
 * @param regionalGroup code of the vocabulary regional-groups
 * @param executiveCommittee whether it sits on the executive committee
 * @param keys all its keys, revoked ones included
 */
public record Member(
        CountryCode country,
        Map<String, String> names,
        Status status,
        LocalDate since,
        String regionalGroup,
        boolean executiveCommittee,
        List<Key> keys) {

    public Member {
        names = Map.copyOf(names);
        keys = List.copyOf(keys);
    }

    /** Standing of a mechanism in the network. */
    public enum Status {
        /** Its publications count. */
        ADMITTED,
        /** Its publications do not count for now; its withdrawals do. */
        SUSPENDED,
        /** It left; its withdrawals still count. */
        DEPARTED
    }

    /**
     * A key with which the member signs.
     *
     * @param revoked day from which it no longer counts, or null while it does
     */
    public record Key(PublicKey publicKey, @Nullable LocalDate revoked) {

        /** Whether the key counts. */
        public boolean isValid() {
            return revoked() == null;
        }
    }

    Member withStatus(Status changed) {
        return new Member(country, names, changed, since, regionalGroup, executiveCommittee, keys);
    }

    Member withKeys(List<Key> changed) {
        return new Member(
                country, names, status, since, regionalGroup, executiveCommittee, changed);
    }
}
