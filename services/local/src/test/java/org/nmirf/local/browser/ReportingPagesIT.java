package org.nmirf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.local.sample.NetworkApi;

/** The calendar, consultations and plenaries are whole, and links work for those outside. */
@InBrowser
class ReportingPagesIT {

    private static final Map<String, String> PASSPORTS = new HashMap<>();
    private static final String OFFICER = "officer-ma";

    private static String node = "";
    private static String report = "";

    @BeforeAll
    static void prepare(Sites sites) {
        node = sites.node("ma");
        try (var api = new NetworkApi(URI.create(sites.identity()))) {
            var row = Map.of("body", "CCPR", "procedure", "periodic", "due", "2040-05");
            report =
                    NetworkApi.require(
                                    api.send(
                                            OFFICER,
                                            "POST",
                                            node + "/api/obligations/imports",
                                            List.of(row)))
                            .required(0)
                            .required("id")
                            .asString();
            NetworkApi.require(
                    api.send(
                            OFFICER,
                            "POST",
                            node + "/api/obligations/" + report + "/steps",
                            Map.of()));
        }
    }

    static Stream<Place> placesOfAnOfficer() {
        return Stream.of(
                Place.at("calendar", node + "/obligations"),
                Place.at("calendar-submitted", node + "/obligations?state=submitted&body=CAT"),
                Place.at("calendar-obligation", node + "/obligations/" + report),
                Place.at("calendar-form", node + "/obligations/" + report + "/edit"),
                Place.after("calendar-refused", ReportingPagesIT::saveWithoutDate),
                Place.at("calendar-group", node + "/obligations/" + report + "/group"),
                Place.after("calendar-addresses", ReportingPagesIT::makeAddress),
                Place.at("consultations", node + "/consultations"),
                Place.at("consultation-form", node + "/consultations/new"),
                Place.at("plenaries", node + "/plenaries"),
                Place.at("plenary-form", node + "/plenaries/new"),
                Place.at("contribute-nowhere", node + "/contribute/nothing"));
    }

    @ParameterizedTest
    @MethodSource("placesOfAnOfficer")
    void aPageOfReportingIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(officer(visitors))).isEmpty();
    }

    @Test
    void whoeverIsAskedAnswersWithoutAccountAndScripts(Visitors visitors) {
        Visitor officer = officer(visitors);
        ask(officer);
        String link = URI.create(officer.find(".alert code").innerText()).getPath();
        String consultation = node + URI.create(officer.page().url()).getPath();
        Visitor asked = visitors.withoutScripts("en");
        asked.resize(Visitor.PHONE);

        asked.open(node + link);
        asked.find("#text").fill("Rents rose.");
        asked.find("#file")
                .setInputFiles(
                        new FilePayload(
                                "figures.txt",
                                "text/plain",
                                "Figures".getBytes(StandardCharsets.UTF_8)));
        asked.find("button.btn[value=save]").click();
        assertThat(asked.find("#text").inputValue()).isEqualTo("Rents rose.");
        assertThat(PageChecks.width(asked)).isEmpty();
        asked.find("button[value=send]").click();
        asked.find(".state").waitFor();
        officer.open(consultation);

        assertThat(officer.find("article").innerText()).contains("Rents rose.", "figures.txt");
        assertThat(Place.at("consultation", consultation).inspectEverywhere(officer)).isEmpty();
        assertThat(Place.at("contribution", node + link).inspectEverywhere(visitors.anybody("en")))
                .isEmpty();
    }

    private static void ask(Visitor officer) {
        officer.open(node + "/consultations/new");
        officer.find("#title-en").fill("Housing " + UUID.randomUUID());
        officer.find("#questions-en").fill("What has changed?");
        officer.find("#opens").fill("2020-01-01");
        officer.find("#closes").fill("2090-01-01");
        officer.find("main form button[type=submit]").click();
        officer.find("#name").fill("An association");
        officer.find("form[action$='/addressees'] button").click();
        officer.find(".alert code").waitFor();
    }

    private static void saveWithoutDate(Visitor officer) {
        officer.open(node + "/obligations/new");
        officer.find("#due").fill("soon");
        officer.find("button[value=save]").click();
        officer.find(".problem-list").waitFor();
    }

    private static void makeAddress(Visitor officer) {
        officer.open(node + "/obligations/addresses");
        officer.find("main form[action$='/addresses'] button").click();
        officer.find(".alert code").waitFor();
    }

    /** Signs in once for all pages. */
    private static Visitor officer(Visitors visitors) {
        String passport =
                PASSPORTS.computeIfAbsent(
                        OFFICER,
                        one -> visitors.signedIn(one, node + "/obligations", "en").passport());
        return visitors.returning(passport, "en");
    }
}
