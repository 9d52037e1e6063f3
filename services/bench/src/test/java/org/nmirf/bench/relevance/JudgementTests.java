package org.nmirf.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nmirf.bench.network.HubParts;

/** The queries and judgements of this project fit its sample practices. */
class JudgementTests {

    private static final Path SAMPLES =
            Path.of("..", "local", "src", "main", "resources", "sample");

    @Test
    void everyQueryIsJudgedOnPracticesThatExist() throws IOException {
        try (HubParts hub = HubParts.withoutDatabase()) {
            JudgedSet set = new SamplePractices(hub.documents(), SAMPLES).whole();
            List<String> practices = set.documents().stream().map(one -> one.id()).toList();

            assertThat(set.documents()).hasSize(30);
            assertThat(set.queries()).hasSizeGreaterThanOrEqualTo(60);
            assertThat(set.queries())
                    .allSatisfy(
                            query -> {
                                assertThat(query.group()).isNotEmpty();
                                assertThat(set.judgements(query)).isNotEmpty();
                                assertThat(practices).containsAll(set.judgements(query).keySet());
                            });
        }
    }

    @Test
    void eachOfFiveLanguagesHasItsShareAndNoQueryStandsTwice() {
        List<String> lines = lines("queries-kinds.tsv");
        Map<String, Long> languages =
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.split("\t", -1)[1], Collectors.counting()));

        assertThat(languages.keySet()).containsExactlyInAnyOrder("ar", "en", "fr", "es", "pt");
        assertThat(languages.values()).allMatch(count -> count >= 12);
        assertThat(new HashSet<>(lines("queries.tsv"))).hasSameSizeAs(lines);
    }

    @Test
    void pastedRecommendationsAreJudgedOnPracticesThatSayWhatTheyAnswer() throws IOException {
        try (HubParts hub = HubParts.withoutDatabase()) {
            JudgedSet set = new SamplePractices(hub.documents(), SAMPLES).answers();
            List<String> practices = set.documents().stream().map(one -> one.id()).toList();

            assertThat(set.queries()).hasSizeGreaterThanOrEqualTo(20);
            assertThat(set.queries())
                    .allSatisfy(
                            query -> {
                                assertThat(query.group()).matches("(ar|en|es|fr|pt) (text|symbol)");
                                assertThat(set.judgements(query)).containsValue(3);
                                assertThat(practices).containsAll(set.judgements(query).keySet());
                            });
            assertThat(set.queries().stream().map(one -> one.group().substring(0, 2)))
                    .contains("ar", "en", "es", "fr", "pt");
        }
    }

    /** A practice without a name never says what it answers. */
    @Test
    void samplesSayWhatTheyAnswerOnlyUnderTheirName() throws IOException {
        try (HubParts hub = HubParts.withoutDatabase()) {
            JudgedSet set = new SamplePractices(hub.documents(), SAMPLES).answers();

            assertThat(set.documents())
                    .allSatisfy(
                            one -> {
                                var practice = Objects.requireNonNull(one.practice());
                                assertThat(practice.recommendations().isEmpty())
                                        .isEqualTo(practice.country() == null);
                            });
        }
    }

    @Test
    void noRecommendationIsAWholeSentenceOfASample() throws IOException {
        for (String country : List.of("ma", "pt", "py")) {
            String samples =
                    Files.readString(SAMPLES.resolve("recommendations-" + country + ".csv"));

            assertThat(lines("recommendations.tsv"))
                    .filteredOn(line -> !line.matches("..-s\\d.*"))
                    .noneMatch(line -> samples.contains(line.split("\t", 2)[1]));
        }
    }

    @Test
    void nothingOfTheAskedLanguageIsLeftWhereItMustComeFromElsewhere() throws IOException {
        try (HubParts hub = HubParts.withoutDatabase()) {
            JudgedSet set = new SamplePractices(hub.documents(), SAMPLES).elsewhere("fr");

            assertThat(set.queries()).allMatch(query -> query.group().startsWith("fr "));
            assertThat(set.documents())
                    .allSatisfy(
                            one ->
                                    assertThat(Objects.requireNonNull(one.practice()).languages())
                                            .isNotEmpty()
                                            .doesNotContain("fr"));
        }
    }

    private static List<String> lines(String file) {
        var content = Objects.requireNonNull(SamplePractices.class.getResourceAsStream(file));
        return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }
}
