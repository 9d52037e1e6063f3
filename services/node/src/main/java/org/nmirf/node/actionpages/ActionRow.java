package org.nmirf.node.actionpages;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.wording.Wording;

/**
 * One action in a list; drawn by {@code action/parts :: row(row)}.
 *
 * @param title in the reader's language, or the original
 * @param status code of {@code action-statuses}
 * @param lead name of the institution; empty when none leads
 * @param aims how many recommendations it answers
 */
public record ActionRow(
        UUID id,
        @Nullable Wording title,
        String status,
        boolean isOverdue,
        @Nullable LocalDate target,
        String lead,
        int aims,
        boolean isInPlan,
        boolean isShown) {}
