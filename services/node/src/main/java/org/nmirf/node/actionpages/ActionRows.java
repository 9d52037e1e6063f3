package org.nmirf.node.actionpages;

import java.util.List;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.ReadActions;
import org.nmirf.node.aim.FindAims;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Names actions for readers, for the lists of other features. */
@Component
public class ActionRows {

    private final FindAims aims;
    private final ActionPages.Around around;

    ActionRows(FindAims aims, ActionPages.Around around) {
        this.aims = aims;
        this.around = around;
    }

    /** A row for each action, in the order in which they come. */
    public List<ActionRow> of(List<Action> actions, Reader reader) {
        var read = aims.read(actions.stream().map(one -> one.content().aims()).toList());
        var seen = new ReadActions.Found(actions, read);
        var names = new ActionList.Around(around.byId(), around.today(), reader);
        return actions.stream().map(one -> ActionList.row(one, seen, names)).toList();
    }
}
