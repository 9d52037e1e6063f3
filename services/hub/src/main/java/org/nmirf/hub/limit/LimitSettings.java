package org.nmirf.hub.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often people and programs may ask for anything in a minute.
 *
 * @param anonymous by one address, or one IPv6 network of 64 bits, that does not say who asks
 * @param account by one account
 * @param member by one account with a role in the network
 * @param refused by one address with tokens that are not accepted
 */
@ConfigurationProperties("hub.limit")
public record LimitSettings(
        @DefaultValue("600") int anonymous,
        @DefaultValue("1200") int account,
        @DefaultValue("6000") int member,
        @DefaultValue("60") int refused) {

    /** Refuses settings that would let nobody ask. */
    public LimitSettings {
        if (anonymous < 1 || account < 1 || member < 1 || refused < 1) {
            throw new IllegalArgumentException("hub.limit: everybody may ask once a minute");
        }
    }
}
