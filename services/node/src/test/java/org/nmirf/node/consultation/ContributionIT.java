package org.nmirf.node.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.consultation.Calls.NODE;
import static org.nmirf.node.consultation.Calls.OFFICER;
import static org.nmirf.node.consultation.Calls.file;
import static org.nmirf.node.consultation.Calls.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.consultation.Contribution.State;
import org.nmirf.node.consultation.Moderate.Read;
import org.nmirf.node.history.History;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.wording.Wordings;
import org.springframework.jdbc.core.simple.JdbcClient;

class ContributionIT {

    private final Calls calls = new Calls();
    private final Contributions contributions = NODE.node().bean(Contributions.class);
    private final Moderate moderate = NODE.node().bean(Moderate.class);

    @Test
    void keepsADraftThatOnlyItsWriterReads() throws Exception {
        Consultation call = calls.open();
        Invite.Link link = calls.ask(call, "");
        String secretWords = "words-" + UUID.randomUUID();

        var kept = calls.post(link.path(), "save", secretWords, null);

        assertThat(kept.getRedirectedUrl()).isEqualTo(link.path());
        assertThat(words(calls.get(link.path(), "home"))).contains(secretWords);
        assertThat(words(calls.asOfficer("/consultations/" + call.id())))
                .contains("is being written")
                .doesNotContain(secretWords);
        assertThat(code(moderate.accept(read(link, 1), true, OFFICER)))
                .isEqualTo("consultation.unknown");
    }

    @Test
    void goesFromTheQuestionToTheAnswer() throws Exception {
        Consultation call = calls.open();
        Invite.Link link = calls.ask(call, "");
        calls.post(link.path(), "send", "Les loyers montent.", file("etude.txt", "Des chiffres"));
        Contribution sent = stored(link);

        var accepted = moderate.accept(read(link, sent.revision()), true, OFFICER).orProblem();
        moderate.answer(read(link, accepted.revision()), "Repris au paragraphe 12.", OFFICER)
                .orProblem();

        assertThat(sent.state()).isEqualTo(State.RECEIVED);
        assertThat(words(calls.get(link.path(), "home")))
                .contains("Les loyers montent.", "etude.txt", "Repris au paragraphe 12.");
        assertThat(NODE.node().bean(History.class).of(Moderate.KIND, link.addressee().id()))
                .hasSize(2);
    }

    @Test
    void publishesOnlyWhatItsWriterLetsBePublished() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        calls.post(link.path(), "send", "Pour vous seulement.", null);

        var accepted =
                moderate.accept(read(link, stored(link).revision()), true, OFFICER).orProblem();

        assertThat(accepted.isPublished()).isFalse();
    }

    @Test
    void setsNothingAsideWithoutAReason() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        calls.post(link.path(), "send", "Hors sujet.", null);
        Read read = read(link, stored(link).revision());

        assertThat(code(moderate.setAside(read, " ", OFFICER))).isEqualTo("invalid");
        assertThat(moderate.setAside(read, "Hors sujet", OFFICER).orProblem().state())
                .isEqualTo(State.SET_ASIDE);
        assertThat(words(calls.get(link.path(), "home"))).contains("Hors sujet");
    }

    @Test
    void decidesOnNothingThatItsWriterTookBack() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        calls.post(link.path(), "send", "Première version", null);
        Read read = read(link, stored(link).revision());

        calls.post(link.path(), "change", "", null);
        calls.post(link.path(), "send", "Deuxième version", null);

        assertThat(code(moderate.accept(read, false, OFFICER)))
                .isEqualTo("consultation.contribution-changed");
        assertThat(stored(link).text()).isEqualTo("Deuxième version");
    }

    @Test
    void takesNothingBeforeItOpensOrAfterItCloses() throws Exception {
        LocalDate today = LocalDate.now(NODE.node().bean(Clock.class));
        Invite.Link early = calls.ask(calls.call(today.plusDays(1), today.plusDays(2)), "");
        Invite.Link late = calls.ask(calls.call(today.minusDays(2), today.minusDays(1)), "");

        assertThat(calls.post(early.path(), "send", "Trop tôt", null).getStatus()).isEqualTo(409);
        assertThat(calls.post(late.path(), "send", "Trop tard", null).getStatus()).isEqualTo(409);
        assertThat(calls.get(late.path(), "home").getStatus()).isEqualTo(200);
        assertThat(contributions.find(late.addressee().id())).isEmpty();
    }

    @Test
    void takesContributionsUntilMidnightInTheCountry() {
        Addressee asked =
                calls.ask(calls.call(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 30)), "")
                        .addressee();

        assertThat(code(saved(asked, "2026-07-01T02:30:00Z", "America/Lima"))).isEqualTo("done");
        assertThat(code(saved(asked, "2026-06-30T02:30:00Z", "America/Lima")))
                .isEqualTo("consultation.fixed");
        assertThat(code(saved(asked, "2026-06-29T12:30:00Z", "Pacific/Apia"))).isEqualTo("done");
        assertThat(code(saved(asked, "2026-06-30T12:30:00Z", "Pacific/Apia")))
                .isEqualTo("consultation.fixed");
    }

    private Outcome<Contribution> saved(Addressee asked, String moment, String zone) {
        var clock = Clock.fixed(Instant.parse(moment), ZoneId.of(zone));
        var contribute =
                new Contribute(
                        NODE.node().bean(Consultations.class),
                        NODE.node().bean(Addressees.class),
                        contributions,
                        new Contribute.Around(clock, UUID::randomUUID));
        int revision = contributions.find(asked.id()).map(Contribution::revision).orElse(0);
        return contribute.save(
                asked, new Contribute.Written(revision, "fr", "Mots de " + zone, false));
    }

    @Test
    void overwritesNothingThatSomebodyElseKeptBehindTheSameLink() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        String read = calls.revision(link.path());
        calls.post(link.path(), read, "save", "Les mots d’Amina", null);

        var refused = calls.post(link.path(), read, "send", "Les mots de Samir", null);

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(words(refused)).contains("Les mots d’Amina", "Les mots de Samir");
        assertThat(words(refused)).contains("Somebody else with the same link");
        assertThat(stored(link).text()).isEqualTo("Les mots d’Amina");
        assertThat(stored(link).state()).isEqualTo(State.DRAFT);
        calls.post(link.path(), "send", "Les mots des deux", null);
        assertThat(stored(link).text()).isEqualTo("Les mots des deux");
    }

    @Test
    void showsWhatWasTypedWhenSomebodyElseSentTheirsMeanwhile() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        String read = calls.revision(link.path());
        calls.post(link.path(), read, "send", "Les mots d’Amina", null);

        var refused = calls.post(link.path(), read, "save", "Les mots de Samir", null);

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(words(refused)).contains("Les mots d’Amina", "Les mots de Samir");
    }

    @Test
    void takesTheSameWordsTwiceWhenAButtonIsPressedTwice() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        String read = calls.revision(link.path());

        calls.post(link.path(), read, "save", "Les loyers montent.", null);
        var again = calls.post(link.path(), read, "save", "Les loyers montent.", null);

        assertThat(again.getRedirectedUrl()).isEqualTo(link.path());
        assertThat(stored(link).revision()).isEqualTo(1);
    }

    @Test
    void promisesNoPublicationThatNobodyMakes() throws Exception {
        Consultation call = calls.open();
        Invite.Link link = calls.ask(call, "");
        calls.send(link.path(), "Publiez-le.", true);

        assertThat(words(calls.asOfficer("/consultations/" + call.id())))
                .contains("Accept; may be published")
                .doesNotContain("Accept and publish");
        moderate.accept(read(link, stored(link).revision()), true, OFFICER).orProblem();

        assertThat(stored(link).isPublished()).isTrue();
        assertThat(words(calls.get(link.path(), "home")))
                .contains("It was accepted.", "It may be published with your name.")
                .doesNotContain("It is published");
    }

    @Test
    void takesBackTheLetterOfALinkThatIsRenewedOrEnded() {
        String email = UUID.randomUUID() + "@ngo.example.org";
        Consultation call = calls.open();
        Invite.Link first = calls.ask(call, email);
        var invite = NODE.node().bean(Invite.class);
        UUID id = first.addressee().id();

        invite.renew(call.id(), id, OFFICER).orProblem();
        assertThat(letters(email)).containsExactly("SUPPRESSED WITHDRAWN false", "WAITING  true");

        invite.end(call.id(), id, OFFICER);
        assertThat(letters(email))
                .containsExactly("SUPPRESSED WITHDRAWN false", "SUPPRESSED WITHDRAWN false");
    }

    private static List<String> letters(String email) {
        return NODE.node()
                .bean(JdbcClient.class)
                .sql(
                        "SELECT state || ' ' || regexp_replace(reason, 'QUIET|DATE', '') || ' '"
                                + " || (sheet IS NOT NULL) FROM letter WHERE address = ?"
                                + " ORDER BY posted_at")
                .param(email)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void asksAboutNothingThatIsNotThere() {
        var content =
                new Consultation.Content(
                        Wordings.of("fr", "Titre"),
                        Wordings.of("fr", "Questions"),
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        UUID.randomUUID(),
                        List.of(UUID.randomUUID()),
                        List.of(UUID.randomUUID()),
                        Wordings.NONE,
                        false);

        var refused = NODE.node().bean(KeepConsultation.class).create(content, OFFICER);

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        wrong ->
                                assertThat(wrong.refusal().details())
                                        .extracting(detail -> detail.code())
                                        .containsExactly(
                                                "obligation.unknown",
                                                "recommendation.unknown",
                                                "consultation.cluster-unknown"));
    }

    @Test
    void postsTheLinkToThoseWithAnAddress() {
        String email = UUID.randomUUID() + "@ngo.example.org";

        calls.ask(calls.open(), email);

        long letters =
                NODE.node()
                        .bean(JdbcClient.class)
                        .sql("SELECT count(*) FROM letter WHERE address = ?")
                        .param(email)
                        .query(Long.class)
                        .single();
        assertThat(letters).isEqualTo(1);
    }

    private Contribution stored(Invite.Link link) {
        return contributions.find(link.addressee().id()).orElseThrow();
    }

    private static Read read(Invite.Link link, int revision) {
        return new Read(link.addressee().consultation(), link.addressee().id(), revision);
    }

    private static String code(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) -> refusal.code();
            case Outcome.Done<?> done -> "done";
        };
    }
}
