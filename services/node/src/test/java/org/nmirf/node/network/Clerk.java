package org.nmirf.node.network;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Somebody signed in who opens pages in English and sends their forms. */
public final class Clerk {

    private final MockMvc web;
    private final String account;
    private final List<GrantedAuthority> roles;

    private Clerk(MockMvc web, String account, String role) {
        this.web = web;
        this.account = account;
        this.roles = List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    /** Somebody with that account and role. */
    public static Clerk of(RunningNode node, String account, String role) {
        return new Clerk(
                MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build(),
                account,
                role);
    }

    /** Opens a page. */
    public MockHttpServletResponse open(String path) throws Exception {
        return perform(MockMvcRequestBuilders.get(path)).getResponse();
    }

    /** Sends a form; what follows a redirect is opened, with what was said for it. */
    public MockHttpServletResponse send(String path, Map<String, String> fields) throws Exception {
        var form = MockMvcRequestBuilders.post(path).with(csrf());
        fields.forEach(form::param);
        MvcResult answer = perform(form);
        String next = answer.getResponse().getRedirectedUrl();
        return next == null
                ? answer.getResponse()
                : perform(MockMvcRequestBuilders.get(next).flashAttrs(answer.getFlashMap()))
                        .getResponse();
    }

    /** What an answer says. */
    public static String words(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcResult perform(MockHttpServletRequestBuilder request) throws Exception {
        var person =
                oidcLogin()
                        .idToken(token -> token.subject(account).claim("country", "ma"))
                        .authorities(roles);
        return web.perform(request.with(person).header("Accept-Language", "en")).andReturn();
    }
}
