package org.nmirf.hub.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.gathering.GatheringFixtures.aSeminar;
import static org.nmirf.hub.gathering.GatheringFixtures.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.hub.gathering.Plan.Place;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.Typed;
import org.nmirf.web.vocabulary.Vocabularies;
import org.nmirf.web.vocabulary.Vocabulary;
import org.springframework.util.MultiValueMap;

/** What is kept of a gathering, and what is not. */
class GatheringFormTests {

    private static final Vocabulary KINDS = Vocabularies.load().vocabulary(Plan.KINDS);
    private static final Map<String, String> SOUND =
            aSeminar("Third seminar", "2026-01-26", "2026-01-27");

    private static GatheringForm form(Map<String, String> others) {
        Map<String, String> fields = with(SOUND, others);
        return GatheringForm.of(Typed.of(MultiValueMap.fromSingleValue(fields)));
    }

    private static List<String> wrong(Map<String, String> others) {
        return form(others).faults(KINDS).stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void readsAGatheringAsItIsAnnounced() {
        GatheringForm form = form(Map.of());

        assertThat(form.faults(KINDS)).isEmpty();
        Plan plan = form.plan();
        assertThat(plan.kind()).isEqualTo("seminar");
        assertThat(plan.from()).isEqualTo(LocalDate.of(2026, 1, 26));
        assertThat(plan.until()).isEqualTo(LocalDate.of(2026, 1, 27));
        assertThat(plan.place()).isEqualTo(new Place("Lisboa", "pt", false));
        assertThat(plan.texts().titles()).containsExactly(Map.entry("en", "Third seminar"));
        assertThat(plan.isCancelled()).isFalse();
    }

    @Test
    void lastsADayAndHasNoPageElsewhereUnlessSomebodySaysSo() {
        GatheringForm form = form(Map.of("until", "", "source", "", "en-text", "", "convener", ""));

        assertThat(form.faults(KINDS)).isEmpty();
        assertThat(form.plan().until()).isEqualTo(LocalDate.of(2026, 1, 26));
        assertThat(form.plan().source()).isNull();
    }

    @Test
    void isInACityOrOnlineOrBoth() {
        assertThat(wrong(Map.of("online", "yes"))).isEmpty();
        assertThat(wrong(Map.of("city", "", "country", "", "online", "yes"))).isEmpty();
        assertThat(form(Map.of("online", "yes")).plan().place().isInCity()).isTrue();

        assertThat(wrong(Map.of("city", "", "country", "")))
                .containsExactly("city gathering-place");
        assertThat(wrong(Map.of("city", ""))).containsExactly("city gathering-city");
        assertThat(wrong(Map.of("country", "", "online", "yes")))
                .containsExactly("country gathering-country");
        assertThat(wrong(Map.of("country", "xx"))).containsExactly("country choose");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-01-27, from session-day",
        "26.1.2026, 2026-01-27, from session-day",
        "2026-01-26, soon, until session-day",
        "2026-01-26, 2026-01-25, until gathering-order",
        "2026-01-26, 2027-01-26, until gathering-order"
    })
    void refusesDaysThatAreNone(String from, String until, String fault) {
        assertThat(wrong(Map.of("from", from, "until", until))).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "http://example.org/",
                "javascript:alert(1)",
                "https://somebody@example.org/",
                "https://example.org/a b"
            })
    void refusesWhatIsNoAddress(String source) {
        assertThat(wrong(Map.of("source", source))).contains("source session-source");
    }

    @Test
    void wantsANameInOneLanguageAndAKindThatThereIs() {
        assertThat(wrong(Map.of("en-title", "", "en-text", "")))
                .containsExactly("texts gathering-name");
        assertThat(wrong(Map.of("en-title", ""))).containsExactly("en-title missing");
        assertThat(wrong(Map.of("fr-title", "Séminaire"))).isEmpty();
        assertThat(wrong(Map.of("kind", "party"))).containsExactly("kind choose");
        assertThat(wrong(Map.of("en-title", "a".repeat(201)))).containsExactly("en-title long");
    }

    @ParameterizedTest
    @CsvSource({
        "en-text, Write to somebody@example.org.",
        "en-title, Seminar (some.body@mail.example.org)",
        "convener, Somebody <somebody @ example.org>",
        "city, somebody\uFF20example.org",
        "source, https://example.org/?to=somebody@example.org"
    })
    void takesNobodysMailbox(String field, String text) {
        assertThat(wrong(Map.of(field, text))).containsExactly(field + " gathering-mailbox");
    }

    @ParameterizedTest
    @CsvSource({
        "source, https://www.example.org/@network",
        "en-text, Meet @ 10:00 in the hall.",
        "en-text, See @network on other sites."
    })
    void mistakesNoOtherSignForAMailbox(String field, String text) {
        assertThat(wrong(Map.of(field, text))).isEmpty();
    }

    @Test
    void saysEachFaultOfAProgramThatSendsNothing() {
        var nothing =
                new GatheringForm(null, null, null, null, null, null, null, null, null, null, null);

        assertThat(nothing.faults(KINDS))
                .extracting(Fault::field)
                .containsExactly("kind", "from", "city", "texts");
    }
}
