package org.nmirf.node.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.wording.Wordings;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PeoplePagesIT {

    private static final Person ADMIN = new Person("admin-ma", Set.of(Role.ADMIN));

    private final RunningNode node = SharedNode.get().node();
    private final KeepPeople keep = node.bean(KeepPeople.class);
    private final FocalPoints focalPoints = node.bean(FocalPoints.class);
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();

    @Test
    void marksAnInstitutionInWhichNobodyAnswers() throws Exception {
        Institution institution = institution();

        String page = open("officer", "officer-ma", "/institutions/" + institution.id());

        assertThat(page).contains(institution.name("fr"), "Nobody answers here.");
    }

    @Test
    void findsInstitutionsByTheNamesOfTheirPeople() throws Exception {
        Institution institution = institution();
        FocalPoint person = person("account-" + UUID.randomUUID(), institution);
        Institution other = institution();

        String page = open("officer", "officer-ma", "/people?q=" + person.name().substring(3, 20));

        assertThat(page).contains(institution.name("fr")).doesNotContain(other.name("fr"));
    }

    @Test
    void tellsSomebodyWhomNobodyNamedWhomToAsk() throws Exception {
        String account = "new-" + UUID.randomUUID();
        FocalPoint coordinator = person("account-" + UUID.randomUUID(), institution());

        String page = open("focal-point", account, "/");

        assertThat(page).contains("Nobody has said yet", account, coordinator.name());
    }

    @Test
    void leavesThoseAloneWhoAreKnown() throws Exception {
        String account = "known-" + UUID.randomUUID();
        person(account, institution());

        assertThat(open("focal-point", account, "/")).doesNotContain("Nobody has said yet");
    }

    @Test
    void hidesAddressesFromOtherFocalPoints() throws Exception {
        FocalPoint person = person("account-" + UUID.randomUUID(), institution());
        String path = "/people/" + person.id();

        assertThat(open("focal-point", "somebody", path)).doesNotContain(person.email());
        assertThat(open("officer", "officer-ma", path)).contains(person.email());
    }

    @Test
    void letsPeopleSayWhereLettersReachThem() throws Exception {
        String account = "account-" + UUID.randomUUID();
        FocalPoint person = person(account, institution());

        var answer =
                send(
                        "focal-point",
                        account,
                        post("/people/me")
                                .param("revision", "1")
                                .param("email", account + "@new.example.org")
                                .param("language", "ar"));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(focalPoints.find(person.id()))
                .contains(person.withContacts(account + "@new.example.org", "ar"));
    }

    @Test
    void givesBackWhatWasTypedWhenItCannotBeKept() throws Exception {
        var answer =
                send(
                        "officer",
                        "officer-ma",
                        post("/people")
                                .param("name", "Typed Person")
                                .param("email", "nowhere")
                                .param("language", "fr"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("Typed Person", "This is no e-mail address");
    }

    @Test
    void showsTheFormsOnWhichPeopleAndInstitutionsAreChanged() throws Exception {
        Institution institution = institution();
        FocalPoint person = person("account-" + UUID.randomUUID(), institution);

        assertThat(open("admin", "admin-ma", "/institutions/" + institution.id() + "/edit"))
                .contains(institution.name("fr"));
        assertThat(open("admin", "admin-ma", "/people/" + person.id() + "/edit"))
                .contains(person.email());
        assertThat(open("admin", "admin-ma", "/institutions/new")).contains("Add an institution");
        assertThat(open("admin", "admin-ma", "/people/new")).contains("Add a person");
        assertThat(open("admin", "admin-ma", "/people/me")).contains("You are not in the list");
    }

    private Institution institution() {
        UUID id = UUID.randomUUID();
        return keep.keep(
                        new Institution(
                                id,
                                1,
                                Institution.Kind.MINISTRY,
                                Wordings.of("fr", "Ministère " + id),
                                "",
                                null,
                                false),
                        ADMIN)
                .orProblem();
    }

    private FocalPoint person(String account, Institution institution) {
        UUID id = UUID.randomUUID();
        return keep.keep(
                        new FocalPoint(
                                id,
                                1,
                                account,
                                "P. " + id,
                                id + "@example.org",
                                "fr",
                                institution.id(),
                                "",
                                null,
                                true,
                                true),
                        ADMIN)
                .orProblem();
    }

    private String open(String role, String subject, String path) throws Exception {
        var answer = send(role, subject, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer);
    }

    private static String text(MockHttpServletResponse answer) throws UnsupportedEncodingException {
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(
            String role, String subject, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(
                        request.with(csrf())
                                .header("Accept-Language", "en")
                                .with(
                                        oidcLogin()
                                                .idToken(
                                                        token ->
                                                                token.subject(subject)
                                                                        .claim("country", "ma"))
                                                .authorities(
                                                        new SimpleGrantedAuthority(
                                                                "ROLE_" + role))))
                .andReturn()
                .getResponse();
    }
}
