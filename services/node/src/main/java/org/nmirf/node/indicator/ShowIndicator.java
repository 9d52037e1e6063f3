package org.nmirf.node.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.showing.Proposal.Item;
import org.nmirf.node.showing.Showable;
import org.nmirf.node.showing.Writers;
import org.springframework.stereotype.Component;

/** Shows the public an indicator when another person decided so. */
@Component
class ShowIndicator implements Showable {

    /** What changes without anything that the public reads. */
    private static final Set<String> INSIDE = Set.of("content.isShown", "isArchived");

    private final Indicators indicators;
    private final KeepIndicator edit;
    private final Writers writers;

    ShowIndicator(Indicators indicators, KeepIndicator edit, Writers writers) {
        this.indicators = indicators;
        this.edit = edit;
        this.writers = writers;
    }

    @Override
    public String kind() {
        return Indicators.KIND;
    }

    @Override
    public List<Line> lines(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> indicators.find(id).stream())
                .map(
                        one ->
                                new Line(
                                        one.id(),
                                        one.revision(),
                                        "",
                                        one.content().name(),
                                        "/indicators/" + one.id()))
                .toList();
    }

    @Override
    public void hold(UUID id) {
        indicators.hold(id);
    }

    @Override
    public Set<String> writers(UUID id) {
        return writers.of(Indicators.KIND, id, "content.isShown", field -> !INSIDE.contains(field));
    }

    @Override
    public boolean show(Item item, Person person) {
        var held = indicators.hold(item.id()).filter(one -> one.revision() == item.revision());
        held.ifPresent(one -> edit.show(one, person));
        return held.isPresent();
    }
}
