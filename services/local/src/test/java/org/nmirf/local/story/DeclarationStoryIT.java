package org.nmirf.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.local.sample.Declarations;
import org.nmirf.local.sample.NetworkApi;
import tools.jackson.databind.JsonNode;

/** What a mechanism says of itself, from a country's node to a page that everybody reads. */
class DeclarationStoryIT {

    private static NetworkApi api;
    private static Country paraguay;
    private static Declarations declarations;
    private static String address = "";

    @BeforeAll
    static void start() {
        LocalNetwork network = TestNetwork.get();
        api = new NetworkApi(network.issuer());
        paraguay = Country.of("py", network, api);
        declarations = new Declarations(api, "py", paraguay.node());
        address = network.hubUrl() + "/api/members/py";
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static JsonNode everybodyReads() {
        return NetworkApi.require(api.get("", address));
    }

    @Test
    void everybodyReadsTheSampleProfileAndTheObligationsAsTheyArePrinted() {
        JsonNode seen = everybodyReads();

        assertThat(seen.required("profile").required("typeOhchr").asString())
                .isEqualTo("interministerial");
        assertThat(seen.required("profile").required("levels").required("business").asInt())
                .isEqualTo(-1);
        assertThat(seen.required("obligations").required("entries").size()).isPositive();
        assertThat(seen.required("obligations").toString()).doesNotContain("symbol", "lead");
    }

    @Test
    void obligationsAreReadUntilTheyAreTakenBackAndAgainWhenTheyAreDeclaredAnew() {
        paraguay.awaitState(declarations.withdraw(Declarations.OBLIGATIONS), "GONE");
        assertThat(everybodyReads().required("obligations").isNull()).isTrue();

        declarations.handIn(Declarations.OBLIGATIONS);
        paraguay.awaitState(declarations.approve(Declarations.OBLIGATIONS), "SEARCHABLE");

        assertThat(everybodyReads().required("obligations").required("version").asLong())
                .isGreaterThanOrEqualTo(3);
    }
}
