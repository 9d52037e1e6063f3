package org.nmirf.node.plan;

import java.util.Map;

/**
 * How the plan is looked at.
 *
 * @param isByCluster whether actions are grouped by cluster, else by theme
 * @param institution id of one that leads or contributes; empty for all
 * @param status code of {@code action-statuses}, or {@code overdue}; empty for all
 */
record PlanQuery(boolean isByCluster, String institution, String status) {

    /** What is chosen for actions whose day is past. */
    static final String OVERDUE = "overdue";

    static PlanQuery of(Map<String, String> asked) {
        return new PlanQuery(
                asked.getOrDefault("by", "").equals("cluster"),
                asked.getOrDefault("institution", "").strip(),
                asked.getOrDefault("status", "").strip());
    }
}
