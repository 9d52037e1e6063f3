package org.nmirf.node.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.obligation.ObligationFixtures.OFFICER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.access.SeenAccounts;
import org.nmirf.node.link.Secret;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.KeepPeople;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** When calendar addresses end. */
class AddressesIT {

    private final RunningNode node = SharedNode.get().node();
    private final Addresses addresses = node.bean(Addresses.class);
    private final KeepPeople keep = node.bean(KeepPeople.class);
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();
    private final String account = "account-" + UUID.randomUUID();
    private final Person owner = new Person(account, Set.of(Role.FOCAL_POINT));

    @Test
    void endWithTheServiceOfTheirOwnerAlsoForASuccessorWithTheSameAccount() {
        FocalPoint person = keep.keep(person(), OFFICER).orProblem();
        Secret secret = addresses.make(owner, "fr");
        assertThat(addresses.find(secret.hash())).isPresent();

        keep.keep(person.gone(), OFFICER).orProblem();
        assertThat(addresses.find(secret.hash())).isEmpty();

        keep.keep(person(), OFFICER).orProblem();
        assertThat(addresses.find(secret.hash())).isEmpty();
    }

    @Test
    void openNothingForSomebodyWhoLeftBefore() {
        FocalPoint person = keep.keep(person(), OFFICER).orProblem();
        keep.keep(person.gone(), OFFICER).orProblem();

        Secret secret = addresses.make(owner, "fr");

        assertThat(addresses.find(secret.hash())).isEmpty();
    }

    @Test
    void openNoMoreThanTheirOwnerMayRead() {
        var accounts = node.bean(SeenAccounts.class);
        var both = new Person(account, Set.of(Role.OFFICER, Role.AUDITOR));
        Secret secret = addresses.make(both, "fr");

        accounts.note(new Person(account, Set.of(Role.AUDITOR, Role.ADMIN)));
        assertThat(addresses.find(secret.hash()).orElseThrow().person().roles())
                .containsExactly(Role.AUDITOR);

        accounts.note(new Person(account, Set.of()));
        assertThat(addresses.find(secret.hash())).isEmpty();
    }

    @Test
    void areListedForAdministratorsWhoMayEndThem() throws Exception {
        FocalPoint person = keep.keep(person(), OFFICER).orProblem();
        Secret secret = addresses.make(owner, "fr");
        UUID id = addresses.of(owner).getFirst().id();
        String before = ask("admin", MockMvcRequestBuilders.get("/obligations/addresses/all"));
        addresses.find(secret.hash());
        String after = ask("admin", MockMvcRequestBuilders.get("/obligations/addresses/all"));

        assertThat(part(before, person.name())).contains("never used").contains(id.toString());
        assertThat(part(after, person.name())).contains("last used on").contains(id.toString());
        assertThat(after).doesNotContain(secret.text());

        var end = MockMvcRequestBuilders.post("/obligations/addresses/all/" + id + "/end");
        assertThat(answer("officer", end).getStatus()).isEqualTo(403);
        assertThat(addresses.find(secret.hash())).isPresent();
        assertThat(answer("admin", end).getStatus()).isEqualTo(302);
        assertThat(addresses.find(secret.hash())).isEmpty();
    }

    /** What the page says after a name. */
    private static String part(String page, String name) {
        String rest = page.substring(page.indexOf(name));
        return rest.substring(0, rest.indexOf("</li>"));
    }

    private FocalPoint person() {
        UUID id = UUID.randomUUID();
        return new FocalPoint(id, 1, account, "P. " + id, "", "fr", null, "", null, false, true);
    }

    private String ask(String role, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(role, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(String role, MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(
                        request.with(csrf())
                                .header("Accept-Language", "en")
                                .with(
                                        oidcLogin()
                                                .idToken(
                                                        token ->
                                                                token.subject(role + "-ma")
                                                                        .claim("country", "ma"))
                                                .authorities(
                                                        new SimpleGrantedAuthority(
                                                                "ROLE_" + role))))
                .andReturn()
                .getResponse();
    }
}
