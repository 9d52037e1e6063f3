package org.nmirf.node.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Difference;
import org.nmirf.node.history.History;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.ProgressUpdates;
import org.nmirf.node.progress.WriteUpdate;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationFixtures;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.spreadsheet.Archive;
import org.nmirf.node.wording.Wordings;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class HandOverIT {

    private static final Person OFFICER = new Person("officer-ma", Set.of(Role.OFFICER));

    private final RunningNode node = SharedNode.get().node();
    private final KeepPeople keep = node.bean(KeepPeople.class);
    private final FocalPoints focalPoints = node.bean(FocalPoints.class);
    private final Recommendations recommendations = node.bean(Recommendations.class);
    private final EditRecommendation edit = node.bean(EditRecommendation.class);
    private final HandOver handOver = node.bean(HandOver.class);
    private final WriteUpdate write = node.bean(WriteUpdate.class);
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();

    @Test
    void givesEverythingOpenToTheSuccessor() {
        FocalPoint leaving = person(null);
        FocalPoint next = person(null);
        Recommendation open = recommendation(leaving, "in-progress");
        Recommendation done = recommendation(leaving, "implemented", null);
        Recommendation still = recommendation(leaving, "implemented");

        handOver.hand(leaving, new Successor.Known(next.id()), "New post in Geneva.", OFFICER);

        assertThat(namedIn(open)).containsExactly(next.id());
        assertThat(namedIn(done)).containsExactly(leaving.id());
        // Its day comes, and reminders of it go to whoever is named.
        assertThat(namedIn(still)).containsExactly(next.id());
        assertThat(focalPoints.find(leaving.id()).map(FocalPoint::isActive)).contains(false);
        var last = node.bean(History.class).of(Recommendations.KIND, open.id().value()).getFirst();
        assertThat(last.change().reason()).isEqualTo("New post in Geneva.");
        assertThat(last.change().by()).isEqualTo("officer-ma");
    }

    @Test
    void handsOverWhatStillNamesSomebodyWhoServesNoMore() throws Exception {
        FocalPoint leaving = person(null);
        FocalPoint next = person(null);
        Recommendation open = recommendation(leaving, "in-progress");
        FocalPoint gone = keep.keep(leaving.gone(), OFFICER).orProblem();
        String form = "/people/" + leaving.id() + "/handover";

        String page = send("officer", "officer-ma", get(form)).getContentAsString();
        handOver.hand(gone, new Successor.Known(next.id()), "", OFFICER);

        assertThat(page).contains("Some things still name this person", "name=\"successor\"");
        assertThat(namedIn(open)).containsExactly(next.id());
        assertThat(send("officer", "officer-ma", get(form)).getContentAsString())
                .contains("There is nothing to hand over")
                .doesNotContain("name=\"successor\"");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> handOver.hand(gone, new Successor.Known(next.id()), "", OFFICER))
                .satisfies(one -> assertThat(one.refusal().code()).isEqualTo("handover.gone"));
    }

    @Test
    void letsTheSuccessorGoOnWithUpdatesThatNobodyElseBegan() throws Exception {
        FocalPoint leaving = person(null);
        FocalPoint next = person(null);
        ProgressUpdate draft = draft(leaving);
        ProgressUpdate shared = draft(leaving);
        FocalPoint colleague = person(null);
        write.change(
                        new Seen(shared.id(), 1, ""),
                        content("Four courts opened."),
                        officer(colleague.account()))
                .orProblem();

        UUID brief = handOver.hand(leaving, new Successor.Known(next.id()), "Moves.", OFFICER);

        assertThat(writers(draft)).containsExactly(leaving.account(), next.account());
        assertThat(writers(shared)).containsExactly(leaving.account(), colleague.account());
        assertThat(
                        send("focal-point", next.account(), get("/handovers/" + brief))
                                .getContentAsString())
                .contains("/updates/" + draft.id(), "Updates that are not published");
        assertThat(
                        send("focal-point", next.account(), get("/updates/" + draft.id() + "/edit"))
                                .getStatus())
                .isEqualTo(200);
        var last = node.bean(History.class).of(ProgressUpdates.KIND, draft.id()).getFirst();
        assertThat(last.change().reason()).isEqualTo("Moves.");
        assertThat(last.differences()).extracting(Difference::field).containsExactly("writers");
    }

    @Test
    void letsTheSuccessorStandInForTheSamePeople() {
        FocalPoint leaving = person(null);
        FocalPoint other = person(leaving.id());
        FocalPoint next = person(null);

        handOver.hand(leaving, new Successor.Known(next.id()), "", OFFICER);

        assertThat(focalPoints.find(other.id()).map(FocalPoint::deputy)).contains(next.id());
    }

    @Test
    void makesNobodyTheirOwnDeputy() {
        FocalPoint next = person(null);
        FocalPoint leaving = person(next.id());
        FocalPoint both = focalPoints.find(next.id()).orElseThrow();
        keep.keep(both.withDeputy(leaving.id()), OFFICER).orProblem();

        handOver.hand(leaving, new Successor.Known(next.id()), "", OFFICER);

        assertThat(focalPoints.find(next.id()).orElseThrow().deputy()).isNull();
    }

    @Test
    void takesInSomebodyNewWithTheSameAccount() {
        FocalPoint leaving = person(null);
        Recommendation open = recommendation(leaving, "in-progress");
        var newcomer =
                new Successor.Newcomer("New Person", leaving.email(), leaving.account(), "ar");

        handOver.hand(leaving, newcomer, "", OFFICER);

        FocalPoint next = focalPoints.findByAccount(leaving.account()).orElseThrow();
        assertThat(next.name()).isEqualTo("New Person");
        assertThat(namedIn(open)).containsExactly(next.id());
    }

    @Test
    void changesNothingWhenTheSuccessorIsRefused() {
        FocalPoint leaving = person(null);
        Recommendation open = recommendation(leaving, "in-progress");
        var nameless = new Successor.Newcomer("", "", "", "ar");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> handOver.hand(leaving, nameless, "", OFFICER));

        assertThat(focalPoints.find(leaving.id())).contains(leaving);
        assertThat(namedIn(open)).containsExactly(leaving.id());
    }

    @Test
    void handsNothingOverThatChangedSinceItWasRead() {
        FocalPoint leaving = person(null);
        FocalPoint next = person(null);
        keep.keep(leaving.withContacts("", "ar"), OFFICER).orProblem();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> handOver.hand(leaving, new Successor.Known(next.id()), "", OFFICER))
                .satisfies(one -> assertThat(one.refusal().code()).isEqualTo("people.stale"));
    }

    @Test
    void writesABriefThatOnlyTheSuccessorAndTheSecretariatRead() throws Exception {
        FocalPoint leaving = person(null);
        FocalPoint next = person(null);
        Recommendation open = recommendation(leaving, "in-progress");

        var answer =
                send(
                        "officer",
                        "officer-ma",
                        post("/people/" + leaving.id() + "/handover")
                                .param("revision", "1")
                                .param("successor", next.id().toString())
                                .param("reason", "Leaves for Geneva."));

        assertThat(answer.getStatus()).isEqualTo(302);
        String brief = String.valueOf(answer.getRedirectedUrl());
        assertThat(send("focal-point", next.account(), get(brief)).getContentAsString())
                .contains("Leaves for Geneva.", leaving.name())
                .contains(open.source().texts().wordsFor("en"), "due ");
        assertThat(send("focal-point", "somebody-else", get(brief)).getStatus()).isEqualTo(404);
        assertThat(send("auditor", "auditor-ma", get(brief)).getStatus()).isEqualTo(200);
        assertThat(send("focal-point", "somebody-else", get(brief + "/brief.docx")).getStatus())
                .isEqualTo(404);
        var document = send("focal-point", next.account(), get(brief + "/brief.docx"));
        assertThat(
                        new String(
                                Archive.part(
                                                document.getContentAsByteArray(),
                                                "word/document.xml",
                                                1_000_000)
                                        .orElseThrow(),
                                StandardCharsets.UTF_8))
                .contains(open.source().texts().wordsFor("en"), leaving.name());
    }

    @Test
    void tellsASuccessorOutsideTheSecretariatOnlyOfWhatWasHandedOver() throws Exception {
        FocalPoint leaving = person(null);
        FocalPoint next = person(null);
        ProgressUpdate draft = draft(leaving);
        FocalPoint other = person(null);
        String email = "secret-" + other.email();
        keep.keep(other.withContacts(email, "fr"), officer(leaving.account())).orProblem();

        UUID brief = handOver.hand(leaving, new Successor.Known(next.id()), "Moves.", OFFICER);

        String page =
                send("focal-point", next.account(), get("/handovers/" + brief))
                        .getContentAsString();
        assertThat(page.substring(page.indexOf("id=\"did\"")))
                .contains("/updates/" + draft.id())
                .doesNotContain("secret-", other.id().toString());
        assertThat(send("officer", "officer-ma", get("/handovers/" + brief)).getContentAsString())
                .contains(email);
    }

    @Test
    void showsFirstWhatWouldGoToTheSuccessor() throws Exception {
        FocalPoint leaving = person(null);
        Recommendation open = recommendation(leaving, "in-progress");

        String page =
                send("officer", "officer-ma", get("/people/" + leaving.id() + "/handover"))
                        .getContentAsString();

        assertThat(page).contains("One item goes to the successor");
        assertThat(page).contains(open.source().texts().wordsFor("en"));
    }

    private ProgressUpdate draft(FocalPoint writer) {
        UUID about = recommendation(writer, "in-progress").id().value();
        return write.write(
                        new ProgressUpdate.About(ProgressUpdate.Kind.RECOMMENDATION, about),
                        content("Three courts opened."),
                        officer(writer.account()))
                .orProblem();
    }

    private static ProgressUpdate.Content content(String text) {
        return new ProgressUpdate.Content(
                Wordings.of("en", text), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    }

    private static Person officer(String account) {
        return new Person(account, Set.of(Role.OFFICER));
    }

    private List<String> writers(ProgressUpdate update) {
        return node.bean(ProgressUpdates.class).find(update.id()).orElseThrow().writers();
    }

    private List<UUID> namedIn(Recommendation recommendation) {
        return recommendations.find(recommendation.id()).orElseThrow().followUp().focalPoints();
    }

    private Recommendation recommendation(FocalPoint person, String status) {
        return recommendation(person, status, LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30));
    }

    private Recommendation recommendation(
            FocalPoint person, String status, @Nullable LocalDate due) {
        var followUp =
                new FollowUp(
                        null,
                        null,
                        List.of(),
                        List.of(person.id()),
                        status,
                        Wordings.NONE,
                        null,
                        due,
                        "",
                        new FollowUp.Visibility(false, Set.of()));
        return edit.create(RecommendationFixtures.aSource(), followUp, OFFICER).orProblem();
    }

    private FocalPoint person(@Nullable UUID deputy) {
        UUID id = UUID.randomUUID();
        return keep.keep(
                        new FocalPoint(
                                id,
                                1,
                                "account-" + id,
                                "P. " + id,
                                id + "@example.org",
                                "fr",
                                null,
                                "",
                                deputy,
                                false,
                                true),
                        OFFICER)
                .orProblem();
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
