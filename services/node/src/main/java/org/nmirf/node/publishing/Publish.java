package org.nmirf.node.publishing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.ShowRecommendation;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.showing.Proposals;
import org.nmirf.node.showing.Showables;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the public more: one person proposes, another publishes. */
@Service
class Publish {

    private final Proposals proposals;
    private final PublicSites sites;
    private final Recommendations recommendations;
    private final Showing showing;
    private final Clock clock;

    Publish(
            Proposals proposals,
            PublicSites sites,
            Recommendations recommendations,
            Showing showing,
            Clock clock) {
        this.proposals = proposals;
        this.sites = sites;
        this.recommendations = recommendations;
        this.showing = showing;
        this.clock = clock;
    }

    /** What asks, and what shows. */
    @Component
    record Showing(Asks asks, Showables showables) {}

    /**
     * What became of a proposal.
     *
     * @param left records that changed since; they were left alone
     */
    record Result(int published, int left) {}

    /**
     * Proposes those of the recommendations that are not shown and do not wait as they are. Refuses
     * when there is none.
     */
    @Transactional
    public Outcome<Proposal> propose(List<UUID> wanted, Person person) {
        List<Proposal.Item> waiting =
                proposals.waiting().stream().flatMap(one -> one.items().stream()).toList();
        List<Proposal.Item> items =
                recommendations.find(wanted).stream()
                        .filter(one -> !one.followUp().visibility().isShown())
                        .map(Publish::item)
                        .toList();
        List<Proposal.Item> fresh = items.stream().filter(item -> !waiting.contains(item)).toList();
        if (fresh.isEmpty()) {
            return Outcome.invalid(
                    items.isEmpty() ? "publishing.nothing" : "publishing.waits-already");
        }
        return Outcome.done(showing.asks().ask(new Proposal.Items(fresh), List.of(), person));
    }

    private static Proposal.Item item(Recommendation one) {
        var hidden = one.followUp().visibility().hidden();
        return ShowRecommendation.item(one, new Visibility(true, hidden));
    }

    /**
     * Publishes what somebody else proposed and wrote. Refuses settings of the site that changed
     * since.
     */
    @Transactional
    public Outcome<Result> publish(UUID id, Person person) {
        // Records are held before the proposal, as by those who change a record and then ask.
        Optional<Proposal> seen = proposals.find(id);
        seen.ifPresent(one -> showing.showables().hold(one.items()));
        PublicSite now = seen.filter(Proposal::isOfSite).isPresent() ? sites.hold() : sites.get();
        return waiting(id)
                .then(proposal -> byAnother(proposal, person))
                .then(proposal -> unchanged(proposal, now))
                .map(proposal -> published(proposal, now, person));
    }

    private Outcome<Proposal> byAnother(Proposal proposal, Person person) {
        if (proposal.hands().contains(person.name())) {
            return forbidden("publishing.same-person");
        }
        return showing.showables().writers(proposal.items()).contains(person.name())
                ? forbidden("publishing.wrote-it")
                : Outcome.done(proposal);
    }

    private static Outcome<Proposal> unchanged(Proposal proposal, PublicSite now) {
        return proposal.wish() instanceof Proposal.Site site
                        && !Integer.valueOf(now.revision()).equals(site.revision())
                ? Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "publishing.site-changed"))
                : Outcome.done(proposal);
    }

    /** Decides that it stays as it is; whoever proposed may do that too. */
    @Transactional
    public Outcome<Proposal> reject(UUID id, Person person) {
        return waiting(id)
                .map(
                        proposal -> {
                            var rejected =
                                    proposal.decided(Proposal.State.REJECTED, change(person));
                            proposals.keep(rejected);
                            return rejected;
                        });
    }

    private Outcome<Proposal> waiting(UUID id) {
        return proposals
                .hold(id)
                .map(
                        proposal ->
                                proposal.state() == Proposal.State.WAITING
                                        ? Outcome.done(proposal)
                                        : Publish.<Proposal>refused(
                                                Refusal.Kind.CONFLICT, "publishing.decided"))
                .orElseGet(() -> refused(Refusal.Kind.NOT_FOUND, "publishing.unknown"));
    }

    private Result published(Proposal proposal, PublicSite now, Person person) {
        Result result =
                switch (proposal.wish()) {
                    case Proposal.Site site -> {
                        sites.keep(now.showing(site.parts()).next(), change(person));
                        yield new Result(1, 0);
                    }
                    case Proposal.Items(var items) -> {
                        int shown =
                                (int)
                                        items.stream()
                                                .filter(
                                                        item ->
                                                                showing.showables()
                                                                        .show(item, person))
                                                .count();
                        yield new Result(shown, items.size() - shown);
                    }
                };
        proposals.keep(proposal.decided(Proposal.State.PUBLISHED, change(person)));
        return result;
    }

    private static Outcome<Proposal> forbidden(String code) {
        return refused(Refusal.Kind.FORBIDDEN, code);
    }

    private static <T> Outcome<T> refused(Refusal.Kind kind, String code) {
        return Outcome.refused(Refusal.of(kind, code));
    }

    private Change change(Person person) {
        return Change.of(person.name(), clock.instant());
    }
}
