package org.nmirf.hub.site;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the page of a practice is, under the address by which the hub is asked right now. */
public final class PracticeAddress {

    private PracticeAddress() {}

    /**
     * The whole address.
     *
     * @param id the uuid of the practice
     */
    public static String of(String id) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("practices", id)
                .toUriString();
    }
}
