package org.nmirf.node.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.access.Person;
import org.nmirf.node.showing.Proposal.Item;
import org.nmirf.node.showing.Showable;
import org.nmirf.node.wording.Wordings;
import org.springframework.stereotype.Component;

/**
 * Shows the public a contribution, whose contributor lets it be, when another person decided so. It
 * is known by the id of its addressee.
 */
@Component
class ShowContribution implements Showable {

    private final Contributions contributions;
    private final Addressees addressees;
    private final Moderate moderate;

    ShowContribution(Contributions contributions, Addressees addressees, Moderate moderate) {
        this.contributions = contributions;
        this.addressees = addressees;
        this.moderate = moderate;
    }

    @Override
    public String kind() {
        return Moderate.KIND;
    }

    @Override
    public List<Line> lines(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> contributions.find(id).stream())
                .filter(one -> !one.isDraft())
                .flatMap(
                        one ->
                                addressees
                                        .find(one.consultation(), one.addressee())
                                        .map(addressee -> line(one, addressee))
                                        .stream())
                .toList();
    }

    private static Line line(Contribution one, Addressee addressee) {
        return new Line(
                one.addressee(),
                one.revision(),
                addressee.name(),
                one.text().isEmpty() ? Wordings.NONE : Wordings.of(one.language(), one.text()),
                "/consultations/" + one.consultation() + "#c-" + one.addressee());
    }

    @Override
    public void hold(UUID id) {
        contributions.hold(id);
    }

    /** Its words are those of somebody without an account; an officer decided that it may be. */
    @Override
    public Set<String> writers(Item item) {
        return contributions.find(item.id()).stream()
                .map(Contribution::decision)
                .filter(Objects::nonNull)
                .map(Contribution.Decision::by)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean show(Item item, Person person) {
        var held =
                contributions
                        .hold(item.id())
                        .filter(one -> one.revision() == item.revision())
                        .filter(Contribution::isPublished);
        held.ifPresent(one -> moderate.show(one, person));
        return held.isPresent();
    }
}
