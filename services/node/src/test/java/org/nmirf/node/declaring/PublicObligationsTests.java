package org.nmirf.node.declaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.obligation.ObligationFixtures.aReport;
import static org.nmirf.node.obligation.ObligationFixtures.content;
import static org.nmirf.node.obligation.ObligationFixtures.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nmirf.node.declaration.ObligationEntry;
import org.nmirf.node.history.Change;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligation.Submission;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.obligation.Procedure;
import org.nmirf.web.vocabulary.Vocabularies;

/** Which facts of the calendar may leave, and how it differs from what left. */
class PublicObligationsTests {

    private static ObligationEntry entry(String due, @Nullable String submitted) {
        return new ObligationEntry("CCPR", "periodic", due, submitted);
    }

    @Test
    void keepsTheDueDateAsItIsPrinted() {
        assertThat(PublicObligations.entry(obligation(aReport("2027-03"))))
                .contains(entry("2027-03", null));
        assertThat(PublicObligations.entry(obligation(aReport("2027-03-28"))))
                .contains(entry("2027-03-28", null));
    }

    @Test
    void saysTheDayOfSubmissionAndKeepsWhatHasNone() {
        var known = new Submission(LocalDate.parse("2026-01-01"), "CCPR/C/MAR/7");
        var unknown = new Submission(null, "CCPR/C/MAR/7");

        assertThat(PublicObligations.entry(obligation(aReport("2027-03").submitted(known))))
                .contains(entry("2027-03", "2026-01-01"));
        assertThat(PublicObligations.entry(obligation(aReport("2027-03").submitted(unknown))))
                .isEmpty();
    }

    @Test
    void keepsWhatIsConfidentialInTheCountry() {
        var complaint = content("CCPR", Procedure.COMMUNICATION_REPLY, "2027-03-28");
        var visit = content("SPT", Procedure.VISIT_REPLY, "2027-03-28");

        assertThat(PublicObligations.entry(obligation(complaint))).isEmpty();
        assertThat(PublicObligations.entry(obligation(visit))).isEmpty();
        assertThat(PublicObligations.entry(obligation(content("CPT", Procedure.REPLY, "2027-03"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMMUNICATION_REPLY")
    void namesEveryProcedureByACodeOfTheVocabulary(Procedure procedure) {
        var entry = PublicObligations.entry(obligation(content("CCPR", procedure, "2027-03-28")));

        assertThat(
                        Vocabularies.load()
                                .vocabulary("procedures")
                                .find(entry.orElseThrow().procedure()))
                .isPresent();
    }

    private static Obligations.Past by(String person, Obligation.Content content) {
        return new Obligations.Past(Change.of(person, Instant.EPOCH), content);
    }

    @Test
    void leavesItToNobodyWhoWroteAPublicFactSinceItWasPublished() {
        var noted = aReport("2027-04").submitted(new Submission(null, ""));
        var past =
                List.of(
                        by("ticker", aReport("2027-05")),
                        by("second", aReport("2027-05")),
                        by("first", aReport("2027-04")),
                        by("earlier", aReport("2027-03")),
                        by("founder", aReport("2027-02")));

        assertThat(PublicObligations.writers(past, Set.of(entry("2027-03", null))))
                .containsExactlyInAnyOrder("second", "first");
        assertThat(PublicObligations.writers(past, Set.of()))
                .containsExactlyInAnyOrder("second", "first", "earlier", "founder");
        var gone = List.of(by("taker", noted), by("first", aReport("2027-04")));
        assertThat(PublicObligations.writers(gone, Set.of(entry("2027-04", null))))
                .containsExactly("taker");
        assertThat(PublicObligations.writers(gone, Set.of())).isEmpty();
    }

    @Test
    void findsNoDifferenceInTheSame() {
        var same = List.of(entry("2027-03", null), entry("2027-03", null));

        assertThat(CalendarDifference.between(same, same.reversed()).isNone()).isTrue();
    }

    @Test
    void tellsWhatKindOfDifferenceItIs() {
        var other = new ObligationEntry("CRC", "periodic", "2027-03", null);
        var published =
                List.of(entry("2027-03", null), entry("2028-03", null), entry("2029-03", null));

        assertThat(
                        CalendarDifference.between(
                                published,
                                List.of(
                                        entry("2027-03", "2026-12-01"),
                                        entry("2028-04", null),
                                        other)))
                .isEqualTo(new CalendarDifference(1, 1, 1, 1));
        assertThat(CalendarDifference.between(published, List.of()))
                .isEqualTo(new CalendarDifference(0, 0, 0, 3));
    }
}
