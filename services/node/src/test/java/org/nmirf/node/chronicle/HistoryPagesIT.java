package org.nmirf.node.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.EditRecommendation.Read;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationFixtures;
import org.nmirf.node.wording.Wordings;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class HistoryPagesIT {

    private final RunningNode node = SharedNode.get().node();
    private final KeepPeople keep = node.bean(KeepPeople.class);
    private final EditRecommendation edit = node.bean(EditRecommendation.class);
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();

    @Test
    void callsPeopleAndInstitutionsByTheirNames() throws Exception {
        Person admin = admin();
        Institution one = institution("A", admin);
        Institution other = institution("B", admin);
        FocalPoint person = person(one, admin);
        keep.keep(moved(person, other), admin, "Changed ministries.").orProblem();

        String page = open("/people/" + person.id());

        assertThat(page)
                .contains("Changed ministries.", one.name("fr"), other.name("fr"), "Removed:");
    }

    @Test
    void saysWhoChangedSomethingByTheNameOfThePerson() throws Exception {
        Person admin = admin();
        Institution institution = institution("A", admin);
        FocalPoint person = person(institution, admin);
        var self = new Person(person.account(), Set.of(Role.FOCAL_POINT));
        keep.keep(person.withContacts("", "ar"), self).orProblem();

        assertThat(open("/history?person=" + person.account()))
                .contains(person.name())
                .contains("Language of letters", "العربية")
                .doesNotContain(institution.name("fr"));
    }

    @Test
    void callsEveryFieldAndCodeByAWord() throws Exception {
        Person admin = admin();
        Recommendation recommendation = recommendation(admin);
        Institution lead = institution("A", admin);
        edit.decide(
                        new Read(recommendation.id(), 1, "Decided on Monday."),
                        new FollowUp(
                                FollowUp.Priority.HIGH,
                                lead.id(),
                                List.of(),
                                List.of(person(lead, admin).id()),
                                "in-progress",
                                Wordings.of("fr", "Une loi est en préparation."),
                                java.time.LocalDate.of(2026, 3, 2),
                                java.time.LocalDate.of(2027, 3, 2),
                                "For colleagues.",
                                new FollowUp.Visibility(true, Set.of(FollowUp.Part.ACTIONS))),
                        admin)
                .orProblem();

        String page = open("/history?person=" + admin.name());

        assertThat(page)
                .contains("Decided on Monday.", lead.name("fr"), "Priority", "2 March 2027")
                .doesNotContain("followUp.", "source.", "isActive", "isShown", ">HIGH<")
                .doesNotContain(">MINISTRY<", "in-progress");
    }

    @Test
    void keepsTheContentOfRecordsToItselfThatItCannotName() throws Exception {
        Person admin = admin();
        var change = new Change(admin.name(), java.time.Instant.now(), "Secret reason.");
        var content = java.util.Map.of("words", "Said in confidence.");
        node.bean(History.class).keep("contribution", UUID.randomUUID(), 1, change, content);

        assertThat(open("/history?person=" + admin.name()))
                .contains("Contribution", admin.name())
                .doesNotContain("Said in confidence.", "Secret reason.");
    }

    @Test
    void marksWordsOfLongTexts() throws Exception {
        Person admin = admin();
        String name = "Secrétariat d'État chargé " + UUID.randomUUID();
        UUID id = UUID.randomUUID();
        keep.keep(named(id, 1, name + " du logement"), admin).orProblem();
        keep.keep(named(id, 2, name + " de l'habitat"), admin).orProblem();

        assertThat(open("/institutions/" + id))
                .containsPattern("(?s)<del>.{0,120}du logement.{0,20}</del>")
                .containsPattern("(?s)<ins>.{0,120}de l(&#39;|')habitat.{0,20}</ins>");
    }

    private Recommendation recommendation(Person admin) {
        return edit.create(RecommendationFixtures.aSource(), FollowUp.NONE, admin).orProblem();
    }

    private static Person admin() {
        return new Person("admin-" + UUID.randomUUID(), Set.of(Role.ADMIN));
    }

    private Institution institution(String prefix, Person admin) {
        UUID id = UUID.randomUUID();
        return keep.keep(named(id, 1, prefix + " " + id), admin).orProblem();
    }

    private static Institution named(UUID id, int revision, String name) {
        return new Institution(
                id, revision, Institution.Kind.MINISTRY, Wordings.of("fr", name), "", null, false);
    }

    private FocalPoint person(Institution institution, Person admin) {
        UUID id = UUID.randomUUID();
        return keep.keep(
                        new FocalPoint(
                                id,
                                1,
                                "account-" + id,
                                "P. " + id,
                                "",
                                "fr",
                                institution.id(),
                                "",
                                null,
                                false,
                                true),
                        admin)
                .orProblem();
    }

    private static FocalPoint moved(FocalPoint person, Institution to) {
        return new FocalPoint(
                person.id(),
                person.revision() + 1,
                person.account(),
                person.name(),
                person.email(),
                person.language(),
                to.id(),
                person.function(),
                null,
                false,
                true);
    }

    private String open(String path) throws Exception {
        var answer =
                web.perform(
                                get(path)
                                        .header("Accept-Language", "en")
                                        .with(
                                                oidcLogin()
                                                        .idToken(
                                                                token ->
                                                                        token.subject("auditor-ma")
                                                                                .claim(
                                                                                        "country",
                                                                                        "ma"))
                                                        .authorities(
                                                                new SimpleGrantedAuthority(
                                                                        "ROLE_auditor"))))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
