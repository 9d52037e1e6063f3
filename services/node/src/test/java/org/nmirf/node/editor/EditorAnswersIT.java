package org.nmirf.node.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.Clerk;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;

/** Choosing the recommendations that a practice answers, without any script. */
class EditorAnswersIT {

    private final SharedNode shared = SharedNode.get();
    private final Clerk officer = Clerk.of(shared.node(), "officer-ma", "officer");
    private final String word = "w" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private final UUID id =
            shared.node()
                    .bean(EditRecommendation.class)
                    .create(source("CRC/C/MAR/CO/77", word), FollowUp.NONE, OFFICER)
                    .orProblem()
                    .id()
                    .value();

    @Test
    void findsInTheRegisterAndLosesNothingThatWasTyped() throws Exception {
        var answer = officer.send("/practices", typed("find"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Clerk.words(answer))
                .contains("One found", "value=\"" + id + "\"", "CRC/C/MAR/CO/77", word)
                .contains("A calendar that nobody saved", "One person for a month.")
                .doesNotContain("Chosen;");
    }

    @Test
    void takesTheKeyOfAFieldForFindingOnlyWhenThereIsSomethingToFind() throws Exception {
        var fields = typed("enter");

        assertThat(Clerk.words(officer.send("/practices", fields))).contains("One found");
        fields.put("answered-words", "");
        assertThat(Clerk.words(officer.send("/practices", fields)))
                .contains("class=\"review-language\"");
    }

    @Test
    void keepsWhatWasChosen() throws Exception {
        var fields = typed("");
        fields.put("recommendations", id.toString());

        String page = Clerk.words(officer.send("/practices", fields));

        assertThat(page).contains("Recommendations it answers", "CRC/C/MAR/CO/77", word);
    }

    @Test
    void saysThatNothingElseFits() throws Exception {
        var fields = typed("find");
        fields.put("recommendations", id.toString());

        assertThat(Clerk.words(officer.send("/practices", fields)))
                .contains("Nothing else in the register fits", "Chosen;", word);
    }

    private Map<String, String> typed(String then) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("en-provenance", "ORIGINAL");
        fields.put("en-title", "A calendar that nobody saved");
        fields.put("en-costs", "One person for a month.");
        fields.put("attribution", "NAMED");
        fields.put("answered-words", word);
        fields.put("then", then);
        return fields;
    }
}
