package org.nmirf.node.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.network.Clerk.words;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.action.ActionFixtures;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.evidence.Evidence.Visibility;
import org.nmirf.node.evidence.KeepEvidence;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.publicview.PublicSites;

/** What somebody typed stands in the fields again when it is refused. */
class TypedTextIT {

    private final SharedNode shared = SharedNode.get();
    private final Clerk officer = Clerk.of(shared.node(), "officer-ma", "officer");

    @Test
    void ofTheNameOfAView() throws Exception {
        String name = "Everything that is late ".repeat(5).strip();

        var answer =
                officer.send(
                        "/recommendations/views",
                        Map.of("name", name, "shared", "true", "body", "CRC"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(words(answer))
                .contains("value=\"" + name + "\"", "aria-invalid=\"true\"")
                .containsPattern("id=\"shared\"[^>]*checked");
    }

    @Test
    void ofALinkThatIsEvidence() throws Exception {
        String action = action().toString();

        var answer =
                officer.send(
                        "/evidence/action/" + action,
                        Map.of("url", "no address", "title", "Report on shelters"));

        assertThat(words(answer))
                .contains("value=\"no address\"", "value=\"Report on shelters\"")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void ofTheReasonToRemoveEvidence() throws Exception {
        var owner = new Owner("action", action());
        Evidence evidence =
                shared.node()
                        .bean(KeepEvidence.class)
                        .link(owner, "https://example.org", "", Visibility.INTERNAL, OFFICER)
                        .orProblem();
        String reason = "It was the wrong one. ".repeat(20).strip();

        var answer =
                officer.send("/evidence/" + evidence.id() + "/removal", Map.of("reason", reason));

        assertThat(words(answer)).contains("value=\"" + reason + "\"");
    }

    @Test
    void ofTheNoteToThoseWhoWroteAPractice() throws Exception {
        String practice = shared.desk().submitted("A calendar for all");
        String note = "Say who did it. ".repeat(130).strip();
        var approver = Clerk.of(shared.node(), "approver-ma", "approver");

        var answer = approver.send("/practices/" + practice + "/return", Map.of("note", note));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(words(answer))
                .containsPattern("<textarea[^>]*>" + note + "</textarea>")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void ofTheNoteAlsoWhereSomebodyElseWasFaster() throws Exception {
        String practice = shared.desk().submitted("A calendar for all");
        var approver = Clerk.of(shared.node(), "approver-ma", "approver");
        approver.send("/practices/" + practice + "/return", Map.of("note", "First."));

        var answer = approver.send("/practices/" + practice + "/return", Map.of("note", "Second."));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(words(answer)).contains("Second.", "What you typed");
    }

    @Test
    void ofQuietHours() throws Exception {
        String account = "quiet-" + UUID.randomUUID();
        var person =
                new FocalPoint(
                        UUID.randomUUID(),
                        1,
                        account,
                        "Q. Person",
                        "",
                        "en",
                        null,
                        "",
                        null,
                        false,
                        true);
        shared.node().bean(KeepPeople.class).keep(person, OFFICER).orProblem();

        var answer =
                Clerk.of(shared.node(), account, "focal-point")
                        .send(
                                "/settings",
                                Map.of(
                                        "revision", "0",
                                        "what", "quiet",
                                        "value", "20:15",
                                        "other", "7 o'clock"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(words(answer)).contains("value=\"20:15\"");
    }

    @Test
    void ofTheFirstWordsOfThePublicSite() throws Exception {
        var admin = Clerk.of(shared.node(), "admin-ma", "admin");
        int revision = shared.node().bean(PublicSites.class).get().revision();

        var late =
                admin.send(
                        "/public-site",
                        Map.of("revision", "" + (revision + 7), "welcome-en", "Welcome to all"));
        var wrong =
                admin.send(
                        "/public-site",
                        Map.of(
                                "revision",
                                "" + revision,
                                "welcome-en",
                                "Welcome to all",
                                "contact",
                                "write ".repeat(60)));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(words(late)).containsPattern("<textarea[^>]*>Welcome to all</textarea>");
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(words(wrong))
                .contains("write ".repeat(60).strip(), "This is longer than 300 characters.")
                .containsPattern("<textarea[^>]*>Welcome to all</textarea>");
    }

    @Test
    void ofTheTitleOfATableThatWasLookedAtTooLongAgo() throws Exception {
        var answer = officer.send("/figures", Map.of("keep", "gone", "title", "Cases of 2025"));

        assertThat(words(answer)).contains("value=\"Cases of 2025\"");
    }

    private UUID action() {
        return shared.node()
                .bean(EditAction.class)
                .create(ActionFixtures.anAction(), OFFICER)
                .orProblem()
                .id();
    }
}
