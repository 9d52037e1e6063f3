package org.nmirf.node.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.incoming.IncomingFixtures.code;
import static org.nmirf.node.incoming.IncomingFixtures.read;
import static org.nmirf.node.incoming.IncomingFixtures.wordList;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.node.incoming.IncomingFile.Format;
import org.nmirf.node.incoming.IncomingRow.Understood;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.recommendation.Source.Review;

class ThematicListTests {

    private static final List<String> EARLIER =
            List.of(
                    "Recommendation",
                    "Position",
                    "Full list of themes",
                    "Assessment/comments on level of implementation");
    private static final List<String> TODAY =
            List.of(
                    "Recommendation and recommending State",
                    "Position of the State under review",
                    "Human rights themes and groups of persons",
                    "Relevant SDGs");

    @Test
    void readsAListOfTheSecondCycleWithItsCodesAndTheCommentsOfTheState() {
        IncomingFile file =
                read(
                        wordList(
                                "UPR of Paraguay (2nd Cycle – 24th session) Thematic list",
                                List.of(
                                        EARLIER,
                                        List.of("Theme: A12 Acceptance of international norms"),
                                        List.of(
                                                """
                                        102.3 Ratify the treaty on arms (Portugal, Slovakia);
                                        Source of position: A/HRC/32/9/Add.1 - Para. 3""",
                                                "Supported",
                                                """
                                        A12 Acceptance of international norms
                                        G1 Members of minorities
                                        Affected persons:
                                        - women
                                        """,
                                                "The bill is before the Senate."))));

        Understood row = file.understood().getFirst();
        Source source = row.source();
        assertThat(file.format()).isEqualTo(Format.THEMATIC_LIST);
        assertThat(source.symbol()).isEqualTo("A/HRC/32/9");
        assertThat(source.paragraph()).isEqualTo("102.3");
        assertThat(source.texts().wordsFor("en"))
                .isEqualTo("Ratify the treaty on arms (Portugal, Slovakia)");
        assertThat(source.review()).isEqualTo(new Review(24, "supported", List.of("pt", "sk")));
        assertThat(source.themes()).containsExactly("ratification");
        assertThat(source.groups()).containsExactly("minorities", "women");
        assertThat(row.plan().comment()).isEqualTo("The bill is before the Senate.");
    }

    @Test
    void readsAListOfTheThirdCycleWithItsNamesAndGoals() {
        Source source =
                only(
                        EARLIER,
                        List.of(
                                """
                                        121.1 Complete the ratification of the treaty (France) (Lithuania);
                                        Source of Position: A/HRC/48/9 - Para 121""",
                                "Noted",
                                """
                                        - Acceptance of international norms
                                        - Legal, institutional & policy framework
                                        SDGs:
                                        - 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS
                                        Affected persons:
                                        - Disappeared persons
                                        - Migrants & domestic workers""",
                                ""));

        assertThat(source.symbol()).isEqualTo("A/HRC/48/9");
        assertThat(source.themes()).containsExactly("ratification", "legal-reform");
        assertThat(source.sdgs()).containsExactly("16");
        assertThat(source.groups()).containsExactly("disappeared", "migrant-domestic-workers");
        assertThat(source.review()).isEqualTo(new Review(38, "noted", List.of("fr", "lt")));
    }

    @Test
    void readsAListOfTheFourthCycleWithAColumnOfGoals() {
        Source source =
                only(
                        TODAY,
                        List.of(
                                """
                                        140.7 Ratify the treaty on complaints (Maldives) (Timor-Leste);
                                        Source of Position: A/HRC/59/15/Add.1 - Para.3""",
                                "Supported",
                                """
                                        - Ratification of & accession to international instruments
                                        - Refugees & asylum seekers
                                        Groups of Persons:
                                        - Public officials""",
                                "- 1 - NO POVERTY\n- 16.3 - Promote the rule of law"));

        assertThat(source.symbol()).isEqualTo("A/HRC/59/15");
        assertThat(source.themes()).containsExactly("ratification");
        assertThat(source.groups()).containsExactly("refugees", "public-officials");
        assertThat(source.sdgs()).containsExactly("1", "16.3");
        assertThat(source.review()).isEqualTo(new Review(38, "supported", List.of("mv", "tl")));
    }

    @Test
    void makesOneOfARecommendationThatStandsUnderSeveralThemes() {
        List<String> row =
                List.of("121.1 Do it (France)", "Supported", "- Right to health", "Done.");

        IncomingFile file =
                read(wordList("Paraguay", List.of(EARLIER, row, List.of("Theme: Food"), row)));

        assertThat(file.rows()).hasSize(1);
        assertThat(file.understood().getFirst().plan().comment()).isEqualTo("Done.");
    }

    @Test
    void refusesAListAboutAnotherCountry() {
        var rows = List.of(EARLIER, List.of("1.1 Do it", "Noted", "- Right to food", ""));

        assertThat(code(wordList("Thematic list – Uruguay, 46th session", rows)))
                .isEqualTo("incoming.other-country-file");
        assertThat(code(wordList("A letter", List.of(List.of("Dear colleague", "yours")))))
                .isEqualTo("incoming.unknown-file");
    }

    private static Source only(List<String> header, List<String> row) {
        return read(wordList("Paraguay, 38th session", List.of(header, row)))
                .understood()
                .getFirst()
                .source();
    }
}
