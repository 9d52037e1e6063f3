package org.nmirf.node.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Contents are kept for years; those of earlier versions of the program are read as well. */
class StoredContentTests {

    private static final String EARLIER =
            """
            {"reference": "MA-7", "areas": ["coordination"], "themes": [], "bodies": [],
             "groups": [], "sdgs": ["16.7"], "resourceLevel": "low", "yearFrom": 2019,
             "yearTo": null, "attribution": "NAMED", "openToContact": true,
             "texts": [{"language": "en", "provenance": "ORIGINAL", "title": "One calendar",
               "summary": "", "challenge": "", "response": "Words.", "results": "",
               "lessons": "More."}]}
            """;

    @Test
    void readsWhatWasStoredBeforeThereWerePreconditionsAndRecommendations() {
        var content = JsonMapper.shared().readValue(EARLIER, PracticeContent.class);

        assertThat(content.recommendations()).isEmpty();
        assertThat(content.original().lessons()).isEqualTo("More.");
        assertThat(content.original().preconditions()).isEmpty();
        assertThat(content.original().costs()).isEmpty();
    }
}
