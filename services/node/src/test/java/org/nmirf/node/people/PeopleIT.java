package org.nmirf.node.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.wording.Wordings;

class PeopleIT {

    private static final Person ADMIN = new Person("admin-ma", Set.of(Role.ADMIN));

    private final KeepPeople keep = SharedNode.get().node().bean(KeepPeople.class);
    private final Institutions institutions = SharedNode.get().node().bean(Institutions.class);
    private final FocalPoints focalPoints = SharedNode.get().node().bean(FocalPoints.class);

    @Test
    void findsAnInstitutionByAnyOfItsNames() {
        String acronym = "M" + UUID.randomUUID();
        var ministry = institution(acronym, 1, UUID.randomUUID());
        keep.keep(ministry, ADMIN).orProblem();

        assertThat(institutions.findByName(acronym)).contains(ministry);
        assertThat(institutions.findByName("ministère " + acronym)).contains(ministry);
    }

    @Test
    void refusesAChangeOfSomethingThatChangedSince() {
        UUID id = UUID.randomUUID();
        keep.keep(institution("A" + id, 1, id), ADMIN).orProblem();
        keep.keep(institution("B" + id, 2, id), ADMIN).orProblem();

        assertThat(codes(keep.keep(institution("C" + id, 2, id), ADMIN)))
                .containsExactly("people.stale");
        assertThat(institutions.find(id).map(Institution::acronym)).contains("B" + id);
    }

    @Test
    void givesAnAccountToOnePersonOnly() {
        String account = "account-" + UUID.randomUUID();
        keep.keep(person(account, "fr", null), ADMIN).orProblem();

        assertThat(codes(keep.keep(person(account, "fr", null), ADMIN)))
                .containsExactly("people.account-taken");
    }

    @Test
    void refusesAPersonWhoWouldStandInForThemselves() {
        UUID id = UUID.randomUUID();
        var own = new FocalPoint(id, 1, "", "A. Person", "x", "xx", null, "", id, false, true);

        assertThat(codes(keep.keep(own, ADMIN)))
                .containsExactly(
                        "people.email-wrong", "people.language-unknown", "people.own-deputy");
    }

    @Test
    void knowsWhoServesWhereAndWhoCoordinates() {
        UUID institution = UUID.randomUUID();
        keep.keep(institution("I" + institution, 1, institution), ADMIN).orProblem();
        FocalPoint person = person("", "ar", institution);
        keep.keep(person, ADMIN).orProblem();

        assertThat(focalPoints.in(institution)).containsExactly(person);
        assertThat(focalPoints.coordinators()).contains(person);
    }

    private static Institution institution(String acronym, int revision, UUID id) {
        return new Institution(
                id,
                revision,
                Institution.Kind.MINISTRY,
                Wordings.of("fr", "Ministère " + acronym),
                acronym,
                null,
                false);
    }

    private static FocalPoint person(String account, String language, @Nullable UUID institution) {
        return new FocalPoint(
                UUID.randomUUID(),
                1,
                account,
                "A. Person",
                UUID.randomUUID() + "@ministry.example.org",
                language,
                institution,
                "",
                null,
                true,
                true);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) when refusal.details().isEmpty() ->
                    List.of(refusal.code());
            case Outcome.Refused<?>(var refusal) ->
                    refusal.details().stream().map(detail -> detail.code()).toList();
            case Outcome.Done<?> done -> List.of();
        };
    }
}
