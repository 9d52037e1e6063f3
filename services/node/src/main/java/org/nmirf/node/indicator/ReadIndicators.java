package org.nmirf.node.indicator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.ReadActions;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Scopes;
import org.springframework.stereotype.Component;

/** Shows people the indicators that are theirs to see: the secretariat all, others their own. */
@Component
public class ReadIndicators {

    private final Indicators indicators;
    private final Scopes scopes;
    private final FindAims aims;
    private final ReadActions actions;

    ReadIndicators(Indicators indicators, Scopes scopes, FindAims aims, ReadActions actions) {
        this.indicators = indicators;
        this.scopes = scopes;
        this.aims = aims;
        this.actions = actions;
    }

    /** All that the person may see, archived ones too. */
    public List<Indicator> all(Person person) {
        return seen(indicators.all(), person);
    }

    /** The one with that id, if the person may see it. */
    public Optional<Indicator> find(UUID id, Person person) {
        return indicators.find(id).filter(one -> !seen(List.of(one), person).isEmpty());
    }

    /** Those of a recommendation, as far as the person may see them. */
    public List<Indicator> of(RecommendationId recommendation, Person person) {
        return seen(indicators.of(recommendation), person);
    }

    /** Whether the person may enter values: officers, and focal points of what they see. */
    public boolean mayEnter(Indicator indicator, Person person) {
        return person.is(Role.OFFICER)
                || (person.is(Role.FOCAL_POINT) && find(indicator.id(), person).isPresent());
    }

    private List<Indicator> seen(List<Indicator> some, Person person) {
        return switch (scopes.of(person)) {
            case Scope.Everything() -> some;
            case Scope.Nothing() -> List.of();
            case Scope.Own own -> own(some, own, person);
        };
    }

    /** Their own: whose values they give, and what measures something of theirs. */
    private List<Indicator> own(List<Indicator> some, Scope.Own own, Person person) {
        var read = aims.read(some.stream().map(one -> one.content().links().aims()).toList());
        var theirs =
                actions.all(person).actions().stream().map(Action::id).collect(Collectors.toSet());
        return some.stream()
                .filter(
                        one ->
                                (own.institution() != null
                                                && own.institution().equals(one.content().source()))
                                        || read.isWithin(one.content().links().aims(), own)
                                        || one.content().links().actions().stream()
                                                .anyMatch(theirs::contains))
                .toList();
    }
}
