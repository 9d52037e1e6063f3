package org.nmirf.node.progress;

import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.aSource;
import static org.nmirf.node.recommendation.RecommendationFixtures.unique;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.showing.SecondPerson;
import org.nmirf.node.wording.Wordings;

/** People, institutions and recommendations for tests; all of them new. */
public record FollowUpDesk(RunningNode node) {

    /** A recommendation that an institution leads, or nobody; public or not. */
    public Recommendation recommendation(@Nullable UUID lead, boolean isShown) {
        FollowUp followUp =
                new FollowUp(
                        null,
                        lead,
                        List.of(),
                        List.of(),
                        "",
                        Wordings.NONE,
                        (LocalDate) null,
                        null,
                        "",
                        new Visibility(isShown, Set.of()));
        var one =
                node.bean(EditRecommendation.class)
                        .create(aSource(), followUp, OFFICER)
                        .orProblem();
        if (isShown) {
            new SecondPerson(node).shows(Recommendations.KIND, one.id().value());
        }
        return node.bean(Recommendations.class).find(one.id()).orElseThrow();
    }

    /** An institution of that sort. */
    public UUID institution(Institution.Kind kind) {
        var one =
                new Institution(
                        UUID.randomUUID(),
                        1,
                        kind,
                        Wordings.of("fr", unique("Institution")),
                        "",
                        null,
                        false);
        return node.bean(KeepPeople.class).keep(one, OFFICER).orProblem().id();
    }

    /** Somebody who serves there, with that role. */
    public Person person(UUID institution, Role role) {
        var person =
                new FocalPoint(
                        UUID.randomUUID(),
                        1,
                        "person-" + UUID.randomUUID(),
                        "A. Person",
                        "",
                        "fr",
                        institution,
                        "",
                        null,
                        false,
                        true);
        node.bean(KeepPeople.class).keep(person, OFFICER).orProblem();
        return new Person(person.account(), Set.of(role));
    }
}
