package org.nmirf.hub.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.PracticeFixtures.aPractice;
import static org.nmirf.hub.PracticeFixtures.aText;
import static org.nmirf.hub.PracticeFixtures.answered;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.schemas.AnsweredRecommendation;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.Provenance;

/** What admission says to the recommendations that a practice answers, and to what it takes. */
class AnsweredAdmissionTests {

    private final ContentCheck content = new ContentCheck();

    @Test
    void takesThoseOfAPracticeThatNamesItsCountry() {
        assertThat(faults(answering(answered().build()))).isEmpty();
        assertThat(
                        faults(
                                answering(
                                        answered()
                                                .setParagraph("")
                                                .setBody("")
                                                .setLanguage("")
                                                .setText("")
                                                .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Attribution.class,
            names = {"REGION", "NETWORK"})
    void refusesThemWhereTheyWouldNameTheCountry(Attribution attribution) {
        var practice = answering(answered().build()).setAttribution(attribution);

        assertThat(faults(practice)).containsExactly(RefusalCode.INVALID_CONTENT);
        assertThat(faults(practice.setRecommendations(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/HRC/52/7", "CAT/OP/GTM/1", "CPT/Inf (2023) 35", "ACFC/OP/V(2024)4"})
    void takesSymbolsOfEveryForm(String symbol) {
        assertThat(faults(answering(answered().setSymbol(symbol).build()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the report",
                "A/HRC/52/7\nseen",
                "A/HRC/52/7<b>",
                "CCPR/C/130/D/2873/2016",
                "CAT/OP/GTM/R.1"
            })
    void refusesWhatIsNoSymbolOfADocumentForAll(String symbol) {
        assertThat(faults(answering(answered().setSymbol(symbol).build())))
                .containsExactly(RefusalCode.INVALID_CONTENT);
    }

    @Test
    void refusesWhatCannotBeShown() {
        assertThat(faults(answering(answered().setParagraph("23\n24").build())))
                .containsExactly(RefusalCode.INVALID_CONTENT);
        assertThat(faults(answering(answered().setLanguage("xx").build())))
                .containsExactly(RefusalCode.INVALID_CONTENT);
        assertThat(faults(answering(answered().setText("").build())))
                .containsExactly(RefusalCode.INVALID_CONTENT);
        assertThat(faults(answering(answered().setBody("NOBODY").build())))
                .containsExactly(RefusalCode.UNKNOWN_CODE);
    }

    @Test
    void refusesTheSameTwiceAndMoreThanAPageShows() {
        var one = answered().build();
        var many =
                Collections.nCopies(51, 0).stream()
                        .map(ignored -> answered().setParagraph(UUID.randomUUID().toString()))
                        .map(AnsweredRecommendation.Builder::build)
                        .toList();

        assertThat(faults(answering(one, one))).containsExactly(RefusalCode.INVALID_CONTENT);
        assertThat(faults(aPractice().setRecommendations(many)))
                .contains(RefusalCode.INVALID_CONTENT);
    }

    @Test
    void scansThem() {
        assertThat(faults(answering(answered().setText("Release +502 5123 4567.").build())))
                .containsExactly(RefusalCode.IDENTIFIER_FOUND);
        assertThat(faults(answering(answered().setParagraph("a.b@example.org").build())))
                .containsExactly(RefusalCode.IDENTIFIER_FOUND);
    }

    @Test
    void scansPreconditionsAndCosts() {
        var text = aText("fr", Provenance.ORIGINAL);

        assertThat(faults(aPractice().setTexts(List.of(text.setCosts("Deux agents.").build()))))
                .isEmpty();
        assertThat(faults(aPractice().setTexts(List.of(text.setCosts("a.b@example.org").build()))))
                .containsExactly(RefusalCode.IDENTIFIER_FOUND);
        assertThat(
                        faults(
                                aPractice()
                                        .setTexts(
                                                List.of(
                                                        text.setCosts("")
                                                                .setPreconditions("+502 5123 4567")
                                                                .build()))))
                .containsExactly(RefusalCode.IDENTIFIER_FOUND);
    }

    private static Practice.Builder answering(AnsweredRecommendation... recommendations) {
        return aPractice().setRecommendations(List.of(recommendations));
    }

    private List<RefusalCode> faults(Practice.Builder practice) {
        return content.faults("gt", practice);
    }
}
