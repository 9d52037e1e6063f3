package org.nmirf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The pages of people, of handovers and of histories are whole, and the samples fill them. */
@InBrowser
class PeoplePagesIT {

    private static final Map<String, String> PASSPORTS = new HashMap<>();
    private static final String OFFICER = "officer-ma";

    private static String node = "";
    private static String institution = "";
    private static String person = "";
    private static String leaving = "";

    @BeforeAll
    static void prepare(Sites sites) {
        node = sites.node("ma");
        try (var api = new NetworkApi(URI.create(sites.identity()))) {
            JsonNode health = find(api, "focal-points", "account", "focal-ma");
            person = health.required("id").asString();
            institution = health.required("institution").asString();
            String name = "Direction " + UUID.randomUUID();
            JsonNode added =
                    NetworkApi.require(
                            api.send(
                                    OFFICER,
                                    "POST",
                                    node + "/api/focal-points",
                                    Map.of("name", name, "language", "ar")));
            leaving = added.required("id").asString();
            NetworkApi.require(
                    api.send(
                            OFFICER,
                            "PUT",
                            node + "/api/focal-points/" + leaving,
                            Map.of(
                                    "revision",
                                    1,
                                    "name",
                                    name,
                                    "language",
                                    "fr",
                                    "function",
                                    "رئيسة مصلحة حقوق الإنسان بالمديرية العامة للشؤون القانونية",
                                    "reason",
                                    "New post.")));
            NetworkApi.require(
                    api.send(
                            OFFICER,
                            "PUT",
                            node + "/api/focal-points/" + leaving,
                            Map.of(
                                    "revision",
                                    2,
                                    "name",
                                    name,
                                    "language",
                                    "fr",
                                    "function",
                                    "رئيسة قسم حقوق الإنسان بالمديرية العامة للشؤون القانونية")));
        }
    }

    private static JsonNode find(NetworkApi api, String list, String field, String value) {
        return NetworkApi.require(api.get(OFFICER, node + "/api/" + list))
                .valueStream()
                .filter(one -> one.required(field).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Place> placesOfAnOfficer() {
        return Stream.of(
                Place.at("people", node + "/people"),
                Place.at("people-none", node + "/people?q=xylophone"),
                Place.at("people-institution", node + "/institutions/" + institution),
                Place.at("people-institution-form", node + "/institutions/new"),
                Place.at("people-person", node + "/people/" + leaving),
                Place.at("people-person-form", node + "/people/" + leaving + "/edit"),
                Place.after("people-form-refused", PeoplePagesIT::saveWithoutName),
                Place.after("people-import", PeoplePagesIT::lookAtList),
                Place.at("people-handover", node + "/people/" + person + "/handover"),
                Place.at("history", node + "/history"));
    }

    @ParameterizedTest
    @MethodSource("placesOfAnOfficer")
    void aPageOfPeopleIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(visitorAs(OFFICER, visitors))).isEmpty();
    }

    static Stream<Place> placesOfAFocalPoint() {
        return Stream.of(
                Place.at("people-today", node + "/"),
                Place.at("people-focal", node + "/people"),
                Place.at("people-own", node + "/people/me"));
    }

    @ParameterizedTest
    @MethodSource("placesOfAFocalPoint")
    void aPageForAFocalPointIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(visitorAs("focal-ma", visitors))).isEmpty();
    }

    @Test
    void aHandoverEndsWithABriefThatIsWholeInEveryLanguage(Visitors visitors) {
        Visitor officer = visitorAs(OFFICER, visitors);
        officer.open(node + "/people/" + leaving + "/handover");
        officer.find("#name").fill("Nadia Exemple");
        officer.find("#email").fill(UUID.randomUUID() + "@health.ma.example.org");
        officer.find("#reason").fill("Leaves for Geneva.");
        officer.find("main form button[type=submit]").click();
        officer.find(".alert-success").waitFor();

        assertThat(officer.find("main").innerText()).contains("Nadia Exemple", "Leaves for Geneva");
        assertThat(Place.at("people-brief", officer.page().url()).inspectEverywhere(officer))
                .isEmpty();
    }

    private static void saveWithoutName(Visitor officer) {
        officer.open(node + "/people/new");
        officer.find("#email").fill("nowhere");
        officer.find("main form.panel button[type=submit]").click();
        officer.find(".problem-list").waitFor();
    }

    private static void lookAtList(Visitor officer) {
        officer.open(node + "/people/import");
        byte[] list =
                """
                institution_kind,institution_fr,person,email,deputy
                ministry,Ministère de l'exemple,Une Personne,une@example.org,
                kingdom,Autre,Une Autre,nowhere,Personne
                """
                        .getBytes(StandardCharsets.UTF_8);
        officer.find("#file").setInputFiles(new FilePayload("people.csv", "text/csv", list));
        officer.find("main form[enctype] button[type=submit]").click();
        officer.find(".fate-refused").first().waitFor();
    }

    /** Signs in once for all pages. */
    private static Visitor visitorAs(String name, Visitors visitors) {
        String passport =
                PASSPORTS.computeIfAbsent(
                        name, one -> visitors.signedIn(one, node + "/people", "en").passport());
        return visitors.returning(passport, "en");
    }
}
