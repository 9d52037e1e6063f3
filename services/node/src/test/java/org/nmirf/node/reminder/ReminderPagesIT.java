package org.nmirf.node.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.letter.LetterWishes;
import org.nmirf.node.letter.UsualWishes;
import org.nmirf.node.letter.Wishes;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationFixtures;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.wording.Wordings;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What people see of what is due, and what they choose about letters. */
class ReminderPagesIT {

    private static final Person ADMIN = new Person("admin-ma", Set.of(Role.ADMIN));

    /** Before everything that other tests make. */
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    private final RunningNode node = SharedNode.get().node();
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();
    private final String account = "account-" + UUID.randomUUID();

    @Test
    void beginWithWhatIsDueForThePerson() throws Exception {
        FocalPoint person = person(account, null);
        String title = RecommendationFixtures.unique("Adopt a law");
        recommendation(title, LONG_AGO, null, person);

        assertThat(open("focal-point", account, "/"))
                .contains("What is due for you", title, "days, since 1 January 1990");
    }

    @Test
    void beginWithWhatIsDueForThoseWhoseDeputyThePersonIs() throws Exception {
        FocalPoint deputy = person(account, null);
        FocalPoint person = person("", deputy.id());
        String title = RecommendationFixtures.unique("Train judges");
        recommendation(title, LONG_AGO, null, person);

        assertThat(open("focal-point", account, "/")).contains(title, "you stand in");
    }

    @Test
    void sayThatNothingIsDue() throws Exception {
        person(account, null);

        assertThat(open("focal-point", account, "/")).contains("Nothing waits for you now.");
    }

    @Test
    void sayNoMoreOfWhatWasAssessed() throws Exception {
        FocalPoint person = person(account, null);
        String title = RecommendationFixtures.unique("Adopt a law");
        recommendation(title, LONG_AGO, LONG_AGO.minusDays(30), person);
        String early = RecommendationFixtures.unique("Assessed too early");
        recommendation(early, LONG_AGO, LONG_AGO.minusDays(31), person);

        assertThat(open("focal-point", account, "/")).doesNotContain(title).contains(early);
    }

    @Test
    void showOfficersWhoIsLateAndLetThemRemindOnceADay() throws Exception {
        FocalPoint person = person("", null);
        String title = RecommendationFixtures.unique("Adopt a law");
        UUID id = recommendation(title, LONG_AGO.minusDays(1), null, person);
        assertThat(open("officer", "officer-ma", "/reminders"))
                .contains(title, person.name(), "nobody was reminded yet");

        send("officer", "officer-ma", post("/reminders/recommendation/" + id));
        var again = send("officer", "officer-ma", post("/reminders/recommendation/" + id));

        assertThat(again.getStatus()).isEqualTo(302);
        assertThat(node.bean(Reminders.class).of(due(id, person)))
                .extracting(Reminders.Entry::person)
                .containsExactly(person.id());
        assertThat(open("officer", "officer-ma", "/reminders")).contains("1 reminder");
        assertThat(send("focal-point", account, get("/reminders")).getStatus()).isEqualTo(403);
    }

    @Test
    void letPeopleChooseTheirLetters() throws Exception {
        FocalPoint person = person(account, null);
        assertThat(open("focal-point", account, "/settings"))
                .contains(person.email(), "Reminders of what will be due");

        assertThat(choose(0, "off", "reminder.ahead", "")).isEqualTo(302);
        assertThat(choose(1, "digest", "WEEKLY", "")).isEqualTo(302);
        assertThat(choose(2, "weekend", "FRIDAY_SATURDAY", "")).isEqualTo(302);
        assertThat(choose(3, "quiet", "18:00", "09:30")).isEqualTo(302);
        assertThat(choose(3, "digest", "DAILY", "")).as("somebody was faster").isEqualTo(409);

        var usual = node.bean(UsualWishes.class).wishes();
        Wishes wishes =
                node.bean(LetterWishes.class)
                        .of(person.email().toUpperCase(java.util.Locale.ROOT), usual);
        assertThat(wishes.off()).containsExactly("reminder.ahead");
        assertThat(wishes.digest()).isEqualTo(Wishes.Digest.WEEKLY);
        assertThat(wishes.quietFrom()).hasToString("18:00");
        assertThat(wishes.weekend()).hasSize(2);
        assertThat(node.bean(History.class).of("preference", person.id())).hasSize(4);
        assertThat(open("focal-point", account, "/settings")).contains("you get none of these");
    }

    @Test
    void tellStrangersToAsk() throws Exception {
        assertThat(open("focal-point", account, "/settings")).contains("Nobody has said yet");

        assertThat(choose(0, "digest", "DAILY", "")).isEqualTo(403);

        assertThat(open("focal-point", account, "/settings")).contains("Nobody has said yet");
    }

    private int choose(int revision, String what, String value, String other) throws Exception {
        return send(
                        "focal-point",
                        account,
                        post("/settings")
                                .param("revision", Integer.toString(revision))
                                .param("what", what)
                                .param("value", value)
                                .param("other", other))
                .getStatus();
    }

    private static org.nmirf.node.due.Due due(UUID id, FocalPoint person) {
        return new org.nmirf.node.due.Due(
                "recommendation",
                id,
                Wordings.NONE,
                "/",
                LONG_AGO.minusDays(1),
                List.of(person.id()),
                List.of());
    }

    private FocalPoint person(String signsIn, @Nullable UUID deputy) {
        UUID id = UUID.randomUUID();
        return node.bean(KeepPeople.class)
                .keep(
                        new FocalPoint(
                                id,
                                1,
                                signsIn,
                                "P. " + id,
                                id + "@example.org",
                                "en",
                                null,
                                "",
                                deputy,
                                false,
                                true),
                        ADMIN)
                .orProblem();
    }

    private UUID recommendation(
            String title, LocalDate due, @Nullable LocalDate assessed, FocalPoint person) {
        var id = new RecommendationId(UUID.randomUUID());
        var followUp =
                new FollowUp(
                        null,
                        null,
                        List.of(),
                        List.of(person.id()),
                        "",
                        Wordings.NONE,
                        assessed,
                        due,
                        "",
                        FollowUp.NONE.visibility());
        var source = RecommendationFixtures.source("CRC/C/MAR/CO/9", title);
        var now = Change.of("officer-ma", Instant.now().truncatedTo(ChronoUnit.MICROS));
        node.bean(Recommendations.class).add(Recommendation.first(id, source, null, followUp, now));
        return id.value();
    }

    private String open(String role, String subject, String path) throws Exception {
        var answer = send(role, subject, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
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
