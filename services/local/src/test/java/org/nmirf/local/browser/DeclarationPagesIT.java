package org.nmirf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of what mechanisms say of themselves are whole, in the country and on the hub. */
@InBrowser
class DeclarationPagesIT {

    private static final Map<String, String> PASSPORTS = new HashMap<>();

    private static String node = "";
    private static String hub = "";

    @BeforeAll
    static void prepare(Sites sites) {
        node = sites.node("pt");
        hub = sites.hub();
    }

    static Stream<Place> places() {
        return Stream.of(
                Place.at("profile", node + "/profile"),
                Place.at("profile-edit", node + "/profile/edit"),
                Place.after("profile-refused", DeclarationPagesIT::saveWithoutName),
                Place.at("obligations-network", node + "/obligations/network"));
    }

    private static void saveWithoutName(Visitor officer) {
        officer.open(node + "/profile/edit");
        for (String language : new String[] {"ar", "en", "fr", "es", "pt"}) {
            officer.page()
                    .evaluate(
                            "code => document.getElementById(code + '-name').value = ''", language);
        }
        officer.find("#year").fill("1066");
        officer.find("main form.editor button[type=submit]").click();
        officer.find(".alert-danger").waitFor();
    }

    static Stream<Place> publicPlaces() {
        return Stream.of(
                Place.at("hub-mechanism", hub + "/members/pt"),
                Place.at("hub-no-member", hub + "/members/jp"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPageOfTheCountryIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(officer(visitors))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("publicPlaces")
    void aPageOfTheHubIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(visitors.anybody("en"))).isEmpty();
    }

    @Test
    void anOfficerChangesALevelHandsInAndAnotherApproves(Visitors visitors) {
        Visitor officer = officer(visitors);
        officer.open(node + "/profile/edit");
        officer.find("#level-sdgs").selectOption("2");
        officer.find("main form.editor button[type=submit]").click();
        officer.find(".alert-success").waitFor();
        officer.find("form[action$='/submission'] button").click();
        officer.find(".alert-success").waitFor();

        Visitor approver = visitorAs("approver-pt", visitors);
        approver.open(node + "/profile");
        assertThat(approver.find("pre.departing-content").innerText()).contains("\"sdgs\" : 2");
        approver.find("form[action$='/approval'] button").click();
        approver.find(".alert-success").waitFor();

        assertThat(approver.page().url()).contains("/releases/");
    }

    private static Visitor officer(Visitors visitors) {
        return visitorAs("officer-pt", visitors);
    }

    /** Signs in once for all pages. */
    private static Visitor visitorAs(String person, Visitors visitors) {
        String passport =
                PASSPORTS.computeIfAbsent(
                        person,
                        name -> visitors.signedIn(name, node + "/releases", "en").passport());
        return visitors.returning(passport, "en");
    }
}
