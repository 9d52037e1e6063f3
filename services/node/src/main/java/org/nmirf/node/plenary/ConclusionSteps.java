package org.nmirf.node.plenary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.nmirf.node.access.Person;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.obligation.Step;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.plenary.Plenary.Conclusion;
import org.nmirf.node.wording.Wordings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes steps on the way to a report of what a meeting agreed, so that those who promised something
 * are reminded of it. A step keeps the id of its conclusion: the same is never made twice.
 */
@Service
class ConclusionSteps {

    private final Obligations obligations;
    private final KeepObligation keep;
    private final KeepPlenary meetings;
    private final Clock clock;

    ConclusionSteps(
            Obligations obligations, KeepObligation keep, KeepPlenary meetings, Clock clock) {
        this.obligations = obligations;
        this.keep = keep;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The obligations of whose steps these conclusions are some, by the id of the conclusion. */
    Map<UUID, Obligation> of(Plenary plenary) {
        Map<UUID, Obligation> found = new HashMap<>();
        List<Obligation> all = obligations.all();
        for (Conclusion one : plenary.content().conclusions()) {
            all.stream()
                    .filter(each -> each.group().steps().stream().anyMatch(is(one)))
                    .findFirst()
                    .ifPresent(each -> found.put(one.id(), each));
        }
        return found;
    }

    /** The same meetings, where what became a step says what the step says. */
    List<Plenary> asDone(List<Plenary> plenaries) {
        Map<UUID, Step> made = made();
        return plenaries.stream().map(one -> asDone(one, made)).toList();
    }

    private static Plenary asDone(Plenary plenary, Map<UUID, Step> made) {
        List<Conclusion> conclusions =
                plenary.content().conclusions().stream()
                        .map(
                                one -> {
                                    Step step = made.get(one.id());
                                    return step == null ? one : one.as(step);
                                })
                        .toList();
        return plenary.with(conclusions);
    }

    /** Every step of every obligation by its id, which a conclusion shares with its step. */
    Map<UUID, Step> made() {
        Map<UUID, Step> made = new HashMap<>();
        obligations
                .all()
                .forEach(one -> one.group().steps().forEach(step -> made.put(step.id(), step)));
        return made;
    }

    /**
     * Marks a conclusion as done today, or as open again: its step where it became one, so that
     * nobody is reminded of what is done.
     */
    @Transactional
    Outcome<UUID> finish(Plenary plenary, UUID conclusion, boolean isDone, Person person) {
        Obligation owed = of(plenary).get(conclusion);
        LocalDate today = isDone ? LocalDate.now(clock) : null;
        return owed == null
                ? meetings.finish(plenary.id(), conclusion, isDone, person).map(Plenary::id)
                : keep.finish(owed.id(), conclusion, today, person).map(Obligation::id);
    }

    private static Predicate<Step> is(Conclusion conclusion) {
        return step -> step.id().equals(conclusion.id());
    }

    /** What nobody did yet and is no step of anything. */
    List<Conclusion> open(Plenary plenary) {
        Map<UUID, Obligation> made = of(plenary);
        return plenary.content().conclusions().stream()
                .filter(one -> one.done() == null && !made.containsKey(one.id()))
                .toList();
    }

    /**
     * Makes steps of everything that is open.
     *
     * @param language in which the conclusions are written
     * @return the obligation, or a refusal: {@code plenary.no-open} when there is nothing to make
     */
    @Transactional
    Outcome<Obligation> make(Plenary plenary, UUID obligation, String language, Person person) {
        List<Step> steps =
                open(plenary).stream()
                        .map(
                                one ->
                                        new Step(
                                                one.id(),
                                                "",
                                                Wordings.of(language, one.what()),
                                                null,
                                                one.institution(),
                                                one.due(),
                                                null))
                        .toList();
        return steps.isEmpty()
                ? Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "plenary.no-open"))
                : keep.add(obligation, steps, person);
    }
}
