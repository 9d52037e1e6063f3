package org.nmirf.local.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.local.story.PracticeFixtures.aPractice;
import static org.nmirf.local.story.PracticeFixtures.aText;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.local.sample.NetworkApi;
import org.nmirf.local.story.Country;
import org.nmirf.local.story.Pictures;

/** Every page of a node is whole, in every language and at every width. */
@InBrowser
class NodePagesIT {

    private static final Map<String, String> PASSPORTS = new HashMap<>();

    private static String node = "";
    private static String draft = "";
    private static String handedIn = "";
    private static String unread = "";
    private static String readOnce = "";
    private static String released = "";
    private static String release = "";
    private static String withdrawal = "";
    private static String pictured = "";
    private static String document = "";

    @BeforeAll
    static void prepare(Sites sites) {
        node = sites.node("ma");
        try (var api = new NetworkApi(URI.create(sites.identity()))) {
            var morocco = new Country("ma", node, api);
            draft = morocco.write(aPractice("MA-" + UUID.randomUUID(), textsWithFindings()));
            handedIn = morocco.write(aPractice("MA-" + UUID.randomUUID(), "Shared calendar"));
            NetworkApi.require(
                    api.send(
                            morocco.officer(),
                            "POST",
                            node + "/api/practices/" + handedIn + "/submission",
                            Map.of()));
            unread = morocco.handIn(aPractice("MA-" + UUID.randomUUID(), textsWithFindings()));
            readOnce = morocco.handIn(aPractice("MA-" + UUID.randomUUID(), textsWithFindings()));
            morocco.read(readOnce, "reader-ma");
            released = morocco.write(aPractice("MA-" + UUID.randomUUID(), "Quarterly round table"));
            release = morocco.release(released);
            pictured = morocco.write(aPractice("MA-" + UUID.randomUUID(), "A wall chart"));
            String picture =
                    morocco.attach(pictured, "chart.jpg", Pictures.photograph(new byte[1]));
            document = morocco.attach(pictured, "notes.txt", "Step one.".getBytes(UTF_8));
            morocco.let(pictured, picture, Map.of("descriptions", Map.of("en", "A wall chart.")));
            NetworkApi.require(
                    api.send(
                            morocco.officer(),
                            "POST",
                            node + "/api/practices/" + pictured + "/submission",
                            Map.of()));
            morocco.read(pictured, "reader-ma");
            String gone = morocco.write(aPractice("MA-" + UUID.randomUUID(), "Taken back again"));
            morocco.awaitState(morocco.release(gone), "SEARCHABLE");
            withdrawal = morocco.withdraw(gone);
            morocco.awaitState(withdrawal, "GONE");
            morocco.awaitState(release, "SEARCHABLE");
        }
    }

    private static List<Map<String, Object>> textsWithFindings() {
        return List.of(
                aText(
                        "ar",
                        "ORIGINAL",
                        "شباك موحد لتلقي الشكايات",
                        "يمكن الكتابة إلى amina.b@example.org أو الاتصال بالرقم +212 612 34 56 78."),
                aText(
                        "en",
                        "HUMAN_TRANSLATION",
                        "One desk for complaints",
                        "Write to amina.b@example.org or call +212 612 34 56 78."));
    }

    static Stream<Place> placesOfAnOfficer() {
        return Stream.of(
                Place.at("node-today", node + "/"),
                Place.at("node-practices", node + "/practices"),
                Place.at("node-practices-none", node + "/practices?q=xylophone"),
                Place.at("node-editor-new", node + "/practices/new"),
                Place.at("node-editor", node + "/practices/" + draft + "/edit"),
                Place.after("node-editor-refused", NodePagesIT::saveWithoutTitle),
                Place.after("node-editor-found", NodePagesIT::findRecommendations),
                Place.at("node-review", node + "/practices/" + draft + "/review"),
                Place.after("node-review-refused", NodePagesIT::keepWithoutReason),
                Place.at("node-review-own", node + "/practices/" + handedIn + "/review"),
                Place.at("node-practice", node + "/practices/" + released),
                Place.at("node-releases", node + "/releases"),
                Place.at("node-release", node + "/releases/" + release),
                Place.at("node-withdrawal", node + "/releases/" + withdrawal),
                Place.at("node-files-none", node + "/practices/" + draft + "/attachments"),
                Place.at("node-files", node + "/practices/" + pictured + "/attachments"),
                Place.at(
                        "node-files-words",
                        node + "/practices/" + pictured + "/attachments?words=" + document),
                Place.at("node-import", node + "/import"),
                Place.after("node-import-looked-at", NodePagesIT::lookAtSpreadsheet),
                Place.at("node-nowhere", node + "/nowhere"));
    }

    @ParameterizedTest
    @MethodSource("placesOfAnOfficer")
    void aPageForAnOfficerIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(visitorAs("officer-ma", visitors))).isEmpty();
    }

    static Stream<Place> placesOfAnApprover() {
        return Stream.of(
                Place.at("node-today-approver", node + "/"),
                Place.at("node-review-approver", node + "/practices/" + handedIn + "/review"),
                Place.at("node-review-unread", node + "/practices/" + unread + "/review"),
                Place.at("node-review-picture", node + "/practices/" + pictured + "/review"),
                Place.at("node-files-approver", node + "/practices/" + pictured + "/attachments"),
                Place.at("node-review-read-once", node + "/practices/" + readOnce + "/review"),
                Place.after("node-review-unanswered", NodePagesIT::approveWithoutReading),
                Place.at("node-forbidden", node + "/practices/new"));
    }

    @ParameterizedTest
    @MethodSource("placesOfAnApprover")
    void aPageForAnApproverIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(visitorAs("approver-ma", visitors))).isEmpty();
    }

    static Stream<Place> placesOfAnAuditor() {
        return Stream.of(
                Place.at("node-trail", node + "/trail"),
                Place.at("node-trail-proven", node + "/trail?check=yes&record=" + released),
                Place.at("node-trail-nothing", node + "/trail?record=" + UUID.randomUUID()));
    }

    @ParameterizedTest
    @MethodSource("placesOfAnAuditor")
    void aPageForAnAuditorIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(visitorAs("auditor-ma", visitors))).isEmpty();
    }

    /** Signs in once for all pages. */
    private static Visitor visitorAs(String person, Visitors visitors) {
        String passport =
                PASSPORTS.computeIfAbsent(
                        person,
                        name -> visitors.signedIn(name, node + "/releases", "en").passport());
        return visitors.returning(passport, "en");
    }

    @Test
    void aNameDoesNotTearADateApartInArabic(Visitors visitors) {
        Visitor officer = visitorAs("officer-ma", visitors);
        officer.prefer("ar");
        officer.open(node + "/practices/" + released);

        String revision = officer.find(".history li").first().innerText();
        var date = Pattern.compile("(\\d+) (\\p{IsArabic}+) \\d{4}").matcher(revision);
        assertThat(date.find()).as(revision).isTrue();
        String day = date.group(1) + " ";
        assertThat(officer.isLeftOf(".history li", day, "officer-ma")).isTrue();
        assertThat(officer.isLeftOf(".history li", date.group(2), day)).isTrue();
    }

    @Test
    void aTelephoneNumberIsReadFromLeftToRightInArabic(Visitors visitors) {
        Visitor officer = visitorAs("officer-ma", visitors);
        officer.prefer("ar");
        officer.open(node + "/practices/" + draft + "/review");

        assertThat(officer.isLeftOf("#language-ar legend:has-text('+212') mark", "+212", "78"))
                .isTrue();
        assertThat(officer.isLeftOf("#language-ar .review mark:has-text('+212')", "+212", "78"))
                .isTrue();
    }

    private static void saveWithoutTitle(Visitor officer) {
        officer.open(node + "/practices/new");
        officer.find("#yearFrom").fill("2031");
        officer.find("#yearTo").fill("1999");
        officer.find("button[name=then][value='']").click();
        officer.find(".alert-danger").waitFor();
    }

    private static void findRecommendations(Visitor officer) {
        officer.open(node + "/practices/new");
        officer.find("#answered-words").fill("A/HRC/52/7 55.1");
        officer.find("button[name=then][value=find]").click();
        officer.find("#answers-found input").first().check();
        officer.find("#answered-words").fill("CEDAW");
        officer.find("button[name=then][value=find]").click();
        officer.find("#answers-found").waitFor();
    }

    private static void approveWithoutReading(Visitor approver) {
        approver.open(node + "/practices/" + readOnce + "/review");
        approver.find("#sign-off textarea").all().forEach(one -> one.fill("Nobody is meant."));
        approver.find("#sign-off button:not([formaction])").click();
        approver.find(".alert-danger").first().waitFor();
    }

    private static void keepWithoutReason(Visitor officer) {
        officer.open(node + "/practices/" + draft + "/review");
        officer.find("input[value=KEEP]").first().check();
        officer.find("#decisions .save-bar button").first().click();
        officer.find(".field-error").first().waitFor();
    }

    private static void lookAtSpreadsheet(Visitor officer) {
        var rows =
                """
                reference,areas,title_en,original_language,year_from,year_to,surprise
                MA-NEW-1,coordination,One calendar for all reports,en,2020,2023,x
                ,coordination,Without a reference,en,2020,2023,x
                MA-NEW-2,cookery,Of an unknown area,en,2020,2010,x
                """;
        officer.open(node + "/import");
        officer.find("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "practices.csv",
                                "text/csv",
                                rows.getBytes(StandardCharsets.UTF_8)));
        officer.find("form[enctype] button").click();
        officer.find(".fate-refused").first().waitFor();
    }
}
