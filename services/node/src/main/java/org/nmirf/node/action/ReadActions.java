package org.nmirf.node.action;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.aim.ReadAims;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Scopes;
import org.springframework.stereotype.Component;

/** Shows people the actions that are theirs to see: the secretariat all, others their own. */
@Component
public class ReadActions {

    private final Actions actions;
    private final Scopes scopes;
    private final FindAims aims;

    ReadActions(Actions actions, Scopes scopes, FindAims aims) {
        this.actions = actions;
        this.scopes = scopes;
        this.aims = aims;
    }

    /**
     * Actions with what stands behind their aims.
     *
     * @param actions in the order in which they were added
     */
    public record Found(List<Action> actions, ReadAims aims) {

        /** Copies the actions. */
        public Found {
            actions = List.copyOf(actions);
        }
    }

    /** All that the person may see, archived ones too. */
    public Found all(Person person) {
        return found(actions.all(), scopes.of(person));
    }

    /** The one with that id, if the person may see it. */
    public Optional<Action> find(UUID id, Person person) {
        Scope scope = scopes.of(person);
        return actions.find(id).filter(one -> !found(List.of(one), scope).actions().isEmpty());
    }

    /** Those with these ids that the person may see. */
    public List<Action> find(Collection<UUID> ids, Person person) {
        return ids.isEmpty() ? List.of() : found(actions.find(ids), scopes.of(person)).actions();
    }

    /** Those that answer a recommendation, as far as the person may see them. */
    public List<Action> of(RecommendationId recommendation, Person person) {
        return found(actions.of(recommendation), scopes.of(person)).actions();
    }

    private Found found(List<Action> some, Scope scope) {
        ReadAims read = aims.read(some.stream().map(one -> one.content().aims()).toList());
        return new Found(some.stream().filter(one -> isWithin(one, scope, read)).toList(), read);
    }

    /** An action is somebody's own if it names them, or answers something of theirs. */
    private static boolean isWithin(Action action, Scope scope, ReadAims read) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.Nothing() -> false;
            case Scope.Own own -> {
                var responsible = action.content().responsible();
                UUID institution = own.institution();
                yield responsible.focalPoints().stream().anyMatch(own.people()::contains)
                        || (institution != null && responsible.institutions().contains(institution))
                        || read.isWithin(action.content().aims(), scope);
            }
        };
    }
}
