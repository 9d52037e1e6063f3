package org.nmirf.node.action;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.action.Action.Dates;
import org.nmirf.node.action.Action.Responsible;
import org.nmirf.node.action.Action.Status;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;

/**
 * An action as it is sent in, unchecked.
 *
 * @param revision the revision that was read before; only for changes
 * @param reason why it changes, for the history
 */
@Schema(name = "ActionForm", description = "An action as it is sent in")
public record ActionForm(
        @Schema(description = "Revision that was read before; only for changes", example = "1")
                @Nullable Integer revision,
        @Schema(description = "Why it changes, for the history") @Nullable String reason,
        @Nullable Wordings title,
        @Nullable Wordings description,
        @Schema(description = "PLANNED unless it is said") @Nullable Status status,
        @Nullable LocalDate start,
        @Nullable LocalDate target,
        @Schema(description = "When it was done; only with DONE") @Nullable LocalDate done,
        @Schema(description = "Institution that leads") @Nullable UUID lead,
        @Schema(description = "Other institutions") @Nullable List<UUID> contributors,
        @Nullable List<UUID> focalPoints,
        @Schema(description = "Recommendations that it answers")
                @Nullable List<UUID> recommendations,
        @Schema(description = "Clusters that it answers") @Nullable List<UUID> clusters,
        @Schema(description = "Whether it belongs to the national human rights action plan")
                @Nullable Boolean inPlan,
        @Schema(description = "Whether the public site may show it") @Nullable Boolean shown) {

    /** What was sent, with what is usual where nothing was said. */
    public Action.Content content() {
        return new Action.Content(
                Objects.requireNonNullElse(title, Wordings.NONE),
                Objects.requireNonNullElse(description, Wordings.NONE),
                Objects.requireNonNullElse(status, Status.PLANNED),
                new Dates(start, target, done),
                new Responsible(lead, orNone(contributors), orNone(focalPoints)),
                new Aims(orNone(recommendations), orNone(clusters)),
                Boolean.TRUE.equals(inPlan),
                Boolean.TRUE.equals(shown));
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
