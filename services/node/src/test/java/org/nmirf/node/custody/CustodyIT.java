package org.nmirf.node.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Action.Status;
import org.nmirf.node.action.ActionFixtures;
import org.nmirf.node.action.Actions;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.progress.FollowUpDesk;
import org.nmirf.web.language.Language;

class CustodyIT {

    private final SharedNode shared = SharedNode.get();
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final EditAction edit = shared.node().bean(EditAction.class);
    private final Actions actions = shared.node().bean(Actions.class);

    @Test
    void handsOpenActionsOverAndLeavesWhatIsDone() {
        UUID leaving = person();
        UUID successor = person();
        Action open = kept(Status.ONGOING, leaving);
        Action done = kept(Status.DONE, leaving);
        var admin = new Person("admin-ma", Set.of(Role.ADMIN));

        List<UUID> moved =
                shared.node()
                        .bean(ActionItems.class)
                        .move(leaving, successor, admin, "She left.")
                        .orProblem();

        assertThat(moved).containsExactly(open.id());
        assertThat(focalPoints(open)).containsExactly(successor);
        assertThat(focalPoints(done)).containsExactly(leaving);
    }

    @Test
    void callsAnActionByItsTitle() {
        Action action = kept(Status.PLANNED, person());

        var name = shared.node().bean(ActionNames.class).name(action.id(), Language.FR);

        assertThat(name.orElseThrow().words()).isEqualTo("Open ten shelters");
        assertThat(name.orElseThrow().language()).isEqualTo("en");
    }

    private List<UUID> focalPoints(Action action) {
        return actions.find(action.id()).orElseThrow().content().responsible().focalPoints();
    }

    private Action kept(Status status, UUID person) {
        LocalDate done = status == Status.DONE ? LocalDate.of(2026, 1, 1) : null;
        var content = ActionFixtures.with(ActionFixtures.anAction(), status, null, done);
        return edit.create(ActionFixtures.keptBy(content, person), OFFICER).orProblem();
    }

    private UUID person() {
        UUID ministry = desk.institution(Institution.Kind.MINISTRY);
        String account = desk.person(ministry, Role.FOCAL_POINT).name();
        return shared.node().bean(FocalPoints.class).findByAccount(account).orElseThrow().id();
    }
}
