package org.nmirf.node.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.indicator.Indicator.Links;
import org.nmirf.node.indicator.Indicator.Target;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.series.LineChart.Point;
import org.nmirf.node.series.Period;
import org.nmirf.node.wording.Wordings;

/**
 * An indicator as it is sent in, unchecked.
 *
 * @param revision the revision that was read before; only for changes
 * @param reason why it changes, for the history
 */
@Schema(name = "IndicatorForm", description = "An indicator as it is sent in")
public record IndicatorForm(
        @Schema(description = "Revision that was read before; only for changes", example = "1")
                @Nullable Integer revision,
        @Nullable String reason,
        @Nullable Wordings name,
        @Schema(description = "What is counted, such as persons") @Nullable Wordings unit,
        @Schema(description = "OUTCOME unless it is said") Indicator.@Nullable Kind kind,
        @Schema(description = "Institution that gives the values") @Nullable UUID source,
        @Schema(type = "string", description = "Year or month", example = "2024-03")
                @Nullable Period baselinePeriod,
        @Nullable BigDecimal baseline,
        @Nullable Integer targetYear,
        @Nullable BigDecimal target,
        @Nullable Wordings disaggregation,
        @Nullable List<UUID> recommendations,
        @Nullable List<UUID> clusters,
        @Nullable List<UUID> actions,
        @Schema(description = "Whether the public site may show it") @Nullable Boolean shown) {

    /** What was sent, with what is usual where nothing was said. */
    public Indicator.Content content() {
        return new Indicator.Content(
                Objects.requireNonNullElse(name, Wordings.NONE),
                Objects.requireNonNullElse(unit, Wordings.NONE),
                Objects.requireNonNullElse(kind, Indicator.Kind.OUTCOME),
                source,
                baselinePoint(),
                targetPoint(),
                Objects.requireNonNullElse(disaggregation, Wordings.NONE),
                new Links(new Aims(orNone(recommendations), orNone(clusters)), orNone(actions)),
                Boolean.TRUE.equals(shown));
    }

    private @Nullable Point baselinePoint() {
        Period when = baselinePeriod;
        BigDecimal howMuch = baseline;
        return when == null || howMuch == null ? null : new Point(when, howMuch);
    }

    private @Nullable Target targetPoint() {
        Integer when = targetYear;
        BigDecimal howMuch = target;
        return when == null || howMuch == null ? null : new Target(howMuch, when);
    }

    /** What was read before; revision 0, which fits nothing, where none was sent. */
    public Seen seen(UUID id) {
        return new Seen(
                id,
                Objects.requireNonNullElse(revision, 0),
                Objects.requireNonNullElse(reason, ""));
    }

    private static List<UUID> orNone(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids;
    }
}
