package org.nmirf.node.identity;

import java.net.URI;

/**
 * Where people reach this node from outside, for links in letters.
 *
 * @param url without a slash at its end
 */
public record PublicAddress(URI url) {

    /** Drops slashes at the end. */
    public PublicAddress {
        url = URI.create(url.toString().replaceAll("/+$", ""));
    }

    /**
     * The address of a page.
     *
     * @param path beginning with a slash, encoded
     * @throws IllegalArgumentException if the path leads anywhere else
     */
    public URI at(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Not a path of this node: " + path);
        }
        return URI.create(url + path);
    }
}
