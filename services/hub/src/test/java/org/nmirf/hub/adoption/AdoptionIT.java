package org.nmirf.hub.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.Caller;
import org.nmirf.hub.TestMember;
import org.nmirf.hub.change.ChangingHub;
import org.nmirf.hub.member.Member;
import org.nmirf.schemas.Attribution;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Members say that they adapted a practice; twins without a name are told alike. */
class AdoptionIT extends ChangingHub {

    private static final List<String> OTHERS = List.of("be", "dk", "ie", "is", "lu", "se");

    private final Subject other = TestMember.aSubject();

    @BeforeEach
    void admitOthers() {
        for (String country : OTHERS) {
            var code = new CountryCode(country);
            if (members.find(code).isEmpty()) {
                members.add(
                        new Member(
                                code,
                                Map.of("en", "Mechanism " + country),
                                Member.Status.ADMITTED,
                                LocalDate.of(2024, 5, 9),
                                "weog",
                                false,
                                List.of()));
            }
        }
    }

    @Test
    void showsWhoAdaptedItAndThanksItsCountry() {
        publish(ONE, subject, 1, Attribution.NAMED);

        assertThat(adopt("se", subject, "We added the courts.", ""))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/practices/" + subject.id());

        assertThat(body(page(subject)))
                .contains("Adapted by 1 member", "Sweden", "We added the courts.");
        assertThat(read("sn", "/adoptions?lang=en"))
                .contains("Adapted by: Sweden", "We added the courts.", word);
        assertThat(read("se", "/adoptions?lang=en")).contains(word, "Take it back");
        assertThat(body("/members/se?lang=en")).contains("What it adapted from others", word);
    }

    @Test
    void drawsWhatCameOfAPracticeAndOfThatInTurn() {
        publish(ONE, subject, 1, Attribution.NAMED);
        publish(OTHER, other, 1, Attribution.NAMED);
        assertThat(adopt("mu", subject, "", other.id().toString())).hasStatus3xxRedirection();
        assertThat(adopt("se", other, "In our words.", "")).hasStatus3xxRedirection();

        assertThat(body(page(subject)))
                .containsSubsequence("Mauritius", "What came of it", other.id().toString())
                .containsSubsequence("Others adapted that in turn", "Sweden", "In our words.");
        assertThat(body(page(other))).contains("It came of:", "/practices/" + subject.id());
        assertThat(adopt("sn", other, "", subject.id().toString()))
                .hasStatusOk()
                .bodyText()
                .contains("It cannot come of itself");
    }

    @Test
    void tellsNothingOfWhoStandsBehindAPracticeWithoutAName() {
        publish(ONE, subject, 1, Attribution.NETWORK);
        publish(OTHER, other, 1, Attribution.NETWORK);
        for (Subject twin : List.of(subject, other)) {
            // One of these two countries shares it, and must get the answer that the other gets.
            assertThat(adopt("sn", twin, "Ours now.", "")).hasStatus3xxRedirection();
            assertThat(adopt("mu", twin, "Ours now.", "")).hasStatus3xxRedirection();
        }

        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(seen(subject, language))
                    .isEqualTo(seen(other, language))
                    .doesNotContain("??");
        }
        assertThat(body(page(subject))).contains("Adapted by 2 members");
        assertThat(form("mu", subject)).isEqualTo(form("mu", other));
    }

    @Test
    void refusesAPracticeWithoutANameAsOnesOwnLikeAStrangers() {
        publish(ONE, subject, 1, Attribution.NAMED);
        publish(OTHER, other, 1, Attribution.NETWORK);

        String ofItsOwn = Caller.text(adopt("mu", subject, "", other.id().toString()));
        String ofAStranger = Caller.text(adopt("se", subject, "", other.id().toString()));

        assertThat(ofItsOwn).contains("under its name");
        assertThat(ofAStranger).contains("under its name");
        assertThat(body(page(subject))).doesNotContain(other.id().toString());
    }

    @Test
    void saysPlainlyWhatIsRefusedAndKeepsWhatWasTyped() {
        publish(ONE, subject, 1, Attribution.NAMED);
        assertThat(adopt("sn", subject, "", "")).bodyText().contains("of your own country");
        assertThat(adopt("ck", subject, "", "")).bodyText().contains("admitted member");
        assertThat(adopt("se", subject, "x".repeat(1_001), ""))
                .bodyText()
                .contains("At most 1,000 characters", "xxxx");
        assertThat(adopt("se", subject, "", "")).hasStatus3xxRedirection();
        assertThat(form("se", subject)).contains("Your country said on", "Take it back");
        assertThat(adopt("se", subject, "", "")).hasStatusOk();
        assertThat(adopt("se", other, "", "")).hasStatus(404);
    }

    @Test
    void isTakenBackByItsCountryAlone() {
        publish(ONE, subject, 1, Attribution.NAMED);
        adopt("se", subject, "", "");

        of("dk").send("/practices/" + subject.id() + "/adapt/withdrawal", Map.of());
        assertThat(body(page(subject))).contains("Sweden");

        of("se").send("/practices/" + subject.id() + "/adapt/withdrawal", Map.of());
        assertThat(body(page(subject))).doesNotContain("Sweden", "Adapted by");
    }

    @Test
    void isTakenBackByASuspendedMemberToo() {
        publish(ONE, subject, 1, Attribution.NAMED);
        adopt("lu", subject, "", "");
        var luxembourg = new CountryCode("lu");
        standing(luxembourg, Member.Status.SUSPENDED);

        assertThat(adopt("lu", subject, "", "")).bodyText().contains("admitted member");
        assertThat(form("lu", subject)).contains("Take it back");
        assertThat(read("lu", "/adoptions?lang=en")).contains(word, "Take it back");
        of("lu").send("/practices/" + subject.id() + "/adapt/withdrawal", Map.of());

        assertThat(body(page(subject))).doesNotContain("Luxembourg");
        standing(luxembourg, Member.Status.ADMITTED);
    }

    private void standing(CountryCode country, Member.Status status) {
        members.change(
                country,
                one ->
                        new Member(
                                one.country(),
                                one.names(),
                                status,
                                one.since(),
                                one.regionalGroup(),
                                one.executiveCommittee(),
                                one.keys()));
    }

    @Test
    void saysInListsAndToProgramsHowManyAdaptedItAndNotWho() {
        publish(ONE, subject, 1, Attribution.NETWORK);
        adopt("se", subject, "", "");
        adopt("be", subject, "", "");

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () ->
                                assertThat(body("/search?lang=en&q=" + word))
                                        .contains("Adapted by 2 members")
                                        .doesNotContain("Sweden", "Belgium"));
        assertThat(
                        JsonPath.<Integer>read(
                                body("/api/practices?q=" + word), "$.items[0].adaptations"))
                .isEqualTo(2);
        String alone = body("/api/practices/" + subject.id());
        assertThat(JsonPath.<Integer>read(alone, "$.adaptations")).isEqualTo(2);
        assertThat(alone).doesNotContain("\"se\"", "\"be\"");
    }

    @Test
    void tellsAdoptersOfAWithdrawal() {
        publish(ONE, subject, 1, Attribution.NAMED);
        adopt("se", subject, "We added the courts.", "");
        withdraw(ONE, subject, 2);

        assertThat(read("se", "/adoptions?lang=en"))
                .contains("A practice that was taken back", "We added the courts.");
        assertThat(read("se", page(subject))).contains("look at what you took from it");
        assertThat(read("dk", page(subject))).doesNotContain("look at what you took from it");
        assertThat(body("/members/se?lang=en")).doesNotContain(subject.id().toString());
    }

    @Test
    void isForMembers() {
        publish(ONE, subject, 1, Attribution.NAMED);
        var visitor = new Caller(web, "somebody", "observer", "se");

        assertThat(body(page(subject))).contains("Sign in as a member to say so");
        assertThat(web.get().uri("/adoptions")).hasStatus3xxRedirection();
        assertThat(visitor.page("/adoptions")).hasStatus(403);
        assertThat(visitor.send("/practices/" + subject.id() + "/adapt", Map.of())).hasStatus(403);
    }

    private MvcTestResult adopt(String country, Subject practice, String text, String own) {
        return of(country)
                .send(
                        "/practices/" + practice.id() + "/adapt?lang=en",
                        Map.of("language", "en", "text", text, "own", own));
    }

    private String form(String country, Subject practice) {
        return withoutIds(
                read(country, "/practices/" + practice.id() + "/adapt?lang=en"), practice);
    }

    private String seen(Subject practice, String language) {
        return withoutIds(
                body("/practices/" + practice.id() + "?lang=" + language)
                        + read("be", "/practices/" + practice.id() + "?lang=" + language),
                practice);
    }

    private static String withoutIds(String page, Subject practice) {
        return page.replace(practice.id().toString(), "PRACTICE")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF")
                .replaceAll("hx-headers=\"[^\"]*\"", "CSRF")
                .replaceAll(">be[0-9a-f-]{36}<", "PERSON")
                .replaceAll(">mu[0-9a-f-]{36}<", "PERSON");
    }

    private String read(String country, String address) {
        return Caller.text(of(country).page(address));
    }

    private Caller of(String country) {
        return new Caller(web, country + UUID.randomUUID(), "member", country);
    }

    private static String page(Subject practice) {
        return "/practices/" + practice.id() + "?lang=en";
    }
}
