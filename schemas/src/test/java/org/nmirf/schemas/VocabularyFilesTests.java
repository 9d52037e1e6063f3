package org.nmirf.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Holds the vocabulary files to what every reader of them takes for granted. */
class VocabularyFilesTests {

    private static final Path FOLDER = Path.of("src/main/resources/vocabularies");
    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "pt", "ru", "zh");

    @ParameterizedTest
    @MethodSource("files")
    void hasEveryLabelInSevenLanguages(Path file) {
        assertThat(read(file).concepts())
                .isNotEmpty()
                .allSatisfy(
                        concept ->
                                assertThat(concept.labels())
                                        .as(concept.code())
                                        .containsOnlyKeys(LANGUAGES)
                                        .allSatisfy(
                                                (language, label) ->
                                                        assertThat(label).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void usesEveryCodeOnce(Path file) {
        assertThat(read(file).concepts()).extracting(Concept::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void usesEveryLabelOnce(Path file) {
        for (String language : LANGUAGES) {
            assertThat(read(file).concepts())
                    .extracting(concept -> concept.labels().get(language))
                    .as(language)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNamedAsItsFileAndSaysItsSource(Path file) {
        assertThat(file.getFileName()).hasToString(read(file).vocabulary() + ".json");
        assertThat(read(file).source()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("files")
    void pointsOnlyToBroaderEntriesThatExist(Path file) {
        List<Concept> concepts = read(file).concepts();
        Set<String> codes = concepts.stream().map(Concept::code).collect(Collectors.toSet());

        assertThat(concepts.stream().map(Concept::broader).filter(Objects::nonNull))
                .allSatisfy(broader -> assertThat(codes).contains(broader));
    }

    @Test
    void hasSeventeenGoalsAndTheirTargets() {
        List<Concept> concepts = read(FOLDER.resolve("sdgs.json")).concepts();
        Set<String> goals =
                concepts.stream()
                        .filter(concept -> "goal".equals(concept.kind()))
                        .map(Concept::code)
                        .collect(Collectors.toSet());

        assertThat(goals).hasSize(17);
        assertThat(concepts.stream().filter(concept -> "target".equals(concept.kind())))
                .hasSize(169)
                .allSatisfy(target -> assertThat(goals).contains(target.broader()));
    }

    @Test
    void putsEveryStateInOneRegionalGroup() {
        assertThat(read(FOLDER.resolve("regional-groups.json")).concepts())
                .flatExtracting(Concept::members)
                .hasSize(193)
                .doesNotHaveDuplicates();
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    private static Vocabulary read(Path file) {
        return JsonMapper.builder().build().readValue(file, Vocabulary.class);
    }

    record Vocabulary(String vocabulary, String source, List<Concept> concepts) {}

    record Concept(
            String code,
            String kind,
            String broader,
            Map<String, String> labels,
            List<String> members) {}
}
