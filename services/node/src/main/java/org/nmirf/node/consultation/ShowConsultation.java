package org.nmirf.node.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.showing.Proposal.Item;
import org.nmirf.node.showing.Showable;
import org.nmirf.node.showing.Writers;
import org.springframework.stereotype.Component;

/** Shows the public a call for contributions when another person decided so. */
@Component
class ShowConsultation implements Showable {

    /** What changes without anything that the public reads. */
    private static final Set<String> INSIDE =
            Set.of("isShown", "obligation", "recommendations", "clusters");

    private final Consultations consultations;
    private final KeepConsultation keep;
    private final Writers writers;

    ShowConsultation(Consultations consultations, KeepConsultation keep, Writers writers) {
        this.consultations = consultations;
        this.keep = keep;
        this.writers = writers;
    }

    @Override
    public String kind() {
        return Consultations.KIND;
    }

    @Override
    public List<Line> lines(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> consultations.find(id).stream())
                .map(
                        one ->
                                new Line(
                                        one.id(),
                                        one.revision(),
                                        "",
                                        one.content().title(),
                                        "/consultations/" + one.id()))
                .toList();
    }

    @Override
    public void hold(UUID id) {
        consultations.hold(id);
    }

    @Override
    public Set<String> writers(Item item) {
        return writers.of(
                Consultations.KIND, item.id(), "isShown", field -> !INSIDE.contains(field));
    }

    @Override
    public boolean show(Item item, Person person) {
        var held = consultations.hold(item.id()).filter(one -> one.revision() == item.revision());
        held.ifPresent(one -> keep.show(one, person));
        return held.isPresent();
    }
}
