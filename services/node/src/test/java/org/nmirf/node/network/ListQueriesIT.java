package org.nmirf.node.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.followUp;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.ActionFixtures;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.cluster.DecideCluster;
import org.nmirf.node.cluster.DecideCluster.Wanted;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.progress.FollowUpDesk;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.WriteUpdate;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ListQueriesIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));

    private final SharedNode shared = SharedNode.get();
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(shared.node().context())
                    .apply(springSecurity())
                    .build();

    @Test
    void thePlanByClusterAsksNoMoreForFiftyActionsThanForFive() {
        inPlan(5);
        int few = ask("/plan?by=cluster");

        inPlan(45);

        assertThat(ask("/plan?by=cluster")).isEqualTo(few);
    }

    @Test
    void theUpdatesAskNoMoreForFiftyThanForFive() {
        tell(5);
        int few = ask("/updates");

        tell(45);

        assertThat(ask("/updates")).isLessThanOrEqualTo(few);
    }

    @Test
    void theHistoryAsksNoMoreForManyNamesThanForTwo() {
        UUID few = assigned(1);
        UUID many = assigned(8);

        // The first to look makes the list of what is alike.
        open("/recommendations/" + few);

        assertThat(ask("/recommendations/" + many)).isEqualTo(ask("/recommendations/" + few));
    }

    /** A recommendation whose history names so many other institutions and people. */
    private UUID assigned(int many) {
        UUID one = desk.recommendation(null, false).id().value();
        for (int i = 0; i < many; i++) {
            UUID lead = desk.institution(Institution.Kind.MINISTRY);
            var account = desk.person(lead, Role.OFFICER).name();
            var focalPoints = shared.node().bean(FocalPoints.class);
            UUID person = focalPoints.findByAccount(account).orElseThrow().id();
            var followUp = followUp("", lead).withFocalPoints(List.of(person));
            shared.node()
                    .bean(EditRecommendation.class)
                    .decide(
                            new EditRecommendation.Read(new RecommendationId(one), i + 1, ""),
                            followUp,
                            new Person(account, Set.of(Role.OFFICER)))
                    .orProblem();
        }
        // Nobody answers for either now: only their histories differ.
        shared.node()
                .bean(EditRecommendation.class)
                .decide(
                        new EditRecommendation.Read(new RecommendationId(one), many + 1, ""),
                        FollowUp.NONE,
                        OFFICER)
                .orProblem();
        return one;
    }

    void theApiOfUpdatesAsksNoMoreForFiftyThanForFive() {
        publish(5);
        int few = ask("/api/updates?state=PUBLISHED");

        publish(45);

        assertThat(ask("/api/updates?state=PUBLISHED")).isEqualTo(few);
    }

    private void publish(int many) {
        var write = shared.node().bean(WriteUpdate.class);
        for (ProgressUpdate one : tell(many)) {
            write.handIn(new Seen(one.id(), 1, ""), OFFICER).orProblem();
            write.publish(new Seen(one.id(), 2, ""), APPROVER).orProblem();
        }
    }

    private List<ProgressUpdate> tell(int many) {
        var write = shared.node().bean(WriteUpdate.class);
        var content =
                new ProgressUpdate.Content(
                        Wordings.of("en", "Three shelters opened."),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 31));
        List<ProgressUpdate> told = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            UUID one = desk.recommendation(null, false).id().value();
            var about = new ProgressUpdate.About(ProgressUpdate.Kind.RECOMMENDATION, one);
            told.add(write.write(about, content, OFFICER).orProblem());
        }
        return told;
    }

    private void inPlan(int many) {
        for (int i = 0; i < many; i++) {
            UUID one = desk.recommendation(null, false).id().value();
            var cluster = new Wanted(Wordings.of("en", "Shelters " + one), "", Set.of(one));
            UUID id =
                    shared.node()
                            .bean(DecideCluster.class)
                            .create(cluster, OFFICER)
                            .orProblem()
                            .id();
            var action =
                    ActionFixtures.with(
                            ActionFixtures.anAction(), new Aims(List.of(), List.of(id)));
            shared.node()
                    .bean(EditAction.class)
                    .create(ActionFixtures.inPlan(action, null), OFFICER)
                    .orProblem();
        }
    }

    /** How often a page that an officer opens again asks the database. */
    private int ask(String path) {
        // What is asked once and then remembered is no cost of the list.
        open(path);
        return Queries.of(() -> open(path));
    }

    private void open(String path) {
        try {
            var page =
                    MockMvcRequestBuilders.get(path)
                            .with(
                                    oidcLogin()
                                            .idToken(
                                                    token ->
                                                            token.subject("officer-ma")
                                                                    .claim("country", "ma"))
                                            .authorities(
                                                    new SimpleGrantedAuthority("ROLE_officer")));
            assertThat(web.perform(page).andReturn().getResponse().getStatus()).isEqualTo(200);
        } catch (Exception fault) {
            throw new IllegalStateException(path, fault);
        }
    }
}
