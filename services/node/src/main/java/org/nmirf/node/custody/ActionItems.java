package org.nmirf.node.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Action.Responsible;
import org.nmirf.node.action.Actions;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.handover.OpenItem;
import org.nmirf.node.handover.OpenItems;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.revision.Seen;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Actions that a person keeps up to date and that are not done. */
@Component
class ActionItems implements OpenItems {

    private final Actions actions;
    private final EditAction edit;

    ActionItems(Actions actions, EditAction edit) {
        this.actions = actions;
        this.edit = edit;
    }

    @Override
    public String kind() {
        return Actions.KIND;
    }

    @Override
    public List<OpenItem> find(UUID person, Reader reader) {
        return open(person).map(one -> item(one, reader)).toList();
    }

    @Override
    public Outcome<List<UUID>> move(UUID from, UUID to, Person by, String reason) {
        List<UUID> moved = new ArrayList<>();
        for (Action one : open(from).toList()) {
            var read = new Seen(one.id(), one.revision(), reason);
            switch (edit.reassign(read, exchanged(one.content().responsible(), from, to), by)) {
                case Outcome.Done<Action> done -> moved.add(one.id());
                case Outcome.Refused<Action>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        return Outcome.done(moved);
    }

    private Stream<Action> open(UUID person) {
        return actions.naming(person).stream()
                .filter(one -> one.content().status() != Action.Status.DONE);
    }

    private static Responsible exchanged(Responsible responsible, UUID from, UUID to) {
        return new Responsible(
                responsible.lead(),
                responsible.contributors(),
                responsible.focalPoints().stream()
                        .map(one -> one.equals(from) ? to : one)
                        .toList());
    }

    private static OpenItem item(Action one, Reader reader) {
        var content = one.content();
        var title = content.title().bestFor(reader.language().code()).orElseThrow();
        return new OpenItem(
                one.id(),
                title.text(),
                title.language(),
                reader.label("action-statuses", content.status().code()),
                content.dates().target(),
                "/actions/" + one.id());
    }
}
