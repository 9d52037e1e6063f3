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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes obligations; never overwrites what the writer has not seen. */
@Service
public class KeepObligation {

    private final Obligations obligations;
    private final ObligationRules rules;
    private final Guidance guidance;
    private final Around around;

    KeepObligation(
            Obligations obligations, ObligationRules rules, Guidance guidance, Around around) {
        this.obligations = obligations;
        this.rules = rules;
        this.guidance = guidance;
        this.around = around;
    }

    /** Where people, time and ids come from. */
    @org.springframework.stereotype.Component
    record Around(Scopes scopes, Clock clock, Ids ids) {}

    /**
     * What somebody wants to change.
     *
     * @param revision that was read; another one is refused
     * @param reason in the person's words, for the history; may be empty
     */
    public record Read(UUID id, int revision, String reason) {}

    /** Keeps a new one. Refuses what breaks a rule. */
    @Transactional
    public Outcome<Obligation> create(Content content, WorkingGroup group, Person person) {
        List<Detail> wrong = rules.check(new Kept(content, group), today());
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        Change change = now(person, "");
        var created = new Obligation(around.ids().next(), 1, content, group, change, change);
        obligations.keep(created);
        return Outcome.done(created);
    }

    /** Changes what is owed. Refuses what breaks a rule and what somebody changed meanwhile. */
    @Transactional
    public Outcome<Obligation> change(Read read, UnaryOperator<Content> how, Person person) {
        return hold(read, person, old -> new Kept(how.apply(old.content()), old.group()));
    }

    /** Changes who works on it, and how. Refuses as {@link #change} does. */
    @Transactional
    public Outcome<Obligation> arrange(Read read, UnaryOperator<WorkingGroup> how, Person person) {
        return hold(read, person, old -> new Kept(old.content(), how.apply(old.group())));
    }

    /** Changes all of it at once; a null group stays. Refuses as {@link #change} does. */
    @Transactional
    public Outcome<Obligation> replace(
            Read read, Content content, @Nullable WorkingGroup group, Person person) {
        return hold(read, person, old -> new Kept(content, group == null ? old.group() : group));
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
                                    now(person, ""));
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
        return replace(old, new Kept(old.content(), old.group().with(steps)), now(person, ""));
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

    private Outcome<Obligation> hold(Read read, Person person, UnaryOperator<Kept> how) {
        var found = obligations.hold(read.id());
        if (found.isEmpty()) {
            return Outcome.refused(unknown(read.id()));
        }
        Obligation old = found.get();
        return old.revision() == read.revision()
                ? replace(old, how.apply(old.kept()), now(person, read.reason()))
                : Outcome.refused(stale(old));
    }

    private Outcome<Obligation> replace(Obligation old, Kept kept, Change change) {
        List<Detail> wrong = rules.check(kept, today());
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        // Saving what was not touched is no version of its own.
        if (kept.equals(old.kept())) {
            return Outcome.done(old);
        }
        Obligation changed = old.next(kept, change);
        obligations.keep(changed);
        return Outcome.done(changed);
    }

    private LocalDate today() {
        return LocalDate.now(around.clock());
    }

    private Change now(Person person, String reason) {
        // The database keeps no more.
        return new Change(person.name(), around.clock().instant(), reason);
    }

    /** There is no such obligation. */
    public static Refusal unknown(UUID id) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "obligation.unknown", id.toString());
    }

    private static Refusal stale(Obligation obligation) {
        Change changed = obligation.changed();
        return Refusal.of(Refusal.Kind.CONFLICT, "obligation.stale", changed.by(), changed.at())
                .withFact("revision", obligation.revision());
    }
}
