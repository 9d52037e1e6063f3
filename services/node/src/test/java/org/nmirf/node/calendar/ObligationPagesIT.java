package org.nmirf.node.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.obligation.ObligationFixtures.OFFICER;
import static org.nmirf.node.obligation.ObligationFixtures.aReport;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.obligation.Step;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ObligationPagesIT {

    private final SharedNode shared = SharedNode.get();
    private final KeepObligation keep = shared.node().bean(KeepObligation.class);
    private final Obligations obligations = shared.node().bean(Obligations.class);
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(shared.node().context())
                    .apply(springSecurity())
                    .build();

    @Test
    void keepWhoeverLeftAmongThoseWhoTakePart() throws Exception {
        UUID gone = whoLeft("Gone " + UUID.randomUUID());
        Step step = step(gone, Wordings.of("en", "Write it"));
        Obligation one =
                kept(
                        new WorkingGroup(
                                null, List.of(), List.of(gone), List.of(step), null, List.of()));

        String page = send(get("/obligations/" + one.id() + "/group")).getContentAsString();

        assertThat(page).containsPattern("value=\"" + gone + "\"[^>]*checked");
        assertThat(page).containsPattern("value=\"p:" + gone + "\"[^>]*selected");
    }

    @Test
    void foldAwayWhoTakesNoPart() throws Exception {
        UUID in = person("In " + UUID.randomUUID());
        UUID out = person("Out " + UUID.randomUUID());
        Obligation one =
                kept(new WorkingGroup(null, List.of(), List.of(in), List.of(), null, List.of()));

        String page = send(get("/obligations/" + one.id() + "/group")).getContentAsString();

        int folded = page.indexOf("id=\"people-more-0\"");
        assertThat(page.indexOf("name=\"people\" value=\"" + in)).isBetween(0, folded);
        assertThat(page.indexOf("name=\"people\" value=\"" + out)).isGreaterThan(folded);
        assertThat(page.lastIndexOf("<details", folded))
                .isGreaterThan(page.indexOf("name=\"people\" value=\"" + in));
    }

    @Test
    void loseNoLineOfAGroupThatCannotBeSaved() throws Exception {
        Obligation one = kept(WorkingGroup.NONE);

        var answer =
                send(
                        post("/obligations/" + one.id() + "/group")
                                .param("revision", "1")
                                .param("stepId", "", "")
                                .param("stepTitle", "Ask for figures", "Write the draft")
                                .param("stepOwner", "", "")
                                .param("stepDue", "2026-05-01", "in May")
                                .param("delegateName", "A. Delegate")
                                .param("delegateFunction", "Minister")
                                .param("delegateInstitution", "Justice"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Ask for figures", "Write the draft", "A. Delegate", "Minister")
                .contains("href=\"#stepDue-1\"");
    }

    @Test
    void keepOtherLanguagesOfAStepThatIsRenamedInOne() throws Exception {
        Wordings titles =
                Wordings.of("en", "Draft")
                        .with(Wording.original("ar", "\u0645\u0633\u0648\u062f\u0629"));
        Step step = step(null, titles);
        Obligation one = kept(WorkingGroup.NONE.with(List.of(step)));

        send(
                post("/obligations/" + one.id() + "/group")
                        .param("revision", "1")
                        .param("stepId", step.id().toString())
                        .param("stepTitle", "First draft"));

        Wordings now = obligations.find(one.id()).orElseThrow().group().steps().getFirst().title();
        assertThat(now.wordsFor("en")).isEqualTo("First draft");
        assertThat(now.in("ar")).isEqualTo(titles.in("ar"));
    }

    @Test
    void keepWhatWasSubmittedOnADayThatNobodyKnows() throws Exception {
        var submission = new Obligation.Submission(null, "");
        Obligation one =
                keep.create(aReport("2024-05-01").submitted(submission), WorkingGroup.NONE, OFFICER)
                        .orProblem();

        String form = send(get("/obligations/" + one.id() + "/edit")).getContentAsString();
        send(
                post("/obligations/" + one.id())
                        .param("revision", "1")
                        .param("body", "CCPR")
                        .param("procedure", "PERIODIC_REPORT")
                        .param("due", "2024-05-01")
                        .param("submitted", "")
                        .param("submittedSymbol", "")
                        .param("isSubmitted", "true")
                        .param("notes", "Read it again"));

        assertThat(form).containsPattern("name=\"isSubmitted\"[^>]*checked");
        var now = obligations.find(one.id()).orElseThrow().content();
        assertThat(now.notes()).isEqualTo("Read it again");
        assertThat(now.submission()).isEqualTo(submission);
    }

    @Test
    void keepTheSymbolOfASubmissionWhoseDayCannotBeRead() throws Exception {
        Obligation one = kept(WorkingGroup.NONE);

        var answer =
                send(
                        post("/obligations/" + one.id() + "/submission")
                                .param("revision", "1")
                                .param("submitted", "in May")
                                .param("submittedSymbol", "CCPR/C/MAR/7"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("CCPR/C/MAR/7");
    }

    private Obligation kept(WorkingGroup group) {
        return keep.create(aReport("2027-05-01"), group, OFFICER).orProblem();
    }

    private static Step step(@Nullable UUID person, Wordings title) {
        return new Step(UUID.randomUUID(), "", title, person, null, null, null);
    }

    private UUID person(String name) {
        var one =
                new FocalPoint(
                        UUID.randomUUID(), 1, "", name, "", "en", null, "", null, false, true);
        return shared.node().bean(KeepPeople.class).keep(one, OFFICER).orProblem().id();
    }

    private UUID whoLeft(String name) {
        var one =
                new FocalPoint(
                        UUID.randomUUID(), 1, "", name, "", "en", null, "", null, false, false);
        return shared.node().bean(KeepPeople.class).keep(one, OFFICER).orProblem().id();
    }

    private static MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(path);
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return MockMvcRequestBuilders.post(path).with(csrf());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        var officer =
                oidcLogin()
                        .idToken(token -> token.subject("officer-ma").claim("country", "ma"))
                        .authorities(new SimpleGrantedAuthority("ROLE_officer"));
        return web.perform(request.with(officer)).andReturn().getResponse();
    }
}
