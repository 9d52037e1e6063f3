package org.nmirf.hub.site;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The address under which people reach the hub, for links that are written while nobody asks, or
 * that others read: whoever asks could make up the name of the host.
 *
 * @param url with scheme and host, possibly a path
 */
@ConfigurationProperties("hub.site")
public record PublicAddress(@DefaultValue("http://localhost:8080") URI url) {

    private static final Set<String> ONE_MACHINE = Set.of("localhost", "[::1]");

    /** The address without a slash at its end. */
    public String base() {
        String text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /**
     * The address of a page.
     *
     * @param path beginning with a slash
     */
    public String at(String path) {
        return base() + path;
    }

    /** Whether it leads nowhere but to the machine of whoever opens it. */
    public boolean isOfOneMachine() {
        String host = url.getHost();
        return host == null || ONE_MACHINE.contains(host) || host.startsWith("127.");
    }
}
