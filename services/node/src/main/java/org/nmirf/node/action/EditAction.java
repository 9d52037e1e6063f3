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
import org.nmirf.node.showing.Asks;
import org.nmirf.node.showing.Proposal.Item;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes actions; never overwrites what the writer has not seen. None becomes shown by
 * one person: that is asked for.
 */
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
    record Known(Institutions institutions, FocalPoints focalPoints, FindAims aims, Asks asks) {}

    /**
     * Keeps a new one, which is not shown yet. Refuses whoever is no officer, and what breaks a
     * rule.
     */
    @Transactional
    public Outcome<Action> create(Action.Content content, Person person) {
        return Revisions.officer(person)
                .then(officer -> checked(content))
                .map(
                        good -> {
                            var created =
                                    Action.first(
                                            ids.next(), good.shown(false), revisions.by(person));
                            actions.keep(created);
                            return asked(created, good.isShown(), person);
                        });
    }

    /**
     * Keeps a changed one. Refuses whoever is no officer, what breaks a rule, and a change of
     * something that changed since it was read. Showing it waits for another person.
     */
    @Transactional
    public Outcome<Action> change(Seen seen, Action.Content content, Person person) {
        return change(
                        seen,
                        person,
                        (old, change) ->
                                checked(content)
                                        .map(
                                                good ->
                                                        hidden(
                                                                old,
                                                                old.with(within(good, old), change),
                                                                person)))
                .map(kept -> asked(kept, content.isShown(), person));
    }

    private static Action.Content within(Action.Content wanted, Action old) {
        return wanted.shown(wanted.isShown() && old.content().isShown());
    }

    /** What is hidden now is not shown by what somebody asked before. */
    private Action hidden(Action old, Action changed, Person person) {
        if (old.content().isShown() && !changed.content().isShown()) {
            known.asks().end(Actions.KIND, old.id(), person);
        }
        return changed;
    }

    private Action asked(Action kept, boolean isWanted, Person person) {
        if (isWanted && !kept.content().isShown()) {
            known.asks().ask(Item.of(Actions.KIND, kept.id(), kept.revision()), person);
        }
        return kept;
    }

    /** Shows what another person asked to show; the caller holds it. */
    void show(Action held, Person person) {
        revisions.replace(held, held.with(held.content().shown(true), revisions.by(person)));
    }

    /** Puts one away, which hides it, or takes it out again. */
    @Transactional
    public Outcome<Action> archive(Seen seen, boolean isAway, Person person) {
        return change(
                seen,
                person,
                (old, change) -> {
                    known.asks().end(Actions.KIND, old.id(), person);
                    return Outcome.done(old.archived(isAway, change));
                });
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
