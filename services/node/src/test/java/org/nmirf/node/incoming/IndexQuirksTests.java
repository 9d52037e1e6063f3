package org.nmirf.node.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.incoming.IncomingFixtures.aReviewEntry;
import static org.nmirf.node.incoming.IncomingFixtures.anEntry;
import static org.nmirf.node.incoming.IncomingFixtures.indexSheet;
import static org.nmirf.node.incoming.IncomingFixtures.read;
import static org.nmirf.node.incoming.IncomingFixtures.refusal;
import static org.nmirf.node.incoming.IncomingFixtures.remarks;
import static org.nmirf.node.incoming.IncomingFixtures.understood;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.incoming.IncomingRow.Understood;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.recommendation.Source.Kind;
import org.nmirf.node.recommendation.Source.Review;

/** Each habit of the index that an import has to survive, one test for each. */
class IndexQuirksTests {

    @Test
    void readsColumnsWithAndWithoutTheirTypingErrors() {
        List<String> correct =
                IncomingFixtures.COLUMNS.stream()
                        .map(
                                name ->
                                        name.replace("Reccomending", " recommending ")
                                                .toUpperCase(java.util.Locale.ROOT))
                        .toList();
        List<String> cells =
                IncomingFixtures.COLUMNS.stream().map(aReviewEntry().cells()::get).toList();

        var wrong = read(indexSheet(aReviewEntry()));

        assertThat(wrong.rows())
                .isEqualTo(read(IncomingFixtures.sheet(correct, List.of(cells))).rows())
                .hasOnlyElementsOfType(Understood.class);
        assertThat(wrong.unknownColumns()).isEmpty();
    }

    @Test
    void takesTheDashBeforeEachOfSeveralValues() {
        Source source = understood(anEntry()).source();

        assertThat(source.body()).isEqualTo("CESCR");
        assertThat(source.themes()).containsExactly("water", "health");
        assertThat(source.groups()).containsExactly("rural");
        assertThat(source.sdgs()).containsExactly("6.1");
    }

    @ParameterizedTest
    @CsvSource({
        "46078, 2026-02-25",
        "46078.4996, 2026-02-25",
        "2026-02-25, 2026-02-25",
        "2026-02-25T00:00:00Z, 2026-02-25"
    })
    void readsDatesAsSerialNumbersAndAsText(String text, LocalDate date) {
        assertThat(understood(anEntry().with("Document Publication Date", text)).source().date())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2", "1"})
    void takesTheFirstDayOfTheCalendarForNoDateAtAll(String text) {
        assertThat(understood(anEntry().with("Document Publication Date", text)).source().date())
                .isNull();
    }

    @Test
    void takesMarkupAndGapsOutOfTheText() {
        Understood row =
                understood(
                        anEntry()
                                .with(
                                        "Text",
                                        "<p>Prevent sexual a buse of&nbsp;children&lrm; and amend the l"
                                                + " aw s on&amp;nbsp;heal thcare</p>"));

        assertThat(text(row))
                .isEqualTo("Prevent sexual abuse of children and amend the laws on healthcare");
        assertThat(row.remarks())
                .anySatisfy(
                        remark ->
                                assertThat(remark.arguments())
                                        .containsExactly("a buse; l aw s; heal thcare"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "136.1 Ratify it | 136.1",
                "1 Ratify it | 1",
                "157. To ratify it | 157",
                "Recommendation No. 21 contained in para. 96: 21. Ratify it | 96.21",
                "Recommendations contained in para 96: Ratify it | 96",
                "Paragraph 27 Ratify it | 27",
                "127-179 التصديق على العهد | 127.179",
                "٦٦- التصديق على العهد | 66",
                "Water for villages 49.The Committee notes it | 49",
            })
    void takesTheParagraphOutOfTheTextInAllItsForms(String text, String paragraph) {
        Understood row = understood(anEntry().with("Text", text));

        assertThat(row.source().paragraph()).isEqualTo(paragraph);
        assertThat(text(row)).doesNotContain("27", "49", "96", "136", "157", "٦٦");
    }

    @ParameterizedTest
    @CsvSource({"Supported, supported", "Noted, noted", "Supported/Noted, partly-supported"})
    void knowsThePositionsThatAStateTakes(String label, String code) {
        assertThat(review(aReviewEntry().with("UPR Position", "- " + label)).position())
                .isEqualTo(code);
    }

    @Test
    void partsStatesWhoseNamesHoldHyphens() {
        Review review =
                review(
                        aReviewEntry()
                                .with(
                                        "UPR Reccomending States",
                                        "Albania-Timor-Leste-Guinea-Bissau"));

        assertThat(review.states()).containsExactly("al", "tl", "gw");
    }

    @Test
    void partsStatesThatWereJoinedByMistake() {
        Understood row =
                understood(
                        aReviewEntry()
                                .with(
                                        "UPR Reccomending States",
                                        "- South Sudan - Sudan\n- Uzbekistan - Czechia"));

        assertThat(review(row).states()).containsExactly("ss", "sd", "uz", "cz");
        assertThat(remarks(row)).contains("states-parted");
    }

    @Test
    void refusesRowsThatAreNoRecommendations() {
        assertThat(refusal(anEntry().with("Type", "- ")))
                .isEqualTo("incoming.not-a-recommendation");
        assertThat(refusal(anEntry().with("Type", "- Others")))
                .isEqualTo("incoming.not-a-recommendation");
        assertThat(refusal(anEntry().with("Text", "Response of Paraguay: it will look into it.")))
                .isEqualTo("incoming.not-a-recommendation");
        assertThat(understood(anEntry().with("Text", "Response measures must be fair")).source())
                .isNotNull();
        assertThat(understood(anEntry().with("Type", "- Concerns/Observations")).source().kind())
                .isEqualTo(Kind.OBSERVATION);
    }

    @ParameterizedTest
    @CsvSource({
        "- PY, ''",
        "- Paraguay*, ''",
        "- República del Paraguay, ''",
        "- Chile/- Paraguay, ''",
        "- Turkey, incoming.other-country",
        "- State of Palestine*, incoming.other-country",
        "- European Union, incoming.other-country",
        "- Holy See, incoming.other-country",
        "- Niue, incoming.other-country",
        "- GB, incoming.other-country",
        "- Atlantis, incoming.country-unknown",
    })
    void knowsCountriesByCodesOldNamesAndStars(String countries, String refusal) {
        IncomingFile file =
                read(
                        indexSheet(
                                anEntry()
                                        .with(
                                                "Countries Concerned",
                                                countries.replace('/', '\n'))));

        assertThat(file.refused().stream().map(row -> row.faults().getFirst().code()).toList())
                .isEqualTo(refusal.isEmpty() ? List.of() : List.of(refusal));
    }

    @ParameterizedTest
    @CsvSource({
        "CRC, CRC",
        "Committee on the Rights of the Child, CRC",
        "Committee on Migrant Workers, CMW",
        "SR Torture, SR-TORTURE",
        "'', CESCR",
    })
    void knowsABodyByAcronymLongFormOrSymbol(String label, String code) {
        assertThat(understood(anEntry().with("Reccomending Body", "- " + label)).source().body())
                .isEqualTo(code);
    }

    @Test
    void takesLabelsWithStraySpacesForTheSame() {
        Source source =
                understood(
                                anEntry()
                                        .with(
                                                "Themes",
                                                "-  Right to development\n- Right to development "))
                        .source();

        assertThat(source.themes()).containsExactly("development");
    }

    @Test
    void makesOneOfAParagraphThatIsRepeatedForEachState() {
        IncomingFile file =
                read(
                        indexSheet(
                                aReviewEntry(),
                                aReviewEntry()
                                        .with(
                                                "Text",
                                                "118.6 Ratify the Optional Protocol on"
                                                        + " communications (Chile)")
                                        .with("UPR Reccomending States", "- Chile")));

        assertThat(file.rows()).hasSize(1);
        assertThat(review(file.understood().getFirst()).states()).containsExactly("uy", "cl");
        assertThat(remarks(file.understood().getFirst())).containsExactly("merged");
    }

    @Test
    void keepsSeveralWordingsThatStandInOneParagraph() {
        String both = "118.7 Ratify the Protocol (Chile); sign it without delay (Peru)";

        Understood merged =
                understood(aReviewEntry().with("Text", both).with("UPR Reccomending States", ""));
        IncomingFile apart =
                read(
                        indexSheet(
                                aReviewEntry().with("Text", "118.7 Ratify the Protocol (Chile)"),
                                aReviewEntry().with("Text", "118.7 Sign the Protocol (Peru)")));

        assertThat(text(merged)).isEqualTo(both.substring(6));
        assertThat(review(merged).states()).containsExactly("cl", "pe");
        assertThat(apart.understood())
                .hasSize(2)
                .allSatisfy(row -> assertThat(remarks(row)).contains("paragraph-twice"));
    }

    @Test
    void leavesOutReservationsOfWhichTheTextDoesNotSpeak() {
        Understood water =
                understood(anEntry().with("Themes", "- Reservations\n- Right to health"));
        Understood treaty =
                understood(
                        anEntry()
                                .with("Text", "Withdraw its reservations to the Covenant")
                                .with("Themes", "- Reservations"));

        assertThat(water.source().themes()).containsExactly("health");
        assertThat(remarks(water)).containsExactly("reservations-dropped");
        assertThat(treaty.source().themes()).containsExactly("reservations");
    }

    @Test
    void findsTodaysThemesOfEarlierOnesAndSaysWhatHasNone() {
        Understood row =
                understood(
                        anEntry()
                                .with(
                                        "Themes",
                                        "- A12 Acceptance of international norms\n- Prohibition of"
                                                + " slavery, trafficking\n- G1 Members of minorities\n- Z8"
                                                + " Something of its own")
                                .with("Affected Persons", ""));

        assertThat(row.source().themes()).containsExactly("ratification", "trafficking");
        assertThat(row.source().groups()).containsExactly("minorities");
        assertThat(row.remarks())
                .singleElement()
                .satisfies(
                        remark -> {
                            assertThat(remark.code()).isEqualTo("theme-unknown");
                            assertThat(remark.arguments())
                                    .containsExactly("Z8 Something of its own");
                        });
    }

    private static String text(Understood row) {
        return row.source().texts().texts().getFirst().text();
    }

    private static Review review(IncomingFixtures.Entry entry) {
        return review(understood(entry));
    }

    private static Review review(Understood row) {
        Review review = row.source().review();
        if (review == null) {
            throw new AssertionError("no review");
        }
        return review;
    }
}
