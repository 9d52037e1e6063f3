package org.nmirf.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the sample practices to what others need to adopt them, and to the sample registers. */
class SamplePracticesTests {

    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "pt");

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void sayInEachOfTheirLanguagesWhatMustBeInPlaceAndWhatItTakes(String country) {
        for (Map<String, String> practice : SampleRegister.practices(country)) {
            for (String language : LANGUAGES) {
                boolean isWritten = !cell(practice, "title_" + language).isEmpty();
                assertThat(cell(practice, "preconditions_" + language).isEmpty())
                        .as(cell(practice, "reference"))
                        .isNotEqualTo(isWritten);
                assertThat(cell(practice, "costs_" + language).isEmpty())
                        .as(cell(practice, "reference"))
                        .isNotEqualTo(isWritten);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void answerRecommendationsOfTheRegisterWhereTheyNameTheCountry(String country) {
        Set<String> places =
                SampleRegister.of(country).recommendations().stream()
                        .map(row -> row.get("symbol") + "#" + row.get("paragraph"))
                        .collect(Collectors.toSet());

        for (Map<String, String> practice : SampleRegister.practices(country)) {
            String answered = cell(practice, "recommendations");
            assertThat(answered.isEmpty())
                    .as(cell(practice, "reference"))
                    .isNotEqualTo(cell(practice, "attribution").equals("named"));
            assertThat(places)
                    .containsAll(
                            Arrays.stream(answered.split(";"))
                                    .filter(place -> !place.isEmpty())
                                    .toList());
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
