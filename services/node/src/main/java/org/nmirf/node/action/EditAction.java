package org.nmirf.node.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institutions;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes actions; never overwrites what the writer has not seen. */
@Service
public class EditAction {

    private final Actions actions;
    private final Known known;
    private final Clock clock;
    private final Ids ids;

    EditAction(Actions actions, Known known, Clock clock, Ids ids) {
        this.actions = actions;
        this.known = known;
        this.clock = clock;
        this.ids = ids;
    }

    /** What an action can name. */
    @Component
    record Known(Institutions institutions, FocalPoints focalPoints, FindAims aims) {}

    /**
     * What somebody wants to change.
     *
     * @param id of the action
     * @param revision that was read; another one is refused
     * @param reason in the person's words, for the history; may be empty
     */
    public record Read(UUID id, int revision, String reason) {}

    /** Keeps a new one. Refuses whoever is no officer, and what breaks a rule. */
    @Transactional
    public Outcome<Action> create(Action.Content content, Person person) {
        return allowed(person)
                .then(officer -> checked(content))
                .map(
                        good -> {
                            var created = Action.first(ids.next(), good, now(person, ""));
                            actions.keep(created);
                            return created;
                        });
    }

    /**
     * Keeps a changed one. Refuses whoever is no officer, what breaks a rule, and a change of
     * something that changed since it was read.
     */
    @Transactional
    public Outcome<Action> change(Read read, Action.Content content, Person person) {
        return change(
                read,
                person,
                (old, change) -> checked(content).map(good -> old.with(good, change)));
    }

    /** Puts one away, or takes it out again. */
    @Transactional
    public Outcome<Action> archive(Read read, boolean isAway, Person person) {
        return change(read, person, (old, change) -> Outcome.done(old.archived(isAway, change)));
    }

    /** Names others who answer for one, as in a handover; administrators may do that, too. */
    @Transactional
    public Outcome<Action> reassign(Read read, Action.Responsible others, Person person) {
        return person.is(Role.ADMIN) || person.is(Role.OFFICER)
                ? held(read, person, (old, change) -> checked(old.with(others, change)))
                : Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
    }

    private Outcome<Action> checked(Action action) {
        return checked(action.content()).map(good -> action);
    }

    private Outcome<Action> change(
            Read read, Person person, BiFunction<Action, Change, Outcome<Action>> how) {
        return allowed(person).then(officer -> held(read, officer, how));
    }

    private Outcome<Action> held(
            Read read, Person person, BiFunction<Action, Change, Outcome<Action>> how) {
        return actions.hold(read.id())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(unknown(read.id())))
                .then(
                        old ->
                                old.revision() == read.revision()
                                        ? how.apply(old, now(person, read.reason()))
                                                .map(changed -> kept(old, changed))
                                        : Outcome.refused(stale(old.revision(), old.changed())));
    }

    private Action kept(Action old, Action changed) {
        // Saving what was not touched is no version of its own.
        if (changed.kept().equals(old.kept())) {
            return old;
        }
        actions.keep(changed);
        return changed;
    }

    private Outcome<Action.Content> checked(Action.Content content) {
        List<Detail> wrong =
                new ArrayList<>(
                        ActionRules.check(
                                content,
                                LocalDate.now(clock),
                                id -> known.institutions().find(id).isPresent(),
                                id -> known.focalPoints().find(id).isPresent()));
        wrong.addAll(known.aims().check(content.aims()));
        return wrong.isEmpty() ? Outcome.done(content) : Outcome.refused(Refusal.invalid(wrong));
    }

    private static Outcome<Person> allowed(Person person) {
        return person.is(Role.OFFICER)
                ? Outcome.done(person)
                : Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
    }

    private Change now(Person person, String reason) {
        // The database keeps no more.
        return new Change(person.name(), clock.instant(), reason.strip());
    }

    /** There is no such action. */
    public static Refusal unknown(UUID id) {
        return Refusal.of(Kind.NOT_FOUND, "action.unknown", id.toString());
    }

    private static Refusal stale(int revision, Change changed) {
        return Refusal.of(Kind.CONFLICT, "action.stale", changed.by(), changed.at())
                .withFact("changedBy", changed.by())
                .withFact("changedAt", changed.at())
                .withFact("revision", revision);
    }
}
