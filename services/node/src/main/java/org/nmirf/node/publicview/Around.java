package org.nmirf.node.publicview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.node.action.Action;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.IndicatorValue;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.wording.Wordings;

/**
 * What stands beside a recommendation, public or not; {@link Show} takes from it what is.
 *
 * @param institutions names by id
 * @param actions that answer it
 * @param updates about it, its clusters and its actions
 * @param evidence by action
 * @param indicators that measure it, its clusters or its actions
 */
record Around(
        Map<UUID, Wordings> institutions,
        List<Action> actions,
        List<ProgressUpdate> updates,
        Map<UUID, List<Evidence>> evidence,
        List<Series> indicators) {

    Around {
        institutions = Map.copyOf(institutions);
        actions = List.copyOf(actions);
        updates = List.copyOf(updates);
        evidence = Map.copyOf(evidence);
        indicators = List.copyOf(indicators);
    }

    /** An indicator with its values in the order of time. */
    record Series(Indicator indicator, List<IndicatorValue> values) {

        Series {
            values = List.copyOf(values);
        }
    }
}
