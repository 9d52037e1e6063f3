package org.nmirf.hub.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.backbone.event.RefusalCode.INVALID_CONTENT;
import static org.nmirf.backbone.event.RefusalCode.UNKNOWN_CODE;
import static org.nmirf.hub.DeclarationFixtures.aMechanism;
import static org.nmirf.hub.DeclarationFixtures.capacity;
import static org.nmirf.hub.DeclarationFixtures.obligations;
import static org.nmirf.hub.DeclarationFixtures.someObligations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Obligation;
import org.nmirf.web.vocabulary.Vocabularies;

/** What a profile and a calendar of obligations may say. */
class DeclarationRulesTests {

    private final DeclarationRules rules =
            new DeclarationRules(
                    Vocabularies.load(),
                    Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void admitsAProfileWithEverythingAndOneWithANameOnly() {
        var nameOnly = Mechanism.newBuilder().setNames(Map.of("ar", "لجنة")).build();

        assertThat(rules.faults(aMechanism().build())).isEmpty();
        assertThat(rules.faults(nameOnly)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void refusesAProfile(RefusalCode code, Mechanism.Builder wrong) {
        assertThat(rules.faults(wrong.build())).containsExactly(code);
    }

    static Stream<Arguments> refusesAProfile() {
        return Stream.of(
                Arguments.of(INVALID_CONTENT, aMechanism().setNames(Map.of())),
                Arguments.of(INVALID_CONTENT, aMechanism().setNames(Map.of("en", " "))),
                Arguments.of(INVALID_CONTENT, aMechanism().setNames(Map.of("de", "Rat"))),
                Arguments.of(INVALID_CONTENT, aMechanism().setNames(Map.of("en", "a\nb"))),
                Arguments.of(INVALID_CONTENT, aMechanism().setNames(Map.of("en", "a".repeat(301)))),
                Arguments.of(
                        INVALID_CONTENT, aMechanism().setLegalBasis(Map.of("en", "a".repeat(501)))),
                Arguments.of(INVALID_CONTENT, aMechanism().setYear(1899)),
                Arguments.of(INVALID_CONTENT, aMechanism().setYear(2027)),
                Arguments.of(UNKNOWN_CODE, aMechanism().setTypeOhchr("hybrid")),
                Arguments.of(UNKNOWN_CODE, aMechanism().setTypeUrg("interministerial")),
                Arguments.of(UNKNOWN_CODE, aMechanism().setParticipation(Map.of("police", 1))),
                Arguments.of(UNKNOWN_CODE, aMechanism().setParticipation(Map.of("law", 1))),
                Arguments.of(INVALID_CONTENT, aMechanism().setParticipation(Map.of("nhri", 4))),
                Arguments.of(INVALID_CONTENT, aMechanism().setParticipation(Map.of("nhri", -2))),
                Arguments.of(UNKNOWN_CODE, of("finance", "law", 1)),
                Arguments.of(UNKNOWN_CODE, of("coordination", "law", 1)),
                Arguments.of(UNKNOWN_CODE, of("coordination", "parliament", 1)),
                Arguments.of(INVALID_CONTENT, of("institutional-set-up", "law", 3)),
                Arguments.of(
                        INVALID_CONTENT,
                        aMechanism()
                                .setCapacities(
                                        List.of(
                                                capacity("coordination", Map.of("meetings", 1)),
                                                capacity("coordination", Map.of())))));
    }

    private static Mechanism.Builder of(String area, String indicator, int level) {
        return aMechanism().setCapacities(List.of(capacity(area, Map.of(indicator, level))));
    }

    @Test
    void admitsObligationsAndAnEmptyCalendar() {
        assertThat(rules.faults(someObligations())).isEmpty();
        assertThat(rules.faults(obligations())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_CODE, CRCC, periodic, 2027-05-14,",
        "UNKNOWN_CODE, CRC, PERIODIC_REPORT, 2027-05-14,",
        "INVALID_CONTENT, CRC, periodic, 2027-02-30,",
        "INVALID_CONTENT, CRC, periodic, 2027-13,",
        "INVALID_CONTENT, CRC, periodic, 2027,",
        "INVALID_CONTENT, CRC, periodic, +12027-05,",
        "INVALID_CONTENT, CRC, periodic, 14 May 2027,",
        "INVALID_CONTENT, CRC, periodic, 2027-05, 2026-03",
        "INVALID_CONTENT, CRC, periodic, 2027-05, 2026-03-07"
    })
    void refusesAnObligation(
            RefusalCode code,
            String body,
            String procedure,
            String due,
            @Nullable String submitted) {
        assertThat(rules.faults(obligations(new Obligation(body, procedure, due, submitted))))
                .containsExactly(code);
    }

    @Test
    void refusesACalendarBeyondAllMeasure() {
        var entry = new Obligation("CRC", "periodic", "2027-05", null);
        var many = Collections.nCopies(501, entry).toArray(Obligation[]::new);

        assertThat(rules.faults(obligations(many))).containsExactly(INVALID_CONTENT);
    }
}
