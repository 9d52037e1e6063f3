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
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.revision.Seen;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes actions; never overwrites what the writer has not seen. */
@Service
public class EditAction {

    private final Actions actions;
    private final Known known;
    private final Clock clock;
    private final Revisions<Action> revisions;
    private final Ids ids;

    EditAction(Actions actions, Known known, Clock clock, Ids ids) {
        this.actions = actions;
        this.known = known;
        this.clock = clock;
        this.revisions = new Revisions<>("action", actions::keep, clock);
        this.ids = ids;
    }

    /** What an action can name. */
    @Component
    record Known(Institutions institutions, FocalPoints focalPoints, FindAims aims) {}

    /** Keeps a new one. Refuses whoever is no officer, and what breaks a rule. */
    @Transactional
    public Outcome<Action> create(Action.Content content, Person person) {
        return Revisions.officer(person)
                .then(officer -> checked(content))
                .map(
                        good -> {
                            var created = Action.first(ids.next(), good, revisions.by(person));
                            actions.keep(created);
                            return created;
                        });
    }

    /**
     * Keeps a changed one. Refuses whoever is no officer, what breaks a rule, and a change of
     * something that changed since it was read.
     */
    @Transactional
    public Outcome<Action> change(Seen seen, Action.Content content, Person person) {
        return change(
                seen,
                person,
                (old, change) -> checked(content).map(good -> old.with(good, change)));
    }

    /** Puts one away, or takes it out again. */
    @Transactional
    public Outcome<Action> archive(Seen seen, boolean isAway, Person person) {
        return change(seen, person, (old, change) -> Outcome.done(old.archived(isAway, change)));
    }

    /** Names others who answer for one, as in a handover; administrators may do that, too. */
    @Transactional
    public Outcome<Action> reassign(Seen seen, Action.Responsible others, Person person) {
        return person.is(Role.ADMIN) || person.is(Role.OFFICER)
                ? held(seen, person, (old, change) -> answering(old.with(others, change)))
                : Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
    }

    /** Whoever hands over is not asked about the rest: it may be older than a rule. */
    private Outcome<Action> answering(Action action) {
        List<Detail> wrong =
                ActionRules.nobody(
                        action.content().responsible(),
                        id -> known.institutions().find(id).isPresent(),
                        id -> known.focalPoints().find(id).isPresent());
        return wrong.isEmpty() ? Outcome.done(action) : Outcome.refused(Refusal.invalid(wrong));
    }

    private Outcome<Action> change(
            Seen seen, Person person, BiFunction<Action, Change, Outcome<Action>> how) {
        return Revisions.officer(person).then(officer -> held(seen, officer, how));
    }

    private Outcome<Action> held(
            Seen seen, Person person, BiFunction<Action, Change, Outcome<Action>> how) {
        return revisions.change(actions.hold(seen.id()), seen, person, how);
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

    /** There is no such action. */
    public static Refusal unknown(UUID id) {
        return Revisions.unknown("action", id);
    }
}
