package org.nmirf.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.local.sample.NetworkApi;
import tools.jackson.databind.JsonNode;

/** The follow-up that every node of the network starts with. */
class FollowUpIT {

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void actionsIndicatorsAndUpdatesAreThere(String country) {
        assertThat(read(country, "/api/actions")).hasSizeGreaterThan(50);
        assertThat(read(country, "/api/indicators")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(read(country, "/api/updates?state=PUBLISHED").required("items"))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void aboutAThirdOfTheRegisterIsForThePublicSite(String country) {
        JsonNode first = read(country, "/api/recommendations?size=200");
        JsonNode second = read(country, "/api/recommendations?size=200&page=1");
        long shown = shown(first) + shown(second);

        assertThat(shown / first.required("total").asDouble()).isBetween(0.25, 0.4);
    }

    private static long shown(JsonNode page) {
        return page.required("items")
                .valueStream()
                .filter(
                        one ->
                                one.required("followUp")
                                        .required("visibility")
                                        .required("isShown")
                                        .asBoolean())
                .count();
    }

    private static JsonNode read(String country, String path) {
        LocalNetwork network = TestNetwork.get();
        try (var api = new NetworkApi(network.issuer())) {
            String url = network.nodeUrls().get(country) + path;
            return NetworkApi.require(api.get("officer-" + country, url));
        }
    }
}
