package org.nmirf.node.actionpages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Beside;
import org.nmirf.node.aim.AimLines;
import org.nmirf.node.chronicle.ShownVersion;
import org.nmirf.node.wording.Wording;

/**
 * The page of one action.
 *
 * @param title in the reader's language, or the original
 * @param description likewise; null when there is none
 * @param lead name of the institution; empty when none leads
 * @param clusters names of the clusters that it answers
 * @param aims recommendations that it answers, those of clusters included
 * @param panels what other features show
 */
record ActionPage(
        Action action,
        @Nullable Wording title,
        @Nullable Wording description,
        boolean isOverdue,
        String lead,
        List<String> contributors,
        List<String> focalPoints,
        List<String> clusters,
        AimLines aims,
        List<Beside.Panel> panels,
        List<ShownVersion> history,
        boolean mayEdit) {}
