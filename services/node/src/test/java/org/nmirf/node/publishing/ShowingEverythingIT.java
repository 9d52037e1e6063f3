package org.nmirf.node.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.unique;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.ActionForm;
import org.nmirf.node.action.Actions;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.evidence.Evidence.Visibility;
import org.nmirf.node.evidence.EvidenceFiles;
import org.nmirf.node.evidence.KeepEvidence;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.Indicators;
import org.nmirf.node.indicator.KeepIndicator;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.progress.FollowUpDesk;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.wording.Wordings;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ShowingEverythingIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));

    private final RunningNode node = SharedNode.get().node();
    private final Publish publish = node.bean(Publish.class);
    private final EditAction actions = node.bean(EditAction.class);
    private final KeepIndicator indicators = node.bean(KeepIndicator.class);
    private final KeepEvidence evidence = node.bean(KeepEvidence.class);
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();

    @Test
    void showsAnActionByTwoAndHidesItByOne() {
        Action one = actions.create(anAction(1, true).content(), OFFICER).orProblem();
        assertThat(one.content().isShown()).isFalse();
        assertThat(code(publish.publish(waiting(Actions.KIND, one.id()), OFFICER)))
                .isEqualTo("publishing.same-person");

        publish.publish(waiting(Actions.KIND, one.id()), APPROVER).orProblem();
        assertThat(find(one).content().isShown()).isTrue();

        var other = anAction(2, true);
        actions.change(other.seen(one.id()), other.content(), OFFICER).orProblem();
        assertThat(find(one).content().isShown()).isTrue();
        actions.archive(Seen.of(one.id(), find(one).revision()), true, OFFICER).orProblem();
        actions.archive(Seen.of(one.id(), find(one).revision()), false, OFFICER).orProblem();
        assertThat(find(one).content().isShown()).isFalse();
    }

    @Test
    void showsAnIndicatorByTwoAndHidesItByOne() {
        Indicator one =
                indicators
                        .create(ShowingFixtures.anIndicator(1, true).content(), OFFICER)
                        .orProblem();
        assertThat(one.content().isShown()).isFalse();

        publish.publish(waiting(Indicators.KIND, one.id()), APPROVER).orProblem();
        assertThat(find(one).content().isShown()).isTrue();

        var hidden = ShowingFixtures.anIndicator(2, false);
        indicators.change(hidden.seen(one.id()), hidden.content(), OFFICER).orProblem();
        assertThat(find(one).content().isShown()).isFalse();
        var again = ShowingFixtures.anIndicator(3, true);
        indicators.change(again.seen(one.id()), again.content(), OFFICER).orProblem();
        assertThat(find(one).content().isShown()).isFalse();
    }

    @Test
    void makesEvidencePublicByTwoAndInternalByOne() {
        UUID action = actions.create(anAction(1, false).content(), OFFICER).orProblem().id();
        var owner = new Evidence.Owner("action", action);
        Evidence one =
                evidence.link(owner, "https://example.org/law", "", Visibility.PUBLIC, OFFICER)
                        .orProblem();
        assertThat(one.visibility()).isEqualTo(Visibility.INTERNAL);
        UUID first = waiting(EvidenceFiles.KIND, one.id());

        evidence.show(one.id(), 1, Visibility.INTERNAL, OFFICER).orProblem();
        assertThat(code(publish.publish(first, APPROVER))).isEqualTo("publishing.decided");
        evidence.show(one.id(), 2, Visibility.PUBLIC, APPROVER).orProblem();
        UUID second = waiting(EvidenceFiles.KIND, one.id());
        assertThat(code(publish.publish(second, APPROVER))).isEqualTo("publishing.same-person");
        publish.publish(second, new Person("other-ma", Set.of(Role.APPROVER))).orProblem();

        var files = node.bean(EvidenceFiles.class);
        assertThat(files.publicOf(owner)).hasSize(1);
        evidence.show(one.id(), 3, Visibility.INTERNAL, OFFICER).orProblem();
        assertThat(files.publicOf(owner)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en,Showing it waits for another person",
        "fr,L’affichage attend une autre personne",
        "es,Mostrarlo espera a otra persona",
        "pt,Mostrá-lo espera por outra pessoa",
        "ar,عرضه ينتظر شخصا آخر"
    })
    void saysOnThePageThatItWaits(String language, String words) throws Exception {
        Recommendation one = new FollowUpDesk(node).recommendation(null, false);
        send(
                "/recommendations/" + one.id() + "/follow-up",
                Map.of("revision", "1", "shown", "true"));
        Action action = actions.create(anAction(1, true).content(), OFFICER).orProblem();
        Indicator indicator =
                indicators
                        .create(ShowingFixtures.anIndicator(1, true).content(), OFFICER)
                        .orProblem();

        assertThat(open("/recommendations/" + one.id(), language))
                .contains(words, "/proposals/" + waiting(Recommendations.KIND, one.id().value()));
        assertThat(open("/actions/" + action.id(), language))
                .contains(words, "/proposals/" + waiting(Actions.KIND, action.id()));
        assertThat(open("/indicators/" + indicator.id(), language))
                .contains(words, "/proposals/" + waiting(Indicators.KIND, indicator.id()));
    }

    @Test
    void takesBackWithTheBoxWhatWasAskedWithIt() throws Exception {
        Recommendation one = new FollowUpDesk(node).recommendation(null, false);
        String form = "/recommendations/" + one.id() + "/follow-up";
        send(form, Map.of("revision", "1", "shown", "true"));
        UUID asked = waiting(Recommendations.KIND, one.id().value());

        send(form, Map.of("revision", "1", "asked", asked.toString()));

        assertThat(node.bean(Asks.class).waiting(Recommendations.KIND))
                .doesNotContainKey(one.id().value());
        Action action = actions.create(anAction(1, true).content(), OFFICER).orProblem();
        assertThat(open("/actions/" + action.id() + "/edit", "en")).contains("name=\"asked\"");
        String title = action.content().title().wordsFor("en");
        send(
                "/actions/" + action.id(),
                Map.of("revision", "1", "asked", "1", "status", "PLANNED", "en-title", title));
        assertThat(node.bean(Asks.class).waiting(Actions.KIND)).doesNotContainKey(action.id());
    }

    @Test
    void letsTheOtherPersonSeeWhatWouldBeShown() throws Exception {
        Action action = actions.create(anAction(1, true).content(), OFFICER).orProblem();

        String page = open("/public-site/proposals/" + waiting(Actions.KIND, action.id()), "en");

        assertThat(page)
                .contains(action.content().title().wordsFor("en"), "/actions/" + action.id());
        assertThat(open("/public-site", "en"))
                .contains("Show: " + action.content().title().wordsFor("en"));
    }

    private static ActionForm anAction(int revision, boolean isShown) {
        return new ActionForm(
                revision,
                null,
                Wordings.of("en", unique("Open shelters")),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                isShown);
    }

    private Action find(Action one) {
        return node.bean(Actions.class).find(one.id()).orElseThrow();
    }

    private Indicator find(Indicator one) {
        return node.bean(Indicators.class).find(one.id()).orElseThrow();
    }

    private UUID waiting(String kind, UUID record) {
        return Objects.requireNonNull(node.bean(Asks.class).waiting(kind).get(record));
    }

    private void send(String path, Map<String, String> fields) throws Exception {
        var request = post(path).with(officer()).with(csrf());
        fields.forEach(request::param);
        assertThat(web.perform(request).andReturn().getResponse().getStatus()).isEqualTo(302);
    }

    private String open(String path, String language) throws Exception {
        var request = get(path).header("Accept-Language", language).with(officer());
        var answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private static OidcLoginRequestPostProcessor officer() {
        return oidcLogin()
                .idToken(token -> token.subject("officer-ma").claim("country", "ma"))
                .authorities(new SimpleGrantedAuthority("ROLE_officer"));
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "";
    }
}
