package org.nmirf.node.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.node.history.Change;
import org.nmirf.node.obligation.Procedure;
import org.nmirf.node.report.Report.Content;
import org.nmirf.node.report.Report.Period;
import org.nmirf.node.report.Section.Taken;
import org.nmirf.node.wording.Wordings;

/** Reports for tests. */
public final class ReportFixtures {

    /** Years of which the reports of tests tell. */
    public static final Period YEARS =
            new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));

    private static final Change CHANGE =
            Change.of("officer-ma", Instant.parse("2026-05-01T10:00:00Z"));

    private ReportFixtures() {}

    /** A periodic report in that language on what has that symbol. */
    public static Content content(String language, String symbol) {
        return new Content(
                Wordings.of(language, "Report"),
                "CRC",
                Procedure.PERIODIC_REPORT,
                language,
                null,
                100,
                YEARS,
                Map.of("document", List.of(symbol)));
    }

    /** A report with these sections, in English. */
    public static Report report(Section... sections) {
        return Report.first(
                UUID.randomUUID(), content("en", "CRC/C/MAR/CO/9"), List.of(sections), CHANGE);
    }

    /** A section on these, put together from these sources. */
    public static Section section(String text, List<UUID> answers, List<Taken> sources) {
        return new Section(
                UUID.randomUUID(), 1, "Education", answers, text, sources, false, CHANGE);
    }
}
