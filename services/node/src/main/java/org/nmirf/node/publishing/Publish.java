package org.nmirf.node.publishing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Recommendations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the public more: one person proposes, another publishes. */
@Service
class Publish {

    private final Proposals proposals;
    private final PublicSites sites;
    private final Register register;
    private final Clock clock;
    private final Ids ids;

    Publish(Proposals proposals, PublicSites sites, Register register, Clock clock, Ids ids) {
        this.proposals = proposals;
        this.sites = sites;
        this.register = register;
        this.clock = clock;
        this.ids = ids;
    }

    /** The recommendations and the way to change them. */
    @org.springframework.stereotype.Component("publishingRegister")
    record Register(Recommendations recommendations, EditRecommendation edit) {}

    /**
     * What became of a proposal.
     *
     * @param left recommendations that changed since; they were left alone
     */
    record Result(int published, int left) {}

    /** Proposes those of the recommendations that are not shown. Refuses when there is none. */
    @Transactional
    public Outcome<Proposal> propose(List<UUID> wanted, Person person) {
        List<Proposal.Item> items =
                register.recommendations().find(wanted).stream()
                        .filter(one -> !one.followUp().visibility().isShown())
                        .map(one -> new Proposal.Item(one.id().value(), one.revision()))
                        .toList();
        if (items.isEmpty()) {
            return Outcome.invalid("publishing.nothing");
        }
        var proposal =
                new Proposal(
                        ids.next(),
                        new Proposal.Items(items),
                        Proposal.State.WAITING,
                        change(person, ""),
                        null);
        proposals.keep(proposal);
        return Outcome.done(proposal);
    }

    /** Publishes what somebody else proposed. */
    @Transactional
    public Outcome<Result> publish(UUID id, Person person) {
        return waiting(id)
                .then(
                        proposal ->
                                proposal.proposed().by().equals(person.name())
                                        ? Outcome.refused(
                                                Refusal.of(
                                                        Refusal.Kind.FORBIDDEN,
                                                        "publishing.same-person"))
                                        : Outcome.done(published(proposal, person)));
    }

    /** Decides that it stays as it is; whoever proposed may do that too. */
    @Transactional
    public Outcome<Proposal> reject(UUID id, Person person) {
        return waiting(id)
                .map(
                        proposal -> {
                            var rejected =
                                    proposal.decided(Proposal.State.REJECTED, change(person, ""));
                            proposals.keep(rejected);
                            return rejected;
                        });
    }

    private Outcome<Proposal> waiting(UUID id) {
        Function<Proposal, Outcome<Proposal>> onlyWaiting =
                proposal ->
                        proposal.state() == Proposal.State.WAITING
                                ? Outcome.done(proposal)
                                : Outcome.refused(
                                        Refusal.of(Refusal.Kind.CONFLICT, "publishing.decided"));
        return proposals
                .hold(id)
                .map(Outcome::done)
                .orElseGet(
                        () ->
                                Outcome.refused(
                                        Refusal.of(Refusal.Kind.NOT_FOUND, "publishing.unknown")))
                .then(onlyWaiting);
    }

    private Result published(Proposal proposal, Person person) {
        Result result =
                switch (proposal.wish()) {
                    case Proposal.Site(var parts) -> {
                        PublicSite now = sites.hold();
                        sites.keep(now.with(true, parts).next(), change(person, ""));
                        yield new Result(1, 0);
                    }
                    case Proposal.Items(var items) -> {
                        int shown =
                                (int) items.stream().filter(item -> isShown(item, person)).count();
                        yield new Result(shown, items.size() - shown);
                    }
                };
        proposals.keep(proposal.decided(Proposal.State.PUBLISHED, change(person, "")));
        return result;
    }

    private boolean isShown(Proposal.Item item, Person person) {
        var id = new RecommendationId(item.id());
        return register.recommendations()
                .hold(id)
                .filter(one -> one.revision() == item.revision())
                .map(one -> show(one, person))
                .filter(outcome -> outcome instanceof Outcome.Done<Recommendation>)
                .isPresent();
    }

    private Outcome<Recommendation> show(Recommendation one, Person person) {
        var followUp = one.followUp();
        return register.edit()
                .decide(
                        new EditRecommendation.Read(one.id(), one.revision(), ""),
                        followUp.withVisibility(
                                new Visibility(true, followUp.visibility().hidden())),
                        person);
    }

    private Change change(Person person, String reason) {
        return new Change(person.name(), clock.instant(), reason);
    }
}
