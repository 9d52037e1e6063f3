package org.nmirf.node.action;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.nmirf.node.due.Due;
import org.nmirf.node.due.DueItems;
import org.springframework.stereotype.Component;

/** Actions that shall be done by a day and are not. */
@Component
class DueActions implements DueItems {

    private final Actions actions;

    DueActions(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<Due> open(LocalDate until) {
        return actions.targeted(until).stream().flatMap(one -> due(one, until)).toList();
    }

    /** The action, if it is open and due by that day. */
    static Stream<Due> due(Action action, LocalDate until) {
        var content = action.content();
        LocalDate target = content.dates().target();
        boolean isOver = action.isArchived() || content.status() == Action.Status.DONE;
        if (isOver || target == null || target.isAfter(until)) {
            return Stream.empty();
        }
        return Stream.of(
                new Due(
                        Actions.KIND,
                        action.id(),
                        content.title(),
                        "/actions/" + action.id(),
                        target,
                        content.responsible().focalPoints(),
                        content.responsible().institutions()));
    }
}
