package org.nmirf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.local.sample.NetworkApi;
import tools.jackson.databind.JsonNode;

/** The pages on which members write to each other are whole, and what they write arrives. */
@InBrowser
class CooperationPagesIT {

    private static final String OFFICER = "officer-pt";
    private static final Map<String, String> PASSPORTS = new HashMap<>();

    private static String hub = "";
    private static String node = "";
    private static String question = "";
    private static String practice = "";

    @BeforeAll
    static void prepare(Sites sites) {
        hub = sites.hub();
        node = sites.node("pt");
        try (var api = new NetworkApi(URI.create(sites.identity()))) {
            JsonNode ours =
                    NetworkApi.require(api.get("member-pt", hub + "/api/questions"))
                            .required("ours");
            question = ours.get(0).required("id").asString();
            practice = ours.get(0).required("practice").asString();
        }
    }

    static Stream<Place> places() {
        return Stream.of(
                Place.at("hub-notices", hub + "/notices"),
                Place.at("hub-assistance", hub + "/assistance"),
                Place.at("hub-assistance-new", hub + "/assistance/new"),
                Place.after("hub-assistance-refused", CooperationPagesIT::sendNothing),
                Place.at("hub-questions", hub + "/questions"),
                Place.at("hub-question", hub + "/questions/" + question),
                Place.at("hub-question-ask", hub + "/practices/" + practice + "/ask"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPageOfTheHubForMembersIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(member(visitors, "pt"))).isEmpty();
    }

    static Stream<Place> news() {
        return Stream.of(
                Place.at("news", node + "/news"),
                Place.at("news-requests", node + "/news?kind=requests"),
                Place.at("news-requests-all", node + "/news?kind=requests&all=true"));
    }

    @ParameterizedTest
    @MethodSource("news")
    void newsAreWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(officer(visitors))).isEmpty();
    }

    @Test
    void aNoticeOfTheCommitteeArrivesInTheNodeAndGoesAgain(Visitors visitors) {
        String title = "Notice " + UUID.randomUUID();
        Visitor coordinator = visitors.signedIn("coordinator", hub + "/notices/new", "en");
        assertThat(Place.at("hub-notice-new", hub + "/notices/new").inspectEverywhere(coordinator))
                .isEmpty();

        coordinator.find("#en-title").fill(title);
        coordinator.find("#en-text").fill("Words of the committee.");
        coordinator.find("main form button[type=submit]").click();
        coordinator.find(".alert-success").waitFor();

        Visitor officer = officer(visitors);
        awaitNews(officer, title, true);
        coordinator.find(".result", title).first().locator("form button").click();
        coordinator.find(".alert-success").waitFor();
        awaitNews(officer, title, false);
    }

    @Test
    void aQuestionGoesFromTheHubToTheNodeAndItsAnswerBack(Visitors visitors) {
        String text = "How many people? " + UUID.randomUUID();
        Visitor asker = member(visitors, "ma");
        asker.open(hub + "/practices/" + practice);
        asker.find("a[href$='/ask']").click();
        asker.find("#text").fill(text);
        asker.find("main form button[type=submit]").click();
        asker.find(".alert-success").waitFor();
        String page = asker.page().url();

        Visitor officer = officer(visitors);
        awaitNews(officer, text, true);
        assertThat(officer.find(".result", text).first().innerHTML()).contains(page);

        Visitor owner = member(visitors, "pt");
        owner.open(page);
        owner.find("#text").fill("Three people.");
        owner.find("form[action$='/answer'] button[type=submit]").click();
        owner.find(".alert-success").waitFor();
        asker.open(page);

        assertThat(asker.find("main").innerText()).contains("Three people.", "Portugal");
    }

    @Test
    void anOfficerMarksNewsAsRead(Visitors visitors) {
        Visitor officer = officer(visitors);
        officer.open(node + "/news?kind=notices&unread=true");
        int before = officer.find(".result").count();

        officer.find(".result form button").first().click();
        officer.page().waitForURL(url -> url.contains("unread=true"));

        assertThat(officer.find(".result").count()).isEqualTo(before - 1);
    }

    private static void awaitNews(Visitor officer, String words, boolean isThere) {
        Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(
                        () -> {
                            officer.open(node + "/news");
                            return officer.find(".result", words).count() > 0 == isThere;
                        });
    }

    private static void sendNothing(Visitor member) {
        member.open(hub + "/assistance/new");
        member.find("main form button[type=submit]").click();
        member.find(".alert-danger").waitFor();
    }

    private static Visitor member(Visitors visitors, String country) {
        return returning(visitors, "member-" + country, hub + "/questions");
    }

    private static Visitor officer(Visitors visitors) {
        return returning(visitors, OFFICER, node + "/news");
    }

    /** Signs in once for all pages. */
    private static Visitor returning(Visitors visitors, String person, String address) {
        String passport =
                PASSPORTS.computeIfAbsent(
                        person, one -> visitors.signedIn(one, address, "en").passport());
        return visitors.returning(passport, "en");
    }
}
