package org.nmirf.hub.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.stereotype.Component;

/**
 * Finds the addresses of a host for the connection that is being made, and refuses the host if one
 * of them is not public: a name that changes its address between check and use gains nothing.
 */
@Component
class PublicHosts implements DnsResolver {

    private final WebhookSettings settings;

    PublicHosts(WebhookSettings settings) {
        this.settings = settings;
    }

    /** Whether the settings let this host have any address. */
    boolean isLocal(String host) {
        return settings.localHosts().contains(host.toLowerCase(Locale.ROOT));
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!isLocal(host) && Stream.of(addresses).anyMatch(SpecialAddress::is)) {
            throw new SpecialAddressException();
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
