package org.nmirf.node.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.ObligationFixtures;
import org.nmirf.node.obligation.WorkingGroup;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PlenaryPagesIT {

    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(SharedNode.get().node().context())
                    .apply(springSecurity())
                    .build();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fr", "es", "pt"})
    void readInEveryLanguage(String language) throws Exception {
        String plenary =
                Objects.requireNonNull(send("/plenaries", "2026-05-04").getRedirectedUrl());

        for (String page :
                new String[] {"/plenaries", "/plenaries/new", plenary, plenary + "/edit"}) {
            assertThat(get(page + "?lang=" + language).getStatus()).as(page).isEqualTo(200);
        }
    }

    @Test
    void sayWhichLineIsWrongAndLoseNothing() throws Exception {
        var answer = send("/plenaries", "in May");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Housing", "1. Rents", "Send the rents", "Count the homeless")
                .contains("value=\"in May\"", "href=\"#due-1\"", "id=\"due-1-notes\"");
    }

    @Test
    void keepWhatWasTypedWhenSomebodyElseWasFaster() throws Exception {
        String plenary =
                Objects.requireNonNull(send("/plenaries", "2026-05-04").getRedirectedUrl());
        send(plenary, "2026-06-05");

        var late = send(plenary, "2026-07-06");

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("2026-07-06");
    }

    @Test
    void sayInTheFormWhatStandsInTheStepAndTakeNoOtherDay() throws Exception {
        String plenary =
                Objects.requireNonNull(send("/plenaries", "2026-05-04").getRedirectedUrl());
        var node = SharedNode.get().node();
        Obligation owed =
                node.bean(KeepObligation.class)
                        .create(
                                ObligationFixtures.aReport("2027-05-01"),
                                WorkingGroup.NONE,
                                ObligationFixtures.OFFICER)
                        .orProblem();

        web.perform(
                MockMvcRequestBuilders.post(plenary + "/steps")
                        .with(csrf())
                        .with(officer())
                        .param("obligation", owed.id().toString()));
        String form = get(plenary + "/edit?lang=en").getContentAsString(StandardCharsets.UTF_8);

        assertThat(form)
                .contains("a step on the way to a report", "until ")
                .contains("type=\"hidden\" name=\"due\" value=\"2026-05-04\"")
                .doesNotContain("id=\"due-0\"", "id=\"due-1\"")
                .contains("id=\"due-2\"");
    }

    private MockHttpServletResponse send(String path, String due) throws Exception {
        return web.perform(
                        MockMvcRequestBuilders.post(path)
                                .with(csrf())
                                .with(officer())
                                .param("revision", "1")
                                .param("title", "Housing")
                                .param("held", "2026-04-03")
                                .param("agenda", "1. Rents")
                                .param("conclusionId", "", "")
                                .param("what", "Send the rents", "Count the homeless")
                                .param("who", "", "")
                                .param("due", "2026-05-01", due))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).with(officer()))
                .andReturn()
                .getResponse();
    }

    private static RequestPostProcessor officer() {
        return oidcLogin()
                .idToken(token -> token.subject("officer-ma").claim("country", "ma"))
                .authorities(new SimpleGrantedAuthority("ROLE_officer"));
    }
}
