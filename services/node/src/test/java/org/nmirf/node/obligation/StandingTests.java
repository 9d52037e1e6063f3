package org.nmirf.node.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.obligation.ObligationFixtures.aReport;
import static org.nmirf.node.obligation.ObligationFixtures.obligation;
import static org.nmirf.node.obligation.ObligationFixtures.step;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nmirf.node.obligation.Obligation.Submission;
import org.nmirf.node.obligation.Standing.State;

class StandingTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-05-10");

    @Test
    void isOverdueFromTheDayAfterTheLast() {
        assertThat(state(obligation(aReport("2026-05-10")))).isEqualTo(State.DUE_SOON);
        assertThat(state(obligation(aReport("2026-05-09")))).isEqualTo(State.OVERDUE);
    }

    @Test
    void givesAMonthUntilItsLastDay() {
        assertThat(state(obligation(aReport("2026-05")))).isEqualTo(State.DUE_SOON);
        assertThat(Due.parse("2026-02").last()).isEqualTo("2026-02-28");
        assertThat(Due.parse("2026-02").text()).isEqualTo("2026-02");
    }

    @Test
    void isAtRiskInTheLastWeeksWithOpenSteps() {
        var open = step("2026-06-01", null);
        var done = step("2026-05-01", "2026-05-02");

        assertThat(state(obligation(aReport("2026-08-01"), open))).isEqualTo(State.AT_RISK);
        assertThat(state(obligation(aReport("2026-08-01"), done))).isEqualTo(State.DUE_SOON);
        assertThat(state(obligation(aReport("2027-08-01"), open))).isEqualTo(State.UPCOMING);
    }

    @Test
    void isAtRiskLongBeforeWhenAStepIsLate() {
        var late = step("2026-05-09", null);

        var standing = Standing.of(obligation(aReport("2028-08-01"), late), TODAY, 90);

        assertThat(standing.state()).isEqualTo(State.AT_RISK);
        assertThat(standing.late()).isEqualTo(1);
    }

    @Test
    void isNeitherLateNorAtRiskOnceSubmitted() {
        var content =
                aReport("2026-01-01").submitted(new Submission(LocalDate.parse("2026-02-01"), ""));

        assertThat(state(obligation(content, step("2026-01-01", null)))).isEqualTo(State.SUBMITTED);
    }

    @Test
    void countsHowLongItIsLate() {
        var standing = Standing.of(obligation(aReport("2023-11-10")), TODAY, 90);

        assertThat(standing.monthsLate(TODAY)).isEqualTo(30);
    }

    @Test
    void readsSortsOfReportsHoweverTheyAreWritten() {
        assertThat(Procedure.find("periodic")).contains(Procedure.PERIODIC_REPORT);
        assertThat(Procedure.find("Follow-up information"))
                .contains(Procedure.FOLLOW_UP_INFORMATION);
        assertThat(Procedure.find("mid-term")).contains(Procedure.UPR_MID_TERM_REPORT);
        assertThat(Procedure.find("whatever")).isEmpty();
    }

    private static State state(Obligation obligation) {
        return Standing.of(obligation, TODAY, 90).state();
    }
}
