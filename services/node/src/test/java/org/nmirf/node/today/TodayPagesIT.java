package org.nmirf.node.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.obligation.ObligationFixtures.aReport;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.people.Institution;
import org.nmirf.node.progress.FollowUpDesk;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.WriteUpdate;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The first page, as officers, approvers and focal points find it. */
class TodayPagesIT {

    private static final Person OFFICER = new Person("officer-ma", Set.of(Role.OFFICER));

    private final SharedNode shared = SharedNode.get();
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(shared.node().context())
                    .apply(springSecurity())
                    .build();

    @Test
    void tellOfficersWhatReportsAreOverdue() throws Exception {
        String heading = "Reports, replies and steps that are overdue";
        long before = count(heading, open("officer", "officer-ma"));

        shared.node()
                .bean(KeepObligation.class)
                .create(aReport("1991-05-01"), WorkingGroup.NONE, OFFICER)
                .orProblem();

        String page = open("officer", "officer-ma");
        assertThat(count(heading, page)).isEqualTo(before + 1);
        assertThat(page).contains("since 1 May 1991");
        assertThat(open("approver", "approver-ma")).doesNotContain(heading);
    }

    @Test
    void tellThoseWhoMayPublishWhichUpdatesWait() throws Exception {
        String heading = "Updates that wait for review";
        long before = count(heading, open("approver", "approver-ma"));
        long own = count(heading, open("officer", "officer-ma"));

        handedIn(OFFICER);

        assertThat(count(heading, open("approver", "approver-ma"))).isEqualTo(before + 1);
        assertThat(count(heading, open("officer", "officer-ma"))).isEqualTo(own);
    }

    @Test
    void tellWritersWhatCameBackAndWhy() throws Exception {
        UUID ministry = desk.institution(Institution.Kind.MINISTRY);
        Person writer = desk.person(ministry, Role.FOCAL_POINT);
        ProgressUpdate handedIn = handedIn(writer, ministry);
        var write = shared.node().bean(WriteUpdate.class);
        var read = new Seen(handedIn.id(), handedIn.revision(), "Say how many.");
        write.giveBack(read, OFFICER).orProblem();

        assertThat(open("focal-point", writer.name()))
                .contains("Updates given back to you", "Why: Say how many.");
    }

    @Test
    void tellThoseWhoLookAfterTheNodeThatLettersWaitForTheMailServer() throws Exception {
        String heading = "Letters that wait until the mail server takes them";
        long before = count(heading, open("admin", "admin-ma"));

        triedAgain("SENDER");
        triedAgain("BUSY");

        assertThat(count(heading, open("admin", "admin-ma"))).isEqualTo(before + 1);
        assertThat(count(heading, open("officer", "officer-ma"))).isEqualTo(before + 1);
        assertThat(open("focal-point", "focal-point-ma")).doesNotContain(heading);
    }

    private void triedAgain(String reason) {
        shared.node()
                .bean(JdbcClient.class)
                .sql(
                        """
                        INSERT INTO letter (id, parcel, kind, optional, once, address, name,
                            language, may_wait, turn_off, state, reason, reply, posted_at, next_at,
                            attempts)
                        VALUES (:id, :id, 'letter.trial', true, :once, 'held@example.org', '', 'en',
                            false, gen_random_uuid(), 'RETRYING', :reason, 554, now(),
                            now() + interval '4 hours', 1)
                        """)
                .param("id", UUID.randomUUID())
                .param("once", "held " + UUID.randomUUID())
                .param("reason", reason)
                .update();
    }

    @Test
    void sayWhatToDoFirstInAnEmptyNode() {
        List<FirstSteps.Step> steps = inEmptyNode();

        assertThat(steps)
                .hasSize(5)
                .extracting(FirstSteps.Step::name)
                .startsWith("recommendations");
        assertThat(steps.stream().limit(4)).noneMatch(FirstSteps.Step::isDone);
        desk.recommendation(desk.institution(Institution.Kind.MINISTRY), false);
        assertThat(shared.node().bean(FirstSteps.class).open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fr", "es", "pt"})
    void readInEveryLanguage(String language) throws Exception {
        for (String role : List.of("officer", "approver", "focal-point", "contributor", "admin")) {
            assertThat(open(role, role + "-ma", "/?lang=" + language)).doesNotContain("??");
            assertThat(open(role, role + "-ma", "/reminders/own?lang=" + language))
                    .doesNotContain("??");
        }
    }

    private List<FirstSteps.Step> inEmptyNode() {
        var transaction =
                new TransactionTemplate(shared.node().bean(PlatformTransactionManager.class));
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            status.setRollbackOnly();
                            shared.node()
                                    .bean(JdbcClient.class)
                                    .sql(
                                            """
                                            TRUNCATE recommendation, institution, focal_point,
                                                obligation CASCADE
                                            """)
                                    .update();
                            return shared.node().bean(FirstSteps.class).open();
                        }));
    }

    private ProgressUpdate handedIn(Person writer) {
        return handedIn(writer, desk.institution(Institution.Kind.MINISTRY));
    }

    private ProgressUpdate handedIn(Person writer, UUID institution) {
        var write = shared.node().bean(WriteUpdate.class);
        var about =
                new ProgressUpdate.About(
                        ProgressUpdate.Kind.RECOMMENDATION,
                        desk.recommendation(institution, false).id().value());
        var content =
                new ProgressUpdate.Content(
                        Wordings.of("en", "A law was adopted."),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 6, 30));
        var draft = write.write(about, content, writer).orProblem();
        return write.handIn(new Seen(draft.id(), draft.revision(), ""), writer).orProblem();
    }

    private static long count(String heading, String page) {
        var found =
                Pattern.compile(
                                Pattern.quote(heading)
                                        + "</span>\\s*<span class=\"count\">([0-9,]+)")
                        .matcher(page);
        return found.find() ? Long.parseLong(found.group(1).replace(",", "")) : 0;
    }

    private String open(String role, String subject) throws Exception {
        return open(role, subject, "/?lang=en");
    }

    private String open(String role, String subject, String path) throws Exception {
        var answer =
                web.perform(
                                get(path)
                                        .with(
                                                oidcLogin()
                                                        .idToken(
                                                                token ->
                                                                        token.subject(subject)
                                                                                .claim(
                                                                                        "country",
                                                                                        "ma"))
                                                        .authorities(
                                                                new SimpleGrantedAuthority(
                                                                        "ROLE_" + role))))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
