package org.nmirf.node.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.report.ReportFixtures.content;
import static org.nmirf.node.report.ReportFixtures.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.obligation.Procedure;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.report.Report.Content;
import org.nmirf.node.report.Report.Period;
import org.nmirf.node.report.Section.Written;
import org.nmirf.node.wording.Wordings;

class ReportRulesTests {

    @Test
    void takesAReportThatSaysWhatItIs() {
        assertThat(ReportRules.check(content("fr", "X"), body -> true, id -> false)).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrong() {
        var wrong =
                new Content(
                        Wordings.NONE,
                        "NO-SUCH-BODY",
                        Procedure.PERIODIC_REPORT,
                        "xx",
                        UUID.randomUUID(),
                        0,
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1)),
                        Map.of());

        assertThat(ReportRules.check(wrong, body -> false, id -> false))
                .extracting(Detail::code)
                .containsExactly(
                        "report.title-missing",
                        "report.body-unknown",
                        "report.language-unknown",
                        "report.obligation-unknown",
                        "report.limit-wrong",
                        "report.period-reversed");
    }

    @Test
    void asksForAHeadingOfEachSection() {
        assertThat(ReportRules.check(new Written(" ", "Words", List.of())))
                .extracting(Detail::code)
                .containsExactly("report.section-title-missing");
    }

    @Test
    void beginsAParagraphAfterAnEmptyLine() {
        var section = section("One\nmore\n \n\nTwo", List.of(), List.of());

        assertThat(section.paragraphs()).containsExactly("One\nmore", "Two");
    }
}
