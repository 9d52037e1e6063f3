package org.nmirf.node.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.progress.FollowUpDesk;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.showing.Proposals;

class PublishingIT {

    private static final Person ADMIN = new Person("admin-ma", Set.of(Role.ADMIN, Role.APPROVER));
    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));

    private final SharedNode shared = SharedNode.get();
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final PublicSites sites = shared.node().bean(PublicSites.class);
    private final SetUpSite setUp = shared.node().bean(SetUpSite.class);
    private final Publish publish = shared.node().bean(Publish.class);
    private final Proposals proposals = shared.node().bean(Proposals.class);

    @BeforeEach
    @AfterEach
    void off() {
        setUp.off(ADMIN);
    }

    @Test
    void isSwitchedOnByTwoPeopleAndOffByOne() {
        var wanted = sites.get().with(true, EnumSet.of(Part.STATUS));
        assertThat(setUp.change(wanted, ADMIN).orProblem()).isEqualTo(SetUpSite.Done.PROPOSED);
        assertThat(sites.get().isOn()).isFalse();
        Proposal proposal = proposals.waiting().getLast();

        assertThat(code(publish.publish(proposal.id(), ADMIN))).isEqualTo("publishing.same-person");
        publish.publish(proposal.id(), APPROVER).orProblem();
        assertThat(sites.get().isOn()).isTrue();
        assertThat(sites.get().parts()).containsOnly(Part.STATUS);

        setUp.off(ADMIN);
        assertThat(sites.get().isOn()).isFalse();
    }

    @Test
    void needsASecondPersonForOneMorePartWhileItIsOn() {
        setUp.change(sites.get().with(true, Set.of()), ADMIN).orProblem();
        publish.publish(proposals.waiting().getLast().id(), APPROVER).orProblem();

        var more = sites.get().with(true, EnumSet.of(Part.GRADES));

        assertThat(setUp.change(more, ADMIN).orProblem()).isEqualTo(SetUpSite.Done.PROPOSED);
        assertThat(sites.get().parts()).isEmpty();
    }

    @Test
    void bringsBackNoPartThatWasTakenOffSinceItWasProposed() {
        setUp.change(sites.get().with(true, EnumSet.of(Part.STATUS)), ADMIN).orProblem();
        publish.publish(proposals.waiting().getLast().id(), APPROVER).orProblem();
        setUp.change(sites.get().with(true, EnumSet.of(Part.STATUS, Part.GRADES)), ADMIN)
                .orProblem();
        UUID old = proposals.waiting().getLast().id();
        PublicSite now = sites.get();
        var words = new PublicSite(now.revision(), true, now.welcome(), "x", now.parts(), Set.of());
        setUp.change(words, ADMIN).orProblem();

        assertThat(code(publish.publish(old, APPROVER))).isEqualTo("publishing.site-changed");
        setUp.change(sites.get().with(true, Set.of()), ADMIN).orProblem();
        assertThat(code(publish.publish(old, APPROVER))).isEqualTo("publishing.decided");
        assertThat(sites.get().parts()).isEmpty();
    }

    @Test
    void endsWhatWaitsWhenItIsSwitchedOff() {
        setUp.change(sites.get().with(true, EnumSet.of(Part.STATUS)), ADMIN).orProblem();
        UUID old = proposals.waiting().getLast().id();

        setUp.off(ADMIN);

        assertThat(code(publish.publish(old, APPROVER))).isEqualTo("publishing.decided");
        assertThat(sites.get().isOn()).isFalse();
    }

    @Test
    void takesPartsOffAtOnceBesideOneThatWaits() {
        setUp.change(sites.get().with(true, EnumSet.of(Part.STATUS)), ADMIN).orProblem();
        publish.publish(proposals.waiting().getLast().id(), APPROVER).orProblem();

        setUp.change(sites.get().with(true, EnumSet.of(Part.GRADES)), ADMIN).orProblem();

        assertThat(sites.get().parts()).isEmpty();
        publish.publish(proposals.waiting().getLast().id(), APPROVER).orProblem();
        assertThat(sites.get().parts()).containsOnly(Part.GRADES);
    }

    @Test
    void refusesSettingsThatSomebodyChangedMeanwhile() {
        PublicSite now = sites.get();
        var old =
                new PublicSite(
                        now.revision() - 1, false, now.welcome(), "x", now.parts(), Set.of());

        assertThat(code(setUp.change(old, ADMIN))).isEqualTo("publishing.stale");
    }

    @Test
    void publishesManyOnlyAsTheyWereProposed() {
        Recommendation same = desk.recommendation(null, false);
        Recommendation other = desk.recommendation(null, false);
        var ids = List.of(same.id().value(), other.id().value());
        Proposal proposal = publish.propose(ids, OFFICER).orProblem();
        shared.node()
                .bean(EditRecommendation.class)
                .archive(new EditRecommendation.Read(other.id(), 1, ""), true, OFFICER)
                .orProblem();

        assertThat(code(publish.publish(proposal.id(), OFFICER)))
                .isEqualTo("publishing.same-person");
        assertThat(publish.publish(proposal.id(), APPROVER).orProblem())
                .isEqualTo(new Publish.Result(1, 1));
        assertThat(isShown(same)).isTrue();
        assertThat(isShown(other)).isFalse();
        assertThat(code(publish.publish(proposal.id(), APPROVER))).isEqualTo("publishing.decided");
    }

    @Test
    void showsNothingOfWhatIsRejected() {
        Recommendation one = desk.recommendation(null, false);
        Proposal proposal = publish.propose(List.of(one.id().value()), OFFICER).orProblem();

        publish.reject(proposal.id(), OFFICER).orProblem();

        assertThat(isShown(one)).isFalse();
        assertThat(code(publish.publish(proposal.id(), APPROVER))).isEqualTo("publishing.decided");
    }

    private boolean isShown(Recommendation one) {
        return shared.node()
                .bean(Recommendations.class)
                .find(one.id())
                .orElseThrow()
                .followUp()
                .visibility()
                .isShown();
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "";
    }
}
