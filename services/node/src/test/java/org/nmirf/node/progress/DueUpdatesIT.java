package org.nmirf.node.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.access.SeenAccounts;
import org.nmirf.node.due.Due;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Content;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Who hears of an update that waits for review, and what. */
class DueUpdatesIT {

    private static final Person OFFICER = new Person("officer-ma", Set.of(Role.OFFICER));

    private final SharedNode shared = SharedNode.get();
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final FocalPoints focalPoints = shared.node().bean(FocalPoints.class);
    private final SeenAccounts accounts = shared.node().bean(SeenAccounts.class);
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(shared.node().context())
                    .apply(springSecurity())
                    .build();
    private final String words = "Secret words " + UUID.randomUUID();
    private final Recommendation about = desk.recommendation(null, true);
    private final Person writer =
            desk.person(desk.institution(Institution.Kind.CIVIL_SOCIETY), Role.CONTRIBUTOR);

    @Test
    void isCalledByWhatItIsAboutAndNotByItsWords() {
        Due due = due(contribution());

        assertThat(due.title()).isEqualTo(about.source().texts());
        assertThat(due.toString()).doesNotContain(words);
    }

    @Test
    void isForThoseWhoMayPublishItAndForNobodyElse() {
        Person approver = person(Role.APPROVER);
        Person auditor = person(Role.AUDITOR);
        Person former = person(Role.OFFICER);
        accounts.note(new Person(former.name(), Set.of(Role.FOCAL_POINT)));
        accounts.note(new Person(writer.name(), Set.of(Role.OFFICER)));

        Due due = due(contribution());

        assertThat(due.people())
                .contains(id(approver))
                .doesNotContain(id(auditor), id(former), id(writer));
        assertThat(due.isFor(id(auditor))).isFalse();
        assertThat(due.isFor(new Person("admin-ma", Set.of(Role.ADMIN)))).isFalse();
    }

    @Test
    void isOnNoPageOfACoordinatorWhoMayNotReadIt() throws Exception {
        Person approver = person(Role.APPROVER);
        Person coordinator = person(Role.FOCAL_POINT);
        FocalPoint one = focalPoints.findByAccount(coordinator.name()).orElseThrow();
        shared.node().bean(KeepPeople.class).keep(one.succeeding(null, true), OFFICER).orProblem();
        String link = "/updates/" + contribution().id();

        assertThat(open("approver", approver.name(), "/reminders/own")).contains(link);
        assertThat(open("focal-point", coordinator.name(), "/reminders/own"))
                .doesNotContain(link, words);
        assertThat(open("focal-point", coordinator.name(), "/")).doesNotContain(link, words);
    }

    @Test
    void isOnThePageOfRemindersForOfficersOnlyAndWithoutItsWords() throws Exception {
        person(Role.APPROVER);
        String link = "/updates/" + contribution().id();

        assertThat(reminders("officer", "officer-ma")).contains(link).doesNotContain(words);
        assertThat(reminders("admin", "admin-ma")).doesNotContain(link, words);
    }

    /** All pages of what is to come, whether letters about it reach somebody or not. */
    private String reminders(String role, String account) throws Exception {
        var all = new StringBuilder();
        for (String list : List.of("COMING", "LOST")) {
            String page = "<tbody";
            for (int number = 0; page.contains("<tbody"); number++) {
                page = open(role, account, "/reminders?show=" + list + "&page=" + number);
                all.append(page);
            }
        }
        return all.toString();
    }

    private ProgressUpdate contribution() {
        var write = shared.node().bean(WriteUpdate.class);
        var content =
                new Content(
                        Wordings.of("en", words),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 6, 30));
        ProgressUpdate draft =
                write.write(new About(Kind.RECOMMENDATION, about.id().value()), content, writer)
                        .orProblem();
        return write.handIn(new Seen(draft.id(), draft.revision(), ""), writer).orProblem();
    }

    private Due due(ProgressUpdate update) {
        LocalDate today = LocalDate.now(shared.node().bean(Clock.class));
        return shared.node().bean(DueUpdates.class).open(today.plusDays(30)).stream()
                .filter(one -> one.id().equals(update.id()))
                .findFirst()
                .orElseThrow();
    }

    private Person person(Role role) {
        Person person = desk.person(desk.institution(Institution.Kind.MINISTRY), role);
        accounts.note(person);
        return person;
    }

    private UUID id(Person person) {
        return focalPoints.findByAccount(person.name()).map(FocalPoint::id).orElseThrow();
    }

    private String open(String role, String account, String path) throws Exception {
        var authority = new SimpleGrantedAuthority("ROLE_" + role);
        var request =
                MockMvcRequestBuilders.get(path)
                        .with(
                                oidcLogin()
                                        .idToken(
                                                token ->
                                                        token.subject(account)
                                                                .claim("country", "ma"))
                                        .authorities(authority));
        var answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
