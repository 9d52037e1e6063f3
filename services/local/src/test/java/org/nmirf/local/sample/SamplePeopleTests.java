package org.nmirf.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.local.identity.DemoPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamplePeopleTests {

    @ParameterizedTest
    @ValueSource(strings = {"ma", "pt", "py"})
    void coordinatorsOfSecretariatsCanSignInAndReview(String country) throws IOException {
        List<DemoPerson> coordinators =
                persons(country)
                        .filter(person -> person.path("coordinates").asBoolean(false))
                        .map(person -> person.path("account").asString(""))
                        .filter(account -> !account.isEmpty())
                        .map(account -> DemoPerson.named(account).orElseThrow())
                        .toList();

        assertThat(coordinators)
                .containsExactly(
                        new DemoPerson("coordinator-" + country, List.of("officer"), country));
    }

    private static Stream<JsonNode> persons(String country) throws IOException {
        String name = "/sample/institutions-" + country + ".json";
        try (var file = Objects.requireNonNull(SamplePeopleTests.class.getResourceAsStream(name))) {
            return new JsonMapper().readTree(file).required("persons").valueStream();
        }
    }
}
