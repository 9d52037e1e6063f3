package org.nmirf.node.plan;

import java.util.List;
import org.nmirf.node.action.Action;
import org.nmirf.node.actionpages.ActionRow;
import org.nmirf.web.page.Option;

/**
 * The plan as a page shows it.
 *
 * @param groups by theme or cluster, in the order of their names; what has none comes last
 * @param all counts over all groups, each action once
 */
record Plan(
        PlanQuery query,
        List<Group> groups,
        Counts all,
        List<Option> institutions,
        List<Option> statuses) {

    /**
     * Actions of one theme or cluster.
     *
     * @param name empty for those that have none
     */
    record Group(String name, List<Item> items, Counts counts) {}

    /**
     * One action.
     *
     * @param contributors names of institutions that do a part
     */
    record Item(Action action, ActionRow row, List<String> contributors) {}

    /**
     * How many actions are how far. Who is overdue is planned or under way, too.
     *
     * @param overdue how many of the others are past their day
     */
    record Counts(int planned, int ongoing, int done, int overdue) {

        static Counts of(List<Item> items) {
            int planned = 0;
            int ongoing = 0;
            int done = 0;
            int overdue = 0;
            for (Item item : items) {
                switch (item.action().content().status()) {
                    case PLANNED -> planned++;
                    case ONGOING -> ongoing++;
                    case DONE -> done++;
                }
                overdue += item.row().isOverdue() ? 1 : 0;
            }
            return new Counts(planned, ongoing, done, overdue);
        }

        /** All of them. */
        public int total() {
            return planned + ongoing + done;
        }
    }
}
