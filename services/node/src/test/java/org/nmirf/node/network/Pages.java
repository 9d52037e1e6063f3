package org.nmirf.node.network;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.nmirf.node.access.Person;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Pages of a node as somebody reads them who signed in. */
public final class Pages {

    private final MockMvc web;

    /** The pages of that node. */
    public Pages(RunningNode node) {
        web = MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();
    }

    /** What the page says to that person. */
    public String read(String path, Person person) {
        return open(path, person).body();
    }

    /** With which status the page answers that person. */
    public int status(String path, Person person) {
        return open(path, person).status();
    }

    private record Answer(int status, String body) {}

    private Answer open(String path, Person person) {
        try {
            var page =
                    MockMvcRequestBuilders.get(path)
                            .header("Accept-Language", "en")
                            .with(
                                    oidcLogin()
                                            .idToken(
                                                    token ->
                                                            token.subject(person.name())
                                                                    .claim("country", "ma"))
                                            .authorities(
                                                    person.roles().stream()
                                                            .map(role -> "ROLE_" + role.word())
                                                            .map(SimpleGrantedAuthority::new)
                                                            .toArray(
                                                                    SimpleGrantedAuthority[]
                                                                            ::new)));
            MockHttpServletResponse response = web.perform(page).andReturn().getResponse();
            return new Answer(response.getStatus(), response.getContentAsString());
        } catch (Exception fault) {
            throw new IllegalStateException(path, fault);
        }
    }
}
