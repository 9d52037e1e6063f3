package org.nmirf.node.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.obligation.Obligation.Content;
import org.nmirf.node.obligation.Obligation.Kept;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.revision.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes obligations; never overwrites what the writer has not seen. */
@Service
public class KeepObligation {

    private final Obligations obligations;
    private final ObligationRules rules;
    private final Guidance guidance;
    private final Around around;
    private final Revisions<Obligation> revisions;

    KeepObligation(
            Obligations obligations, ObligationRules rules, Guidance guidance, Around around) {
        this.obligations = obligations;
        this.rules = rules;
        this.guidance = guidance;
        this.around = around;
        this.revisions = new Revisions<>("obligation", obligations::keep, around.clock());
    }

    /** Where people, time and ids come from. */
    @org.springframework.stereotype.Component
    record Around(Scopes scopes, Clock clock, Ids ids) {}

    /** Keeps a new one. Refuses what breaks a rule. */
    @Transactional
    public Outcome<Obligation> create(Content content, WorkingGroup group, Person person) {
        List<Detail> wrong = rules.check(new Kept(content, group), today());
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        Change change = revisions.by(person);
        var created = new Obligation(around.ids().next(), 1, content, group, change, change);
        obligations.keep(created);
        return Outcome.done(created);
    }

    /** Changes what is owed. Refuses what breaks a rule and what somebody changed meanwhile. */
    @Transactional
    public Outcome<Obligation> change(Seen seen, UnaryOperator<Content> how, Person person) {
        return hold(seen, person, old -> new Kept(how.apply(old.content()), old.group()));
    }

    /** Changes who works on it, and how. Refuses as {@link #change} does. */
    @Transactional
    public Outcome<Obligation> arrange(Seen seen, UnaryOperator<WorkingGroup> how, Person person) {
        return hold(seen, person, old -> new Kept(old.content(), how.apply(old.group())));
    }

    /** Changes all of it at once; a null group stays. Refuses as {@link #change} does. */
    @Transactional
    public Outcome<Obligation> replace(
            Seen seen, Content content, @Nullable WorkingGroup group, Person person) {
        return hold(seen, person, old -> new Kept(content, group == null ? old.group() : group));
    }

    /** Puts in the usual steps that are not there yet. */
    @Transactional
    public Outcome<Obligation> putInSteps(UUID id, Person person) {
        return obligations
                .hold(id)
                .map(
                        old -> {
                            List<Step> steps = new ArrayList<>(old.group().steps());
                            steps.addAll(guidance.missingSteps(old, today()));
                            return replace(
                                    old,
                                    new Kept(old.content(), old.group().with(steps)),
                                    revisions.by(person));
                        })
                .orElseGet(() -> Outcome.refused(unknown(id)));
    }

    /**
     * Adds steps that were agreed somewhere; those that are there already stay as they are. It
     * needs no revision: what is added overwrites nobody's words.
     */
    @Transactional
    public Outcome<Obligation> add(UUID id, List<Step> more, Person person) {
        return obligations
                .hold(id)
                .map(
                        old -> {
                            List<Step> steps = new ArrayList<>(old.group().steps());
                            more.stream()
                                    .filter(step -> steps.stream().noneMatch(is(step.id())))
                                    .forEach(steps::add);
                            return replace(
                                    old,
                                    new Kept(old.content(), old.group().with(steps)),
                                    revisions.by(person));
                        })
                .orElseGet(() -> Outcome.refused(unknown(id)));
    }

    /**
     * Marks a step as done on that day, or as open again. It needs no revision: one step and one
     * mark cannot overwrite anybody's words. A focal point may do so for the own steps.
     */
    @Transactional
    public Outcome<Obligation> finish(UUID id, UUID step, @Nullable LocalDate done, Person person) {
        var held = obligations.hold(id);
        if (held.isEmpty() || held.get().group().steps().stream().noneMatch(is(step))) {
            return Outcome.refused(unknown(id));
        }
        Obligation old = held.get();
        boolean isTheirs =
                old.group().steps().stream()
                        .filter(is(step))
                        .anyMatch(one -> mayFinish(one, person));
        if (!isTheirs) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "access.refused"));
        }
        List<Step> steps = new ArrayList<>(old.group().steps());
        steps.replaceAll(one -> one.id().equals(step) ? one.done(done) : one);
        return replace(old, new Kept(old.content(), old.group().with(steps)), revisions.by(person));
    }

    /** Whether the person may say that the step is done: an officer, or the one who does it. */
    public boolean mayFinish(Step step, Person person) {
        return person.is(Role.OFFICER)
                || switch (around.scopes().of(person)) {
                    case Scope.Own own ->
                            contains(own.people(), step.person())
                                    || isSame(own.institution(), step.institution());
                    case Scope.Everything(), Scope.Nothing() -> false;
                };
    }

    private static boolean contains(Set<UUID> people, @Nullable UUID person) {
        return person != null && people.contains(person);
    }

    private static boolean isSame(@Nullable UUID own, @Nullable UUID institution) {
        return own != null && own.equals(institution);
    }

    private static java.util.function.Predicate<Step> is(UUID id) {
        return step -> step.id().equals(id);
    }

    private Outcome<Obligation> hold(Seen seen, Person person, UnaryOperator<Kept> how) {
        return revisions.change(
                obligations.hold(seen.id()),
                seen,
                person,
                (old, change) ->
                        checked(how.apply(old.kept())).map(kept -> old.next(kept, change)));
    }

    private Outcome<Obligation> replace(Obligation old, Kept kept, Change change) {
        return checked(kept).map(sound -> revisions.replace(old, old.next(sound, change)));
    }

    private Outcome<Kept> checked(Kept kept) {
        List<Detail> wrong = rules.check(kept, today());
        return wrong.isEmpty() ? Outcome.done(kept) : Outcome.refused(Refusal.invalid(wrong));
    }

    private LocalDate today() {
        return LocalDate.now(around.clock());
    }

    /** There is no such obligation. */
    public static Refusal unknown(UUID id) {
        return Revisions.unknown("obligation", id);
    }
}
