package org.nmirf.node.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.incoming.IncomingRow.Plan;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.wording.Wordings;

class PlansIT {

    private final SharedNode shared = SharedNode.get();
    private final KeepPeople people = shared.node().bean(KeepPeople.class);
    private final String key = UUID.randomUUID().toString();

    @Test
    void givesNothingToSomebodyWhoLeftWhereASuccessorHasTheAddress() {
        somebody("Old", false);
        FocalPoint here = somebody("New", true);

        FollowUp filled = fill(new Plan(null, "", List.of(), List.of(address()), "", ""));

        assertThat(filled.focalPoints()).containsExactly(here.id());
    }

    @Test
    void givesNothingToAnInstitutionThatIsNoMore() {
        institution("Old " + key, key, true);
        Institution here = institution(key, "", false);

        FollowUp filled = fill(new Plan(null, key, List.of(), List.of(), "", ""));

        assertThat(filled.lead()).isEqualTo(here.id());
    }

    private FollowUp fill(Plan plan) {
        List<Detail> wrong = new ArrayList<>();
        FollowUp filled =
                shared.node()
                        .bean(Naming.class)
                        .plans(LocalDate.EPOCH)
                        .fill(FollowUp.NONE, plan, wrong);
        assertThat(wrong).isEmpty();
        return filled;
    }

    private String address() {
        return key + "@example.org";
    }

    private FocalPoint somebody(String name, boolean isActive) {
        var one =
                new FocalPoint(
                        UUID.randomUUID(),
                        1,
                        "",
                        name + " " + key,
                        address(),
                        "fr",
                        null,
                        "",
                        null,
                        false,
                        isActive);
        return people.keep(one, OFFICER).orProblem();
    }

    private Institution institution(String name, String acronym, boolean isArchived) {
        var one =
                new Institution(
                        UUID.randomUUID(),
                        1,
                        Institution.Kind.MINISTRY,
                        Wordings.of("en", name),
                        acronym,
                        null,
                        isArchived);
        return people.keep(one, OFFICER).orProblem();
    }
}
