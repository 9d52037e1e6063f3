package org.nmirf.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.nmirf.local.story.PracticeFixtures.aPractice;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.local.sample.NetworkApi;
import org.nmirf.local.story.Country;

/** The story of three countries, clicked: from an officer's editor to the hub's search page. */
@InBrowser
class ThreeCountriesIT {

    private static final String ARABIC = "القافلة المتنقلة للإنصات";
    private static final String FRENCH = "La caravane itinérante d'écoute";
    private static final String ENGLISH = "The travelling listening caravan";

    @Test
    void aPracticeGoesFromTheEditorToEverybodysSearchPage(Visitors visitors) {
        String node = visitors.sites().node("ma");
        Visitor officer = visitors.signedIn("officer-ma", node + "/practices/new", "ar");
        Review review =
                new Editor(officer)
                        .choose("consultation")
                        .write(
                                "ar",
                                "ORIGINAL",
                                ARABIC,
                                "تنتقل القافلة بين الجهات. للمراسلة: ecoute.amal@example.org وشكرا.")
                        .write(
                                "fr",
                                "HUMAN_TRANSLATION",
                                FRENCH,
                                "La caravane va de région en région. Contact : ecoute.amal@example.org.")
                        .write(
                                "en",
                                "HUMAN_TRANSLATION",
                                ENGLISH,
                                "The caravan goes from region to region.")
                        .saveAndReview();
        String reviewed = officer.page().url();

        assertThat(review.findings()).hasCount(2);
        assertThat(review.handInButton()).hasCount(0);
        review.mask(0).generalise(1, "l'adresse du service").saveDecisions();
        assertThat(review.leaving().getByText("ecoute.amal")).hasCount(0);
        review.handIn();
        // Who wrote a text reads it to the end but finds nothing to approve it with.
        assertThat(review.approveButton()).hasCount(0);

        Visitor approver = visitors.signedIn("approver-ma", node + "/", "ar");
        approver.find(".result-title a[href='" + URI.create(reviewed).getPath() + "']").click();
        var reading = new Review(approver);
        assertThat(reading.leaving().getByText("l'adresse du service")).isVisible();
        // Arabic leaves only after two people have read it.
        assertThat(reading.approveButton()).hasCount(0);
        reading.readEverything().keepReadings();
        Visitor second = visitors.signedIn("reader-ma", reviewed, "ar");
        new Review(second).readEverything().keepReadings();
        approver.open(reviewed);
        assertThat(approver.find(".passage-read input:not(:checked)")).hasCount(0);
        reading.approve();

        approver.markPage();
        assertThat(approver.find(".journey-done")).hasCount(7);
        assertThat(approver.isStillOnMarkedPage()).isTrue();

        String onTheHub = approver.find("#progress .btn-primary").getAttribute("href");
        Visitor reader = visitors.anybody("en");
        reader.open(visitors.sites().hub() + "/");
        findAndOpen(reader, "ar", "قافلة الإنصات", onTheHub, ARABIC);
        findAndOpen(reader, "fr", "caravanes d'écoute", onTheHub, FRENCH);
        findAndOpen(reader, "en", "listening caravans", onTheHub, ENGLISH);
    }

    private static void findAndOpen(
            Visitor reader, String language, String words, String onTheHub, String title) {
        reader.prefer(language);
        reader.find(".brand").click();
        reader.find("form[role=search] input[type=search]").fill(words);
        reader.find("form[role=search] button").click();
        String path = URI.create(onTheHub).getPath();
        reader.find(".result-title a[href^='" + path + "']", title).click();

        assertThat(reader.find("h1")).hasText(title);
        assertThat(reader.find("h1")).hasAttribute("lang", language);
        assertThat(reader.find("article")).not().containsText("ecoute.amal");
    }

    @Test
    void nobodyApprovesWhatTheyWrote(Visitors visitors) {
        String node = visitors.sites().node("ma");
        Visitor officer = visitors.signedIn("officer-ma", node + "/practices/new", "en");
        Review review =
                new Editor(officer)
                        .write("en", "ORIGINAL", "My own text", "Twice a year.")
                        .saveAndReview();
        String reviewed = officer.page().url();
        review.handIn();

        // As if the page had offered what it does not offer.
        officer.sendForm(reviewed.replace("/review", "/approval"));

        assertThat(officer.find(".kicker")).hasText("403");
        officer.open(reviewed);
        assertThat(officer.find(".journey-done")).hasCount(3);
    }

    @Test
    void aWithdrawnPracticeLeavesTheSearchPage(Visitors visitors) {
        String word = "quodlibetical";
        String draft;
        try (var api = new NetworkApi(URI.create(visitors.sites().identity()))) {
            var portugal = new Country("pt", visitors.sites().node("pt"), api);
            draft = portugal.write(aPractice("rota-" + UUID.randomUUID(), "A " + word + " rota"));
            portugal.awaitState(portugal.release(draft), "SEARCHABLE");
        }
        String search = visitors.sites().hub() + "/search?q=" + word;
        Visitor reader = visitors.anybody("pt");
        reader.open(search);
        assertThat(reader.find(".result")).hasCount(1);
        reader.find(".result-title a").click();
        String practice = reader.page().url();
        Visitor officer =
                visitors.signedIn(
                        "officer-pt", visitors.sites().node("pt") + "/practices/" + draft, "pt");

        officer.find("details.withdraw summary").click();
        officer.find("#reason").selectOption("outdated");
        officer.find("form[action$='/withdrawal'] button").click();
        officer.markPage();
        assertThat(officer.find(".state-done")).isVisible();
        assertThat(officer.isStillOnMarkedPage()).isTrue();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> reader.open(practice), status -> status == 410);
        reader.open(search);
        assertThat(reader.find(".result")).hasCount(0);
    }

    @Test
    void theCommitteeSeesTheMembersAtAGlance(Visitors visitors) {
        Visitor committee =
                visitors.signedIn(
                        "committee", visitors.sites().hub() + "/oauth2/authorization/nmirf", "en");

        committee.find(".site-nav a[href='/desk']").click();

        assertThat(committee.find("table:has(.table-title) tbody tr")).hasCount(3);
        assertThat(committee.find("table:has(.table-title)")).containsText("Paraguay");
        assertThat(committee.find(".engines .state-done")).hasCount(3);
    }
}
