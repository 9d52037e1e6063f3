package org.nmirf.node.action;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.showing.Proposal.Item;
import org.nmirf.node.showing.Showable;
import org.nmirf.node.showing.Writers;
import org.springframework.stereotype.Component;

/** Shows the public an action when another person decided so. */
@Component
class ShowAction implements Showable {

    /** What changes without anything that the public reads. */
    private static final Set<String> INSIDE =
            Set.of("isShown", "isArchived", "isInPlan", "responsible.focalPoints");

    private final Actions actions;
    private final EditAction edit;
    private final Writers writers;

    ShowAction(Actions actions, EditAction edit, Writers writers) {
        this.actions = actions;
        this.edit = edit;
        this.writers = writers;
    }

    @Override
    public String kind() {
        return Actions.KIND;
    }

    @Override
    public List<Line> lines(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> actions.find(id).stream())
                .map(
                        one ->
                                new Line(
                                        one.id(),
                                        one.revision(),
                                        "",
                                        one.content().title(),
                                        "/actions/" + one.id()))
                .toList();
    }

    @Override
    public void hold(UUID id) {
        actions.hold(id);
    }

    @Override
    public Set<String> writers(Item item) {
        return writers.of(Actions.KIND, item.id(), "isShown", field -> !INSIDE.contains(field));
    }

    @Override
    public boolean show(Item item, Person person) {
        var held = actions.hold(item.id()).filter(one -> one.revision() == item.revision());
        held.ifPresent(one -> edit.show(one, person));
        return held.isPresent();
    }
}
