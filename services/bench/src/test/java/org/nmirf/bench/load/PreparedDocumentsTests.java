package org.nmirf.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nmirf.bench.corpus.RandomPractices;
import org.nmirf.bench.network.HubParts;
import tools.jackson.databind.json.JsonMapper;

class PreparedDocumentsTests {

    @TempDir Path directory;

    @Test
    void documentsComeBackAsTheyWereAndAsLinesOfABulkCall() {
        var one = new UUID(1, 1);
        var other = new UUID(2, 2);
        try (var writer = new PreparedDocuments.Writer(directory.resolve("all"), 2)) {
            writer.add(one, bytes("{\"a\":\"é\"}"));
            writer.add(other, bytes("{}"));
            try (PreparedDocuments documents = writer.finish()) {
                assertThat(documents.count()).isEqualTo(2);
                assertThat(documents.bytes()).isEqualTo(12);
                assertThat(new String(documents.json(0), StandardCharsets.UTF_8))
                        .isEqualTo("{\"a\":\"é\"}");
                assertThat(documents.bulk(0, 2)).endsWith(documents.bulk(1, 2));
                assertThat(new String(documents.bulk(1, 2), StandardCharsets.UTF_8))
                        .isEqualTo("{\"index\":{\"_id\":\"" + other + "\"}}\n{}\n");
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theSameSeedMakesTheSameDocumentsInTheSameOrder() {
        try (var hub = HubParts.withoutDatabase()) {
            var preparation = new Preparation(new RandomPractices(7, hub.vocabularies()), hub);
            try (var some = preparation.documents(directory.resolve("some"), 0, 700);
                    var later = preparation.documents(directory.resolve("later"), 600, 50)) {
                assertThat(later.bulk(0, 50)).isEqualTo(some.bulk(600, 650));
                var json = JsonMapper.builder().build().readTree(some.json(699));
                assertThat(json.path("state").asString()).isEqualTo("LIVE");
                assertThat(json.path("practice").path("texts").isEmpty()).isFalse();
            }
        }
    }
}
