package org.nmirf.node.indicator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.action.Actions;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.showing.Proposal.Item;
import org.nmirf.node.wording.Wordings;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes indicators; never overwrites what the writer has not seen. None becomes shown by
 * one person: that is asked for.
 */
@Service
public class KeepIndicator {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 5_000;

    private final Indicators indicators;
    private final Known known;
    private final Revisions<Indicator> revisions;
    private final Ids ids;

    KeepIndicator(Indicators indicators, Known known, Clock clock, Ids ids) {
        this.indicators = indicators;
        this.known = known;
        this.revisions = new Revisions<>("indicator", indicators::keep, clock);
        this.ids = ids;
    }

    /** What an indicator can name. */
    @Component
    record Known(Institutions institutions, Actions actions, FindAims aims, Asks asks) {}

    /**
     * Keeps a new one, which is not shown yet. Refuses whoever is no officer, and what breaks a
     * rule.
     */
    @Transactional
    public Outcome<Indicator> create(Indicator.Content content, Person person) {
        return Revisions.officer(person)
                .then(officer -> checked(content))
                .map(
                        good -> {
                            var created =
                                    Indicator.first(
                                            ids.next(), good.shown(false), revisions.by(person));
                            indicators.keep(created);
                            return asked(created, good.isShown(), person);
                        });
    }

    /**
     * Keeps a changed one, by the same rules and only if nobody changed it since. Showing it waits
     * for another person.
     */
    @Transactional
    public Outcome<Indicator> change(Seen seen, Indicator.Content content, Person person) {
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

    private static Indicator.Content within(Indicator.Content wanted, Indicator old) {
        return wanted.shown(wanted.isShown() && old.content().isShown());
    }

    /** What is hidden now is not shown by what somebody asked before. */
    private Indicator hidden(Indicator old, Indicator changed, Person person) {
        if (old.content().isShown() && !changed.content().isShown()) {
            known.asks().end(Indicators.KIND, old.id(), person);
        }
        return changed;
    }

    private Indicator asked(Indicator kept, boolean isWanted, Person person) {
        if (isWanted && !kept.content().isShown()) {
            int changes = indicators.changes(kept);
            known.asks().ask(Item.of(Indicators.KIND, kept.id(), changes), person);
        }
        return kept;
    }

    /** Shows what another person asked to show; the caller holds it. */
    void show(Indicator held, Person person) {
        revisions.replace(held, held.with(held.content().shown(true), revisions.by(person)));
    }

    /** Puts one away, which hides it, or takes it out again. */
    @Transactional
    public Outcome<Indicator> archive(Seen seen, boolean isAway, Person person) {
        return change(
                seen,
                person,
                (old, change) -> {
                    known.asks().end(Indicators.KIND, old.id(), person);
                    return Outcome.done(old.archived(isAway, change));
                });
    }

    private Outcome<Indicator> change(
            Seen seen, Person person, BiFunction<Indicator, Change, Outcome<Indicator>> how) {
        return Revisions.officer(person)
                .then(officer -> revisions.change(indicators.hold(seen.id()), seen, officer, how));
    }

    private Outcome<Indicator.Content> checked(Indicator.Content content) {
        List<Detail> wrong = new ArrayList<>();
        if (content.name().isEmpty()) {
            wrong.add(Detail.of("name", "indicator.name-missing"));
        }
        lengths(wrong, "name", content.name(), LONGEST_NAME);
        lengths(wrong, "unit", content.unit(), LONGEST_NAME);
        lengths(wrong, "disaggregation", content.disaggregation(), LONGEST_TEXT);
        Stream.ofNullable(content.source())
                .filter(id -> known.institutions().find(id).isEmpty())
                .forEach(id -> wrong.add(Detail.of("source", "action.nobody", id.toString())));
        var baseline = content.baseline();
        var target = content.target();
        if (baseline != null && target != null && target.year() < baseline.period().year()) {
            wrong.add(Detail.of("targetYear", "indicator.target-before-baseline"));
        }
        wrong.addAll(known.aims().check(content.links().aims()));
        content.links().actions().stream()
                .filter(id -> known.actions().find(id).isEmpty())
                .forEach(id -> wrong.add(Detail.of("actions", "action.unknown", id.toString())));
        return wrong.isEmpty() ? Outcome.done(content) : Outcome.refused(Refusal.invalid(wrong));
    }

    private static void lengths(List<Detail> wrong, String field, Wordings texts, int longest) {
        texts.texts().stream()
                .filter(text -> text.text().length() > longest)
                .forEach(
                        text ->
                                wrong.add(
                                        Detail.of(
                                                field + "." + text.language(),
                                                "action.too-long",
                                                longest)));
    }

    /** There is no such indicator. */
    public static Refusal unknown(UUID id) {
        return Revisions.unknown("indicator", id);
    }
}
