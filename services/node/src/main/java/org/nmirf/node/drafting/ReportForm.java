package org.nmirf.node.drafting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.assembly.Grouping;
import org.nmirf.node.obligation.Procedure;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.report.Report.Content;
import org.nmirf.node.report.Report.Period;
import org.nmirf.node.report.WordLimits;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;

/**
 * A report as it is sent in, unchecked.
 *
 * @param revision that was read before; only for changes
 */
@Schema(name = "ReportForm", description = "A report as it is sent in")
record ReportForm(
        @Nullable Integer revision,
        @Nullable String reason,
        @Nullable Wordings title,
        @Schema(description = "Code of the body to which it goes") @Nullable String body,
        @Nullable Procedure procedure,
        @Schema(description = "Language in which it is written", example = "fr")
                @Nullable String language,
        @Schema(description = "Obligation that it meets") @Nullable UUID obligation,
        @Schema(description = "Most words; the usual limit of the body when left out")
                @Nullable Integer limit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Schema(description = "Parameters of the register, such as body, theme, status, cluster")
                @Nullable Map<String, List<String>> selection,
        @Schema(description = "Only for a new one; THEME when left out")
                @Nullable Grouping grouping) {

    /** What is meant, or what is not said. */
    Outcome<Content> content(WordLimits limits) {
        List<Detail> wrong = new ArrayList<>();
        Procedure sort = procedure();
        LocalDate first = from();
        LocalDate last = to();
        if (sort == null) {
            wrong.add(Detail.of("procedure", "report.procedure-missing"));
        }
        if (first == null || last == null) {
            wrong.add(Detail.of("from", "report.period-missing"));
        }
        if (sort == null || first == null || last == null) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        String to = Objects.requireNonNullElse(body(), "");
        Integer most = limit();
        if (most == null) {
            most = limits.find(to, sort).map(WordLimits.Limit::words).orElse(null);
        }
        return Outcome.done(
                new Content(
                        Objects.requireNonNullElse(title(), Wordings.NONE),
                        to,
                        sort,
                        Objects.requireNonNullElse(language(), ""),
                        obligation(),
                        most,
                        new Period(first, last),
                        Objects.requireNonNullElse(selection(), Map.of())));
    }

    Grouping groups() {
        return Objects.requireNonNullElse(grouping(), Grouping.THEME);
    }

    Seen read(UUID id) {
        return new Seen(
                id,
                Objects.requireNonNullElse(revision(), 0),
                Objects.requireNonNullElse(reason(), ""));
    }
}
