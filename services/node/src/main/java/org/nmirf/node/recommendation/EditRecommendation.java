package org.nmirf.node.recommendation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.showing.Asks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes recommendations; never overwrites what the writer has not seen. What would show
 * the public more is kept back and asked for; what shows less counts at once.
 */
@Service
public class EditRecommendation {

    private final Recommendations recommendations;
    private final RecommendationRules rules;
    private final Revisions<Recommendation> revisions;
    private final Ids ids;
    private final Asks asks;

    EditRecommendation(
            Recommendations recommendations,
            RecommendationRules rules,
            Clock clock,
            Ids ids,
            Asks asks) {
        this.recommendations = recommendations;
        this.rules = rules;
        this.revisions = new Revisions<>("recommendation", recommendations::replace, clock);
        this.ids = ids;
        this.asks = asks;
    }

    /**
     * What somebody wants to change.
     *
     * @param id of the recommendation
     * @param revision that was read; another one is refused
     * @param reason in the person's words, for the history; may be empty
     */
    public record Read(RecommendationId id, int revision, String reason) {}

    /**
     * Keeps a new one that somebody typed in. Refuses what breaks a rule or is there already. None
     * is born shown.
     */
    @Transactional
    public Outcome<Recommendation> create(Source source, FollowUp followUp, Person person) {
        List<Detail> wrong = new ArrayList<>(rules.check(source));
        wrong.addAll(rules.check(followUp, source));
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        var other =
                recommendations
                        .findByReference(source.reference())
                        .or(() -> recommendations.findByIdentity(Identity.of(source)));
        if (other.isPresent()) {
            return Outcome.refused(taken(other.get()));
        }
        var created =
                Recommendation.first(
                        new RecommendationId(ids.next()),
                        source,
                        null,
                        followUp.withVisibility(
                                followUp.visibility().within(FollowUp.NONE.visibility())),
                        revisions.by(person));
        recommendations.add(created);
        return Outcome.done(asked(created, followUp.visibility(), person));
    }

    /** Corrects what the mechanism said; the next import leaves what was corrected alone. */
    @Transactional
    public Outcome<Recommendation> correct(Read read, Source source, Person person) {
        var other = recommendations.findByReference(source.reference());
        if (other.isPresent() && !other.get().id().equals(read.id())) {
            return Outcome.refused(taken(other.get()));
        }
        return change(
                read,
                person,
                (old, change) -> {
                    List<Detail> wrong = new ArrayList<>(rules.check(source));
                    wrong.addAll(rules.check(old.followUp(), source));
                    return wrong.isEmpty()
                            ? Outcome.done(old.with(source, old.imported(), change))
                            : Outcome.refused(Refusal.invalid(wrong));
                });
    }

    /** Decides what the country does about it. What would show more waits for another person. */
    @Transactional
    public Outcome<Recommendation> decide(Read read, FollowUp followUp, Person person) {
        Visibility wanted = followUp.visibility();
        return change(
                        read,
                        person,
                        (old, change) -> {
                            List<Detail> wrong = rules.check(followUp, old.source());
                            if (!wrong.isEmpty()) {
                                return Outcome.refused(Refusal.invalid(wrong));
                            }
                            Visibility before = old.followUp().visibility();
                            Visibility now = wanted.within(before);
                            if (before.showsMoreThan(now)) {
                                asks.end(Recommendations.KIND, old.id().value(), person);
                            }
                            return Outcome.done(old.with(followUp.withVisibility(now), change));
                        })
                .map(kept -> asked(kept, wanted, person));
    }

    /**
     * Decides it as a whole: what waits to show more than that was decided against, and ends.
     * Refuses as {@link #decide} does.
     */
    @Transactional
    public Outcome<Recommendation> settle(Read read, FollowUp followUp, Person person) {
        return decide(read, followUp, person)
                .map(
                        kept -> {
                            if (!followUp.visibility()
                                    .showsMoreThan(kept.followUp().visibility())) {
                                keepHidden(Set.of(kept.id().value()), person);
                            }
                            return kept;
                        });
    }

    /**
     * Decides against all that waits to show them, or more of them.
     *
     * @return those that waited
     */
    @Transactional
    public Set<UUID> keepHidden(Set<UUID> recommendations, Person person) {
        return asks.end(Recommendations.KIND, recommendations, person);
    }

    private Recommendation asked(Recommendation kept, Visibility wanted, Person person) {
        if (wanted.showsMoreThan(kept.followUp().visibility())) {
            asks.ask(ShowRecommendation.item(kept, wanted), person);
        }
        return kept;
    }

    /** Shows what another person asked to show; the caller holds it. */
    void show(Recommendation held, Visibility wanted, Person person) {
        var change = revisions.by(person);
        revisions.replace(held, held.with(held.followUp().withVisibility(wanted), change));
    }

    /** Notes what the mechanism thinks of the follow-up. */
    @Transactional
    public Outcome<Recommendation> grade(Read read, List<Grade> grades, Person person) {
        boolean isWrong =
                grades.stream().anyMatch(grade -> grade.grade().isBlank() || grade.round() < 1);
        if (isWrong) {
            return Outcome.refused(
                    Refusal.invalid(List.of(Detail.of("grades", "recommendation.grade-missing"))));
        }
        return change(read, person, (old, change) -> Outcome.done(old.with(grades, change)));
    }

    /** Puts it away with a cycle that is over, or takes it out again. */
    @Transactional
    public Outcome<Recommendation> archive(Read read, boolean isAway, Person person) {
        return change(read, person, (old, change) -> Outcome.done(old.archived(isAway, change)));
    }

    private Outcome<Recommendation> change(
            Read read,
            Person person,
            BiFunction<Recommendation, Change, Outcome<Recommendation>> how) {
        var seen = new Seen(read.id().value(), read.revision(), read.reason());
        return revisions.change(recommendations.hold(read.id()), seen, person, how);
    }

    /** There is no such recommendation. */
    public static Refusal unknown(RecommendationId id) {
        return Revisions.unknown("recommendation", id.value());
    }

    /** Somebody changed it since it was read. */
    public static Refusal stale(Recommendation recommendation) {
        return Revisions.stale("recommendation", recommendation);
    }

    private static Refusal taken(Recommendation other) {
        return Refusal.of(Refusal.Kind.CONFLICT, "recommendation.there")
                .withFact("recommendation", other.id().toString());
    }
}
