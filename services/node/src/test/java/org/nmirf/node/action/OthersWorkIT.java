package org.nmirf.node.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.unique;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action.Content;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.KeepIndicator;
import org.nmirf.node.network.Pages;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.Institution;
import org.nmirf.node.progress.FollowUpDesk;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.wording.Wordings;

class OthersWorkIT {

    private final SharedNode shared = SharedNode.get();
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final Pages pages = new Pages(shared.node());
    private final UUID ministry = desk.institution(Institution.Kind.MINISTRY);
    private final Person focalPoint = desk.person(ministry, Role.FOCAL_POINT);
    private final Recommendation own = desk.recommendation(ministry, false);
    private final Recommendation ofOthers = desk.recommendation(null, false);
    private final Aims both = new Aims(List.of(own.id().value(), ofOthers.id().value()), List.of());

    @Test
    void anActionShowsFocalPointsTheirRecommendationsAndCountsTheOthers() {
        String page = "/actions/" + action("Open ten shelters", both).id();

        assertThat(pages.read(page, focalPoint))
                .contains(address(own), "1 more recommendation, on which others work")
                .doesNotContain(address(ofOthers));
        assertThat(pages.read(page, OFFICER))
                .contains(address(own), address(ofOthers))
                .doesNotContain("on which others work");
    }

    @Test
    void anIndicatorShowsFocalPointsTheirWorkAndCountsThatOfOthers() {
        String title = unique("Theirs alone");
        Action ofOwn = action("Open ten shelters", Aims.recommendation(own.id().value()));
        Action other = action(title, Aims.recommendation(ofOthers.id().value()));
        String page = "/indicators/" + indicator(List.of(ofOwn.id(), other.id()));

        assertThat(pages.read(page, focalPoint))
                .contains(address(own), "/actions/" + ofOwn.id())
                .contains("1 more recommendation, on", "1 more action, on")
                .doesNotContain(address(ofOthers), title);
        assertThat(pages.read(page, OFFICER)).contains(address(ofOthers), title);
    }

    private static String address(Recommendation one) {
        return "/recommendations/" + one.id();
    }

    private Action action(String title, Aims aims) {
        Content content = ActionFixtures.with(ActionFixtures.anAction(), aims);
        return shared.node()
                .bean(EditAction.class)
                .create(
                        new Content(
                                Wordings.of("en", title),
                                content.description(),
                                content.status(),
                                content.dates(),
                                content.responsible(),
                                content.aims(),
                                content.isInPlan(),
                                content.isShown()),
                        OFFICER)
                .orProblem();
    }

    private UUID indicator(List<UUID> actions) {
        var content =
                new Indicator.Content(
                        Wordings.of("en", "Shelters"),
                        Wordings.NONE,
                        Indicator.Kind.PROCESS,
                        null,
                        null,
                        null,
                        Wordings.NONE,
                        new Indicator.Links(both, actions),
                        false);
        return shared.node().bean(KeepIndicator.class).create(content, OFFICER).orProblem().id();
    }
}
