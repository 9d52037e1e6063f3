package org.nmirf.node.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.consultation.Calls.NODE;
import static org.nmirf.node.consultation.Calls.OFFICER;
import static org.nmirf.node.consultation.Calls.words;
import static org.nmirf.node.obligation.ObligationFixtures.aReport;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Provenance;

/** What officers see and type on the pages of calls. */
class ModerationPagesIT {

    private final Calls calls = new Calls();
    private final Consultations all = NODE.node().bean(Consultations.class);

    @Test
    void keepTheReportOfACallWhenItWasSubmittedMeanwhile() throws Exception {
        var obligations = NODE.node().bean(KeepObligation.class);
        Obligation owed =
                obligations.create(aReport("2027-05-01"), WorkingGroup.NONE, OFFICER).orProblem();
        Consultation call = call(owed.id());
        obligations
                .change(
                        new Seen(owed.id(), owed.revision(), ""),
                        old -> old.submitted(new Obligation.Submission(null, "")),
                        OFFICER)
                .orProblem();

        String form = words(calls.asOfficer(at(call) + "/edit?lang=en"));

        assertThat(form).containsPattern("value=\"" + owed.id() + "\"[^>]*selected");
    }

    @Test
    void keepTheOriginalOfACallWhenATranslationIsAdded() throws Exception {
        Consultation call = call(null);
        Map<String, String> fields = fields();
        fields.put("title-ar", "السكن");
        fields.put("questions-ar", "ما الذي تغير؟");

        calls.officerSends(at(call), fields);

        var title = all.find(call.id()).orElseThrow().content().title();
        assertThat(title.texts()).hasSize(2);
        assertThat(title.wordsFor("fr")).isEqualTo("Housing");
        assertThat(title.in("ar").orElseThrow().provenance())
                .isEqualTo(Provenance.HUMAN_TRANSLATION);
    }

    @Test
    void takeTheLanguageOfWhoWritesACallForItsOriginal() throws Exception {
        Map<String, String> fields = fields();
        fields.put("title-ar", "السكن");
        fields.put("questions-ar", "ما الذي تغير؟");

        var title = made(fields).content().title();

        assertThat(title.wordsFor("fr")).isEqualTo("Housing");
    }

    @Test
    void readLongContributionsOfManyOnAPoorConnection() throws Exception {
        Consultation call = calls.open();
        Instant now = Instant.parse("2026-05-04T09:00:00Z");
        List<Addressee> asked = new ArrayList<>();
        for (int count = 0; count < 61; count++) {
            asked.add(calls.ask(call, "").addressee());
        }
        var written = NODE.node().bean(Contributions.class);
        String words = "Mot ".repeat(12_000) + "fin.";
        for (Addressee one : asked) {
            written.keep(
                    new Contribution(
                            one.id(),
                            call.id(),
                            1,
                            Contribution.State.RECEIVED,
                            "fr",
                            words,
                            false,
                            now,
                            null,
                            ""));
        }
        Addressee last = asked.getLast();

        String first = words(calls.asOfficer(at(call) + "?lang=en"));
        String end = words(calls.asOfficer(at(call) + "?lang=en&came=3&asked=1"));
        String whole = words(calls.asOfficer(at(call) + "?lang=en&whom=" + last.id()));

        assertThat(first.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200_000);
        assertThat(first).contains("61 contributions", "Read all of it", "came=1#came");
        assertThat(first).contains(asked.getFirst().name()).doesNotContain(last.name(), "fin.");
        assertThat(end).contains("id=\"c-" + last.id() + "\"").doesNotContain("came=4#came");
        assertThat(whole).contains("id=\"c-" + last.id() + "\"").containsOnlyOnce("fin.");
    }

    @Test
    void keepWhatWasTypedAboutAContributionThatIsNotSetAside() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        calls.send(link.path(), "Nos loyers montent.", true);
        String page =
                decided(link, revision(link), Map.of("then", "set-aside", "feedback", "We asked."));
        String late = decided(link, "0", Map.of("then", "set-aside", "reason", "Off topic."));
        String accepted =
                decided(link, revision(link), Map.of("then", "accept", "reason", "Off topic."));

        assertThat(page).contains(">We asked.</textarea>");
        assertThat(late).contains(">Off topic.</textarea>");
        assertThat(accepted).contains(">Off topic.</textarea>", "You wrote why it is set aside");
        assertThat(contribution(link).state()).isEqualTo(Contribution.State.RECEIVED);
    }

    @Test
    void tellWhatBecameOfAContributionWithTheDecision() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        calls.send(link.path(), "Nos loyers montent.", true);

        decided(
                link,
                revision(link),
                Map.of("then", "accept", "feedback", "The rents are capped."));

        assertThat(contribution(link).state()).isEqualTo(Contribution.State.ACCEPTED);
        assertThat(contribution(link).feedback()).isEqualTo("The rents are capped.");
    }

    @Test
    void keepAReasonWhileAnAnswerIsSent() throws Exception {
        Invite.Link link = calls.ask(calls.open(), "");
        calls.send(link.path(), "Nos loyers montent.", true);
        String path = at(link) + "/contributions/" + link.addressee().id() + "/feedback";

        String page =
                calls.afterSending(
                        path,
                        at(link),
                        Map.of(
                                "revision",
                                revision(link),
                                "feedback",
                                "We ask.",
                                "reason",
                                "Off topic."));

        assertThat(contribution(link).feedback()).isEqualTo("We ask.");
        assertThat(page).contains(">Off topic.</textarea>");
    }

    @Test
    void keepWhomSomebodyWantedToAskWhenTheAddressIsWrong() throws Exception {
        Consultation call = calls.open();

        String page =
                calls.afterSending(
                        at(call) + "/addressees",
                        at(call),
                        Map.of("name", "Union of tenants", "email", "tenants", "kind", "NHRI"));

        assertThat(page)
                .contains("value=\"Union of tenants\"", "value=\"tenants\"")
                .containsPattern("value=\"NHRI\"[^>]*selected");
    }

    private String decided(Invite.Link link, String revision, Map<String, String> typed)
            throws Exception {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("revision", revision);
        String path = at(link) + "/contributions/" + link.addressee().id() + "/decision";
        return calls.afterSending(path, at(link), fields);
    }

    private static String revision(Invite.Link link) {
        return Integer.toString(contribution(link).revision());
    }

    private static Contribution contribution(Invite.Link link) {
        return NODE.node().bean(Contributions.class).find(link.addressee().id()).orElseThrow();
    }

    private static String at(Invite.Link link) {
        return "/consultations/" + link.addressee().consultation();
    }

    /** A call in English, made with the form. */
    private Consultation call(@Nullable UUID obligation) throws Exception {
        Map<String, String> fields = fields();
        fields.put("obligation", obligation == null ? "" : obligation.toString());
        return made(fields);
    }

    private Consultation made(Map<String, String> fields) throws Exception {
        var answer = calls.officerSends("/consultations", fields);
        String address = Objects.requireNonNull(answer.getRedirectedUrl());
        UUID id = UUID.fromString(address.substring("/consultations/".length()));
        return all.find(id).orElseThrow();
    }

    /** The form of a call as its page sends it. */
    private static Map<String, String> fields() {
        LocalDate today = LocalDate.now(NODE.node().bean(Clock.class));
        Map<String, String> fields = new HashMap<>();
        fields.put("revision", "1");
        fields.put("opens", today.minusDays(1).toString());
        fields.put("closes", today.plusDays(20).toString());
        fields.put("title-en", "Housing");
        fields.put("questions-en", "What has changed?");
        return fields;
    }

    private static String at(Consultation call) {
        return "/consultations/" + call.id();
    }
}
