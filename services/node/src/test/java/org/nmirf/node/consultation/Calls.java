package org.nmirf.node.consultation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.Institution;
import org.nmirf.node.wording.Wordings;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Calls for contributions for tests, and those who answer them in a browser. */
final class Calls {

    static final Person OFFICER = new Person("officer-ma", Set.of(Role.OFFICER));
    static final SharedNode NODE = SharedNode.get();

    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(NODE.node().context())
                    .apply(springSecurity())
                    .build();

    /** A call that is open today. */
    Consultation open() {
        LocalDate today = LocalDate.now(NODE.node().bean(Clock.class));
        return call(today.minusDays(1), today.plusDays(20));
    }

    /** A call between two days. */
    Consultation call(LocalDate opens, LocalDate closes) {
        var content =
                new Consultation.Content(
                        Wordings.of("fr", "Le droit au logement"),
                        Wordings.of("fr", "Qu’est-ce qui a changé ?"),
                        opens,
                        closes,
                        null,
                        List.of(),
                        List.of(),
                        Wordings.NONE,
                        false);
        return NODE.node().bean(KeepConsultation.class).create(content, OFFICER).orProblem();
    }

    /** Somebody who is asked. */
    Invite.Link ask(Consultation consultation, String email) {
        var invited =
                new Invite.Invited(
                        null,
                        "Association " + UUID.randomUUID(),
                        email,
                        Institution.Kind.CIVIL_SOCIETY,
                        "fr");
        return NODE.node()
                .bean(Invite.class)
                .invite(consultation.id(), invited, OFFICER)
                .orProblem();
    }

    /** Opens a page from that computer. */
    MockHttpServletResponse get(String path, String computer) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).with(from(computer)))
                .andReturn()
                .getResponse();
    }

    /** Sends the form behind a link as it stands now. */
    MockHttpServletResponse post(
            String path, String then, String text, @Nullable MockMultipartFile file)
            throws Exception {
        return post(path, revision(path), then, text, file);
    }

    /** The revision that the form behind a link carries; nothing where there is no form. */
    String revision(String path) throws Exception {
        var field = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");
        var found = field.matcher(words(get(path, UUID.randomUUID().toString())));
        return found.find() ? found.group(1) : "";
    }

    /** Sends a form that was read before. */
    MockHttpServletResponse post(
            String path,
            String revision,
            String then,
            String text,
            @Nullable MockMultipartFile file)
            throws Exception {
        var request = MockMvcRequestBuilders.multipart(path);
        if (file != null) {
            request.file(file);
        }
        return post(request.param("revision", revision), then, text, "no");
    }

    /** Sends a first answer, which may be published or not. */
    MockHttpServletResponse send(String path, String text, boolean mayPublish) throws Exception {
        var request = MockMvcRequestBuilders.multipart(path);
        return post(request.param("revision", "0"), "send", text, mayPublish ? "yes" : "no");
    }

    private MockHttpServletResponse post(
            AbstractMockHttpServletRequestBuilder<?> request,
            String then,
            String text,
            String publish)
            throws Exception {
        return web.perform(
                        request.param("then", then)
                                .param("text", text)
                                .param("language", "fr")
                                .param("publish", publish)
                                .with(csrf())
                                .with(from(UUID.randomUUID().toString())))
                .andReturn()
                .getResponse();
    }

    /** Sends the form as another site would make a browser send it. */
    int forge(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.multipart(path).param("then", "send"))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** Opens a page as an officer. */
    MockHttpServletResponse asOfficer(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).with(officer()))
                .andReturn()
                .getResponse();
    }

    /** Sends a form as an officer. */
    MockHttpServletResponse officerSends(String path, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf()).with(officer());
        fields.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    /** Sends a form as an officer; what the page says that follows. */
    String afterSending(String path, String page, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf()).with(officer());
        fields.forEach(request::param);
        var flash = web.perform(request).andReturn().getFlashMap();
        return words(
                web.perform(
                                MockMvcRequestBuilders.get(page + "?lang=en")
                                        .with(officer())
                                        .flashAttrs(flash))
                        .andReturn()
                        .getResponse());
    }

    private static RequestPostProcessor officer() {
        return oidcLogin()
                .idToken(token -> token.subject("officer-ma").claim("country", "ma"))
                .authorities(new SimpleGrantedAuthority("ROLE_officer"));
    }

    /** What the page says. */
    static String words(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    /** A file as a browser sends it. */
    static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile(
                "file", name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor from(String computer) {
        return request -> {
            request.setRemoteAddr(computer);
            return request;
        };
    }
}
