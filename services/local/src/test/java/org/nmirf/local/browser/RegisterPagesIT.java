package org.nmirf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.local.sample.NetworkApi;
import tools.jackson.databind.JsonNode;

/**
 * The pages of the register, of its import and of clusters are whole, and the samples fill them.
 */
@InBrowser
class RegisterPagesIT {

    private static final Map<String, String> PASSPORTS = new HashMap<>();
    private static final String OFFICER = "officer-ma";

    private static String node = "";
    private static String recommendation = "";

    @BeforeAll
    static void prepare(Sites sites) {
        node = sites.node("ma");
        try (var api = new NetworkApi(URI.create(sites.identity()))) {
            JsonNode found =
                    NetworkApi.require(
                            api.get(OFFICER, node + "/api/recommendations?status=in-progress"));
            recommendation = found.required("items").get(0).required("id").asString();
        }
    }

    static Stream<Place> places() {
        return Stream.of(
                Place.at("register", node + "/recommendations"),
                Place.at("register-narrow", node + "/recommendations?q=enfant&body=CRC"),
                Place.at("register-none", node + "/recommendations?q=xylophone"),
                Place.at("recommendation", node + "/recommendations/" + recommendation),
                Place.at(
                        "recommendation-source",
                        node + "/recommendations/" + recommendation + "/source"),
                Place.at("recommendation-new", node + "/recommendations/new"),
                Place.after("recommendation-refused", RegisterPagesIT::saveNothing),
                Place.after("register-many", RegisterPagesIT::chooseAll),
                Place.at("register-import", node + "/recommendations/import"),
                Place.after("register-looked", RegisterPagesIT::lookAtFile),
                Place.at("clusters", node + "/clusters"),
                Place.at("clusters-proposals", node + "/clusters/proposals"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPageOfTheRegisterIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(officer(visitors))).isEmpty();
    }

    @Test
    void anOfficerNarrowsDecidesAndReadsWhatWasDecided(Visitors visitors) {
        Visitor officer = officer(visitors);
        officer.open(node + "/recommendations?institution=none");
        officer.find(".register-head a").first().click();
        String title = officer.find("h1").innerText();

        officer.find("#lead").selectOption(new String[] {lastInstitution(officer)});
        officer.find("#priority").selectOption("HIGH");
        officer.find("#decide #reason").fill("Decided in the plenary.");
        officer.find("#decide button[type=submit]").click();

        officer.find(".alert-success").waitFor();
        assertThat(officer.find("h1").innerText()).isEqualTo(title);
        assertThat(officer.find(".versions").innerText())
                .contains("Decided in the plenary.", "officer");
    }

    @Test
    void anOfficerBringsAFileInAndFindsItInTheRegister(Visitors visitors) {
        Visitor officer = officer(visitors);
        String reference = send(officer);

        officer.find("main form.panel button[type=submit]").click();
        officer.find("main a[href='/recommendations'].btn-primary").waitFor();
        officer.open(node + "/recommendations?q=" + reference);

        assertThat(officer.find(".register").innerText()).contains("Planter des arbres");
    }

    @Test
    void anOfficerMakesAClusterOfAProposal(Visitors visitors) {
        Visitor officer = officer(visitors);
        officer.open(node + "/clusters/proposals");
        String name = "Ensemble " + UUID.randomUUID();
        // others propose more for a cluster there is, and ask for no name
        Locator ofNew = officer.find("form.proposal:has(input[name=title])").first();
        ofNew.locator("input[name=title]").fill(name);

        ofNew.locator("button[value=make]").click();
        officer.find(".alert-success").waitFor();

        officer.open(node + "/clusters");
        assertThat(officer.find(".results").innerText()).contains(name);
    }

    private static String lastInstitution(Visitor officer) {
        return officer.find("#lead option").last().getAttribute("value");
    }

    private static void saveNothing(Visitor officer) {
        officer.open(node + "/recommendations/new");
        officer.find("form.editor button[type=submit]").click();
        officer.find(".problem-list").waitFor();
    }

    private static void chooseAll(Visitor officer) {
        officer.open(node + "/recommendations?body=CRC");
        officer.find("#many button[value=found]").click();
        officer.find("#set-priority").waitFor();
    }

    private static void lookAtFile(Visitor officer) {
        send(officer);
    }

    /** Sends a file with a good and a bad row and waits until it was looked at. */
    private static String send(Visitor officer) {
        String reference = "T" + UUID.randomUUID().toString().substring(0, 8);
        byte[] file =
                """
                reference,body,symbol,document_date,paragraph,themes,original_language,text_fr
                %1$s,CRC,CRC/C/MAR/CO/9,2024-06-03,44,environment,fr,Planter des arbres devant chaque école %1$s
                %1$s-2,CRC,CRC/C/MAR/CO/9,2024-06-03,45,no-such-theme,fr,Autre chose
                """
                        .formatted(reference)
                        .getBytes(StandardCharsets.UTF_8);
        officer.open(node + "/recommendations/import");
        officer.find("#file").setInputFiles(new FilePayload("list.csv", "text/csv", file));
        officer.find("main form[enctype] button[type=submit]").click();
        officer.find(".fate-refused").first().waitFor();
        return reference;
    }

    /** Signs in once for all pages. */
    private static Visitor officer(Visitors visitors) {
        String passport =
                PASSPORTS.computeIfAbsent(
                        OFFICER,
                        one -> visitors.signedIn(one, node + "/recommendations", "en").passport());
        return visitors.returning(passport, "en");
    }
}
