package org.nmirf.local.browser;

import java.util.Map;
import java.util.Objects;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.local.story.TestNetwork;

/**
 * Addresses of the sites that people open, without a slash at their ends.
 *
 * @param hub the network's site
 * @param nodes country code to the country's site
 * @param identity where people sign in
 */
record Sites(String hub, Map<String, String> nodes, String identity) {

    Sites {
        nodes = Map.copyOf(nodes);
    }

    /** Those of the network that all tests of this module share. */
    static Sites running() {
        LocalNetwork network = TestNetwork.get();
        return new Sites(network.hubUrl(), network.nodeUrls(), network.issuer().toString());
    }

    /** The site of that country. */
    String node(String country) {
        return Objects.requireNonNull(nodes.get(country), country);
    }
}
