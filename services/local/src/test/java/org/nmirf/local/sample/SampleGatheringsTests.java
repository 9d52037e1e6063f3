package org.nmirf.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the sample gatherings to what the hub takes, and to where their days come from. */
class SampleGatheringsTests {

    private static final JsonNode SAMPLE =
            new JsonMapper().readTree(SampleRegister.bytes("/sample/gatherings.json"));

    private static String text(JsonNode node, String field) {
        return node.required(field).asString();
    }

    @Test
    void areTheSeminarsOfTheNetwork() {
        assertThat(SAMPLE.required("gatherings").valueStream())
                .extracting(one -> text(one, "country") + " " + text(one, "from"))
                .containsExactly("ma 2022-12-07", "py 2024-05-08", "pt 2026-01-26");
        assertThat(text(SAMPLE, "source")).contains("Marrakech", "Asunción", "Lisbon");
    }

    @Test
    void haveAKnownKindDaysInOrderAndANameInEachLanguageOfThePages() {
        assertThat(SAMPLE.required("gatherings").valueStream())
                .allSatisfy(
                        one -> {
                            assertThat(SampleRegister.codes("gathering-kinds"))
                                    .contains(text(one, "kind"));
                            assertThat(LocalDate.parse(text(one, "until")))
                                    .isAfterOrEqualTo(LocalDate.parse(text(one, "from")));
                            assertThat(one.required("texts").propertyNames())
                                    .containsExactlyInAnyOrderElementsOf(
                                            List.of("ar", "en", "fr", "es", "pt"));
                            assertThat(one.required("texts"))
                                    .allSatisfy(
                                            words ->
                                                    assertThat(text(words, "title"))
                                                            .hasSizeBetween(1, 200));
                            assertThat(one.toString()).doesNotContain("@");
                        });
    }
}
