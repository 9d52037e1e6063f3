package org.nmirf.node.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DifferencesTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void namesTheFieldAndTheLanguage() {
        var differences =
                between(
                        """
                        {"source": {"texts": [{"language": "fr", "text": "Avant"}]}, "same": 1}
                        """,
                        """
                        {"source": {"texts": [{"language": "fr", "text": "Après"}]}, "same": 1}
                        """);

        assertThat(differences)
                .containsExactly(
                        new Difference("source.texts.fr", List.of("Avant"), List.of("Après")));
    }

    @Test
    void tellsWhatWasAddedToAListAndWhatWasTakenOut() {
        var difference =
                between("{\"themes\": [\"a\", \"b\"]}", "{\"themes\": [\"b\", \"c\"]}").getFirst();

        assertThat(difference.added()).containsExactly("c");
        assertThat(difference.removed()).containsExactly("a");
    }

    @Test
    void takesNothingAndEmptyForTheSame() {
        assertThat(between("{\"a\": null, \"b\": \"\", \"c\": []}", "{}")).isEmpty();
    }

    @Test
    void seesWhatWasTakenAwayAltogether() {
        assertThat(between("{\"lead\": \"x\"}", "{}"))
                .containsExactly(new Difference("lead", List.of("x"), List.of()));
    }

    private static List<Difference> between(String before, String after) {
        return Differences.between(JSON.readTree(before), JSON.readTree(after));
    }
}
