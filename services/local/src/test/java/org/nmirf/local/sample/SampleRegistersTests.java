package org.nmirf.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Holds the sample registers to what a node takes and to each other. */
class SampleRegistersTests {

    private static final int KILOBYTES = 1024;
    private static final Map<String, String> CODES =
            Map.of(
                    "body", "bodies",
                    "themes", "themes",
                    "groups", "groups",
                    "sdgs", "sdgs",
                    "position", "upr-positions",
                    "status", "implementation-statuses");
    private static final Set<String> KINDS =
            Set.of(
                    "ministry",
                    "agency",
                    "statistics-office",
                    "parliament",
                    "judiciary",
                    "local-government",
                    "nhri",
                    "civil-society",
                    "other");
    private static final Set<String> INDEPENDENT = Set.of("nhri", "civil-society");

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void saysWhoDemandsWhatInEveryRow(String country) {
        List<Map<String, String>> rows = SampleRegister.of(country).recommendations();

        assertThat(rows)
                .hasSizeBetween(280, 320)
                .allSatisfy(
                        row -> {
                            String original = row.get("original_language");
                            assertThat(row.get("body")).isNotBlank();
                            assertThat(row.get("text_" + original))
                                    .as(row.get("reference"))
                                    .isNotBlank();
                        });
        assertThat(rows).extracting(row -> row.get("reference")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void usesCodesThatTheVocabulariesKnow(String country) {
        List<Map<String, String>> rows = SampleRegister.of(country).recommendations();

        CODES.forEach(
                (column, vocabulary) ->
                        assertThat(SampleRegister.codes(vocabulary))
                                .as(column)
                                .containsAll(used(rows, column)));
        assertThat(used(rows, "kind"))
                .isSubsetOf("recommendation", "observation", "pledge", "decision");
        assertThat(used(rows, "priority")).isSubsetOf("high", "medium", "low");
        assertThat(used(rows, "category")).isSubsetOf("1", "2", "3", "4", "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void neverCallsImplementedWhatGoesOn(String country) {
        assertThat(SampleRegister.of(country).recommendations())
                .filteredOn(row -> "2".equals(row.get("category")))
                .isNotEmpty()
                .extracting(row -> row.get("status"))
                .doesNotContain("implemented");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void repeatsNoTextWordForWord(String country) {
        List<Map<String, String>> rows = SampleRegister.of(country).recommendations();

        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(rows.stream().map(row -> row.get("text_" + language)))
                    .filteredOn(text -> !"".equals(text))
                    .as(language)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void namesInstitutionsAndPeopleOfTheCountry(String country) {
        var register = SampleRegister.of(country);
        JsonNode people = register.people();
        Set<String> names =
                all(people, "institutions")
                        .flatMap(one -> one.required("names").valueStream())
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet());
        Set<String> addresses = texts(people, "persons", "email");

        assertThat(names)
                .containsAll(used(register.recommendations(), "lead_institution"))
                .containsAll(used(register.recommendations(), "contributing_institutions"));
        assertThat(addresses).containsAll(used(register.recommendations(), "focal_point"));
        assertThat(texts(people, "institutions", "kind")).isSubsetOf(KINDS);
        assertThat(texts(people, "institutions", "code"))
                .containsAll(texts(people, "persons", "institution"));
        assertThat(addresses)
                .hasSizeBetween(25, 30)
                .containsAll(texts(people, "persons", "deputy"))
                .allSatisfy(email -> assertThat(email).endsWith("." + country + ".example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void letsNoIndependentBodyAnswerForTheState(String country) {
        var register = SampleRegister.of(country);
        List<JsonNode> independent =
                all(register.people(), "institutions")
                        .filter(one -> INDEPENDENT.contains(one.required("kind").asString()))
                        .toList();

        assertThat(independent)
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        one -> {
                            String code = one.required("code").asString();
                            assertThat(texts(register.actions(), "actions", "lead"))
                                    .doesNotContain(code);
                            assertThat(texts(register.obligations(), "obligations", "lead"))
                                    .doesNotContain(code);
                            assertThat(one.required("names").valueStream().map(JsonNode::asString))
                                    .doesNotContainAnyElementsOf(
                                            used(register.recommendations(), "lead_institution"));
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void answersOnlyRecommendationsThatExist(String country) {
        var register = SampleRegister.of(country);
        JsonNode plan = register.actions();
        Set<String> references = used(register.recommendations(), "reference");
        Set<String> institutions = texts(register.people(), "institutions", "code");
        Set<String> actions = texts(plan, "actions", "code");

        assertThat(actions).hasSizeBetween(55, 65);
        assertThat(all(plan, "actions"))
                .allSatisfy(
                        action -> {
                            assertThat(action.required("title").size()).isEqualTo(2);
                            assertThat(action.required("recommendations").isEmpty()).isFalse();
                        });
        for (String entries : List.of("actions", "indicators", "updates")) {
            assertThat(references)
                    .containsAll(texts(plan, entries, "recommendations"))
                    .containsAll(texts(plan, entries, "recommendation"));
            assertThat(actions)
                    .containsAll(texts(plan, entries, "actions"))
                    .containsAll(texts(plan, entries, "action"));
            assertThat(institutions)
                    .containsAll(texts(plan, entries, "lead"))
                    .containsAll(texts(plan, entries, "contributing"))
                    .containsAll(texts(plan, entries, "source"));
        }
        assertThat(texts(plan, "actions", "status"))
                .isEqualTo(SampleRegister.codes("action-statuses"));
        assertThat(texts(plan, "updates", "state")).isSubsetOf("draft", "reviewed", "published");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void keepsACalendarOfReports(String country) {
        var register = SampleRegister.of(country);
        JsonNode calendar = register.obligations();

        assertThat(SampleRegister.codes("bodies"))
                .containsAll(texts(calendar, "obligations", "body"));
        assertThat(texts(register.people(), "institutions", "code"))
                .containsAll(texts(calendar, "obligations", "lead"));
        assertThat(texts(calendar, "obligations", "state"))
                .containsExactlyInAnyOrder("submitted", "overdue", "at-risk", "on-track");
        assertThat(texts(calendar, "obligations", "procedure"))
                .isSubsetOf(
                        "initial",
                        "periodic",
                        "simplified",
                        "follow-up",
                        "national-report",
                        "mid-term",
                        "reply");
        assertThat(all(calendar, "obligations"))
                .allSatisfy(
                        one ->
                                assertThat(one.required("state").asString().equals("submitted"))
                                        .isEqualTo(!one.required("submitted").isNull()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void staysSmall(String country) {
        assertThat(SampleRegister.FILES)
                .allSatisfy(
                        file ->
                                assertThat(SampleRegister.bytes(file.formatted(country)).length)
                                        .as(file)
                                        .isLessThan(400 * KILOBYTES));
    }

    private static Set<String> used(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .flatMap(row -> Arrays.stream(row.getOrDefault(column, "").split(";")))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> all(JsonNode file, String entries) {
        return StreamSupport.stream(file.required(entries).spliterator(), false);
    }

    /** Values of a field that holds a text or a list of texts; nothing where it is not there. */
    private static Set<String> texts(JsonNode file, String entries, String field) {
        return all(file, entries)
                .map(entry -> entry.path(field))
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
