package org.nmirf.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.local.story.PracticeFixtures.aPractice;
import static org.nmirf.local.story.PracticeFixtures.aText;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.local.sample.NetworkApi;
import tools.jackson.databind.JsonNode;

/**
 * One real text in Arabic, French and English, as it came out of a scanner, from draft to search.
 * The folder with the texts is not part of the project: {@code NMIRF_TEXTS} names it.
 */
@EnabledIfEnvironmentVariable(named = "NMIRF_TEXTS", matches = ".+")
class FoundingTextIT {

    private static final int LONGEST = 4_000;

    @Test
    void aScannedDeclarationIsFoundInItsThreeLanguages() throws IOException {
        LocalNetwork network = TestNetwork.get();
        try (var api = new NetworkApi(network.issuer())) {
            Country morocco = Country.of("ma", network, api);
            String practice =
                    morocco.write(aPractice("declaration-" + UUID.randomUUID(), declaration()));
            decideOnAll(morocco, api, practice);

            String release = morocco.release(practice);
            morocco.awaitState(release, "SEARCHABLE");

            String subject = morocco.subjectOf(release);
            // Damaged in the scan itself, without its article, inflected: as people would type it.
            assertThat(search(network, api, "إحداث آليات وطنية أساس قانوني")).contains(subject);
            assertThat(search(network, api, "rencontre annuelle base juridique")).contains(subject);
            assertThat(search(network, api, "strengthened mechanism defined by law"))
                    .contains(subject);
        }
    }

    private static void decideOnAll(Country country, NetworkApi api, String practice) {
        List<Map<String, String>> decisions = new ArrayList<>();
        for (JsonNode finding : country.findings(practice).required("findings")) {
            decisions.add(
                    Map.of(
                            "finding", finding.required("id").asString(),
                            "decision", "KEEP",
                            "reason", "Part of a public declaration"));
        }
        NetworkApi.require(
                api.send(
                        country.officer(),
                        "PUT",
                        country.node() + "/api/practices/" + practice + "/decisions",
                        decisions));
    }

    private static List<String> search(LocalNetwork network, NetworkApi api, String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return NetworkApi.require(api.get("", network.hubUrl() + "/api/practices?q=" + query))
                .required("items")
                .valueStream()
                .map(hit -> hit.required("id").asString())
                .toList();
    }

    /** The three versions stand one after the other, each under a title in bold. */
    private static List<Map<String, Object>> declaration() throws IOException {
        Path file =
                Path.of(System.getenv("NMIRF_TEXTS")).resolve("marrakech-declaration-ar-fr-en.txt");
        String all = Files.readString(file).replace("**", "");
        int french = all.indexOf("Déclaration de Marrakech");
        int english = all.indexOf("Marrakech Declaration");
        return List.of(
                text("ar", "ORIGINAL", "إعلان مراكش", all.substring(0, french)),
                text(
                        "fr",
                        "HUMAN_TRANSLATION",
                        "Déclaration de Marrakech",
                        all.substring(french, english)),
                text(
                        "en",
                        "HUMAN_TRANSLATION",
                        "Marrakech Declaration",
                        all.substring(english, english + LONGEST / 2)));
    }

    private static Map<String, Object> text(
            String language, String provenance, String title, String body) {
        var text = new HashMap<>(aText(language, provenance, title, title));
        text.put("response", body.strip().substring(0, Math.min(LONGEST, body.strip().length())));
        return text;
    }
}
