package org.nmirf.local.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.local.story.PracticeFixtures.aPractice;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.local.sample.Figures;
import org.nmirf.local.sample.NetworkApi;
import org.nmirf.local.story.Country;

/** Every page of the hub is whole, in every language and at every width. */
@InBrowser
class HubPagesIT {

    private static final String SEARCH = "/search?q=recommendations";

    /** A sample that says which recommendations it answers. */
    private static final String ANSWERING =
            "/api/practices?country=ma&size=1&q=clustering+deprivation+of+liberty";

    private static final String SECOND =
            "unit,period,status,count\nACTION,1991,done,20\nACTION,1991,open,30\n";

    private static String hub = "";
    private static String withdrawn = "";
    private static String practice = "";
    private static String table = "";
    private static String tableTakenBack = "";
    private static String gathering = "";

    @BeforeAll
    static void prepare(Sites sites) {
        hub = sites.hub();
        try (var api = new NetworkApi(URI.create(sites.identity()))) {
            var portugal = new Country("pt", sites.node("pt"), api);
            String draft =
                    portugal.write(aPractice("pages-" + UUID.randomUUID(), "Soon taken back"));
            String release = portugal.release(draft);
            withdrawn = portugal.subjectOf(release);
            portugal.awaitState(release, "SEARCHABLE");
            portugal.awaitState(portugal.withdraw(draft), "GONE");
            practice =
                    NetworkApi.require(api.get("", hub + ANSWERING))
                            .required("items")
                            .get(0)
                            .required("id")
                            .asString();
            table =
                    NetworkApi.require(api.get("", hub + "/api/progress?country=ma&period=2025"))
                            .required("items")
                            .get(0)
                            .required("id")
                            .asString();
            gathering =
                    NetworkApi.require(api.get("", hub + "/api/gatherings"))
                            .required("items")
                            .get(0)
                            .required("id")
                            .asString();
            var figures = new Figures(api, "pt", sites.node("pt"));
            String second = figures.bringIn("Soon taken back", SECOND.getBytes(UTF_8));
            figures.handIn(second);
            release = figures.approve(second);
            tableTakenBack = portugal.subjectOf(release);
            portugal.awaitState(release, "SEARCHABLE");
            portugal.awaitState(figures.withdraw(second), "GONE");
        }
    }

    static Stream<Place> places() {
        return Stream.of(
                Place.at("hub-home", hub + "/"),
                Place.at("hub-search", hub + SEARCH),
                Place.at("hub-search-all", hub + "/search"),
                Place.at("hub-search-narrowed", hub + SEARCH + "&country=ma&capacity=coordination"),
                Place.at("hub-search-nothing", hub + "/search?q=xylophone&country=pt"),
                Place.at("hub-recommendation", hub + "/recommendations"),
                Place.at(
                        "hub-recommendation-by-symbol",
                        hub + "/recommendations?text=CEDAW/C/PRT/CO/10"),
                Place.at("hub-vocabularies", hub + "/vocabularies"),
                Place.at("hub-vocabulary", hub + "/vocabularies/sdgs"),
                Place.at("hub-concept", hub + "/vocabularies/themes/water"),
                Place.at("hub-collections", hub + "/collections"),
                Place.at("hub-similar", hub + "/practices/" + practice + "/similar"),
                Place.at("hub-practice", hub + "/practices/" + practice),
                Place.at("hub-practice-in-arabic", hub + "/practices/" + practice + "?text=ar"),
                Place.at("hub-practice-unknown", hub + "/practices/" + new UUID(0, 1)),
                Place.at("hub-practice-withdrawn", hub + "/practices/" + withdrawn),
                Place.at("hub-figures", hub + "/progress"),
                Place.at("hub-figures-nothing", hub + "/progress?period=1815"),
                Place.at("hub-figures-over-time", hub + "/progress/over-time"),
                Place.at("hub-figures-table", hub + "/progress/" + table),
                Place.at("hub-figures-unknown", hub + "/progress/" + new UUID(0, 1)),
                Place.at("hub-figures-withdrawn", hub + "/progress/" + tableTakenBack),
                Place.at("hub-calendar", hub + "/calendar"),
                Place.at("hub-calendar-nothing", hub + "/calendar?from=1950-01"),
                Place.at("hub-calendar-gatherings", hub + "/calendar?from=2026-01&kind=gathering"),
                Place.at("hub-gatherings", hub + "/gatherings"),
                Place.at("hub-gathering", hub + "/gatherings/" + gathering),
                Place.at("hub-gathering-unknown", hub + "/gatherings/" + new UUID(0, 1)),
                Place.at("hub-members", hub + "/members"),
                Place.at("hub-member", hub + "/members/ma"),
                Place.at("hub-member-unknown", hub + "/members/jp"),
                Place.at("hub-developers", hub + "/developers"),
                Place.at("hub-letters-off", hub + "/alerts/off/" + new UUID(0, 1)),
                Place.at("hub-withdrawals-off", hub + "/alerts/withdrawals/off/" + new UUID(0, 1)),
                Place.at("hub-address-lapsed", hub + "/alerts/addresses/" + new UUID(0, 1)),
                Place.at("hub-nowhere", hub + "/nowhere"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPageOfTheHubIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(visitors.anybody("en"))).isEmpty();
    }

    @Test
    void theDeskIsWholeInEveryLanguage(Visitors visitors) {
        Visitor committee = visitors.signedIn("committee", hub + "/desk", "en");

        assertThat(Place.at("hub-desk", hub + "/desk").inspectEverywhere(committee)).isEmpty();
    }

    @Test
    void theFormOfAGatheringIsWholeInEveryLanguage(Visitors visitors) {
        String form = hub + "/gatherings/new";
        Visitor committee = visitors.signedIn("committee", form, "en");
        var wrong = Place.after("hub-gathering-wrong", one -> send(one, form));
        String edit = hub + "/gatherings/" + gathering + "/edit";

        assertThat(Place.at("hub-gathering-new", form).inspectEverywhere(committee)).isEmpty();
        assertThat(wrong.inspectEverywhere(committee)).isEmpty();
        assertThat(Place.at("hub-gathering-edit", edit).inspectEverywhere(committee)).isEmpty();
    }

    private static void send(Visitor person, String form) {
        person.open(form);
        person.find("main form button[type=submit]").click();
        person.find(".alert-danger").waitFor();
    }

    @Test
    void searchesOfOnesOwnAreWholeInEveryLanguage(Visitors visitors) {
        String form = hub + "/alerts/new?q=recommendations&capacity=coordination";
        Visitor member = visitors.signedIn("member", form, "en");
        var wrong = Place.after("hub-alert-wrong", one -> save(one, form, "MAIL"));

        assertThat(Place.at("hub-alert-new", form).inspectEverywhere(member)).isEmpty();
        assertThat(wrong.inspectEverywhere(member)).isEmpty();
        for (String way : List.of("FEED", "WEBHOOK")) {
            save(member, form, way);
            String saved = member.page().url();
            // The page that comes next shows the secret; a page that is opened later does not.
            assertThat(PageChecks.width(member)).isEmpty();
            assertThat(PageChecks.accessibility(member)).isEmpty();
            assertThat(Place.at("hub-alert-" + way, saved).inspectEverywhere(member)).isEmpty();
        }
        assertThat(Place.at("hub-alerts", hub + "/alerts").inspectEverywhere(member)).isEmpty();
        assertThat(
                        Place.at("hub-export", hub + "/search/export?q=recommendations")
                                .inspectEverywhere(member))
                .isEmpty();
    }

    private static void save(Visitor person, String form, String way) {
        person.open(form);
        person.page().fill("#name", way.equals("MAIL") ? "" : "Coordination " + way);
        person.page().fill("#address", "");
        person.page().fill("#hook", way.equals("WEBHOOK") ? "http://localhost:9/hook" : "");
        person.page().check("input[name=way][value=" + way + "]");
        person.resize(Visitor.PHONE);
        person.page().locator("main form[action$='/alerts'] button[type=submit]").click();
        person.page().waitForURL(url -> !url.contains("/alerts/new"));
    }

    @Test
    void pagesOfErrorsSayWhatTheyAre(Visitors visitors) {
        Visitor reader = visitors.anybody("en");

        List<Integer> statuses =
                Stream.of("/nowhere", "/practices/" + new UUID(0, 1), "/practices/" + withdrawn)
                        .map(path -> reader.open(hub + path))
                        .toList();

        assertThat(statuses).containsExactly(404, 404, 410);
    }
}
