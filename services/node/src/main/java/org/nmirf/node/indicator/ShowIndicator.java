package org.nmirf.node.indicator;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.showing.Proposal.Item;
import org.nmirf.node.showing.Showable;
import org.nmirf.node.showing.Writers;
import org.springframework.stereotype.Component;

/** Shows the public an indicator with its values when another person decided so. */
@Component
class ShowIndicator implements Showable {

    private static final String SHOWN = "content.isShown";

    /** What changes without anything that the public reads. */
    private static final Set<String> INSIDE = Set.of(SHOWN, "isArchived");

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
                                        indicators.changes(one),
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
    public Set<String> writers(Item item) {
        UUID id = item.id();
        Set<String> all = new HashSet<>();
        all.addAll(writers.of(Indicators.KIND, id, SHOWN, field -> !INSIDE.contains(field)));
        Instant since = writers.shownSince(Indicators.KIND, id, SHOWN).orElse(Instant.EPOCH);
        all.addAll(indicators.whoEntered(id, since));
        return all;
    }

    @Override
    public boolean show(Item item, Person person) {
        var held =
                indicators
                        .hold(item.id())
                        .filter(one -> indicators.changes(one) == item.revision());
        held.ifPresent(one -> edit.show(one, person));
        return held.isPresent();
    }
}
