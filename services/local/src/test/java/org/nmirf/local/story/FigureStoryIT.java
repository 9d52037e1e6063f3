package org.nmirf.local.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.local.sample.Figures;
import org.nmirf.local.sample.NetworkApi;
import tools.jackson.databind.JsonNode;

/** The story of a table of figures, from a country's file to a page that everybody reads. */
class FigureStoryIT {

    private static final String CSV =
            """
            unit,period,region,theme,count
            CASE,1961,north,health,3
            CASE,1961,north,school,44
            CASE,1961,north,work,51
            CASE,1961,south,health,38
            CASE,1961,south,school,29
            CASE,1961,south,work,66
            CASE,1961,west,health,72
            CASE,1961,west,school,35
            CASE,1961,west,work,40
            """;

    private static NetworkApi api;
    private static Country paraguay;
    private static Figures figures;
    private static String hub = "";

    @BeforeAll
    static void start() {
        LocalNetwork network = TestNetwork.get();
        api = new NetworkApi(network.issuer());
        hub = network.hubUrl();
        paraguay = Country.of("py", network, api);
        figures = new Figures(api, "py", paraguay.node());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void aTableIsReadByEverybodyWithoutItsSmallCountUntilItIsTakenBack() {
        String table = figures.bringIn("Quejas por región", CSV.getBytes(UTF_8));
        figures.handIn(table);
        String release = figures.approve(table);
        paraguay.awaitState(release, "SEARCHABLE");
        String address = hub + "/api/progress/" + paraguay.subjectOf(release);

        JsonNode seen = NetworkApi.require(api.get("", address));

        assertThat(seen.required("table").required("country").asString()).isEqualTo("py");
        assertThat(counts(seen, Map.of("region", "north", "theme", "health")))
                .allMatch(JsonNode::isNull);
        assertThat(counts(seen, Map.of())).extracting(JsonNode::asLong).containsExactly(378L);
        assertThat(seen.toString()).doesNotContain("Quejas", "\"count\":3,", "\"count\":0");

        paraguay.awaitState(figures.withdraw(table), "GONE");

        assertThat(api.get("", address).status()).isEqualTo(410);
        assertThat(
                        NetworkApi.require(api.get("", hub + "/api/progress?period=1961"))
                                .required("total")
                                .asLong())
                .isZero();
    }

    private static List<JsonNode> counts(JsonNode table, Map<String, String> codes) {
        List<JsonNode> found =
                table.required("cells")
                        .valueStream()
                        .filter(cell -> isAt(cell.required("codes"), codes))
                        .map(cell -> cell.required("count"))
                        .toList();
        assertThat(found).hasSize(1);
        return found;
    }

    private static boolean isAt(JsonNode place, Map<String, String> codes) {
        return place.size() == codes.size()
                && codes.entrySet().stream()
                        .allMatch(
                                one ->
                                        place.path(one.getKey())
                                                .asString("")
                                                .equals(one.getValue()));
    }
}
