package org.nmirf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.local.sample.Figures;
import org.nmirf.local.sample.NetworkApi;

/** The pages of figures are whole, in every language and at every width, and hide what they say. */
@InBrowser
class FigurePagesIT {

    private static final Map<String, String> PASSPORTS = new HashMap<>();

    private static String node = "";
    private static String draft = "";
    private static String handedIn = "";

    @BeforeAll
    static void prepare(Sites sites) {
        node = sites.node("ma");
        try (var api = new NetworkApi(URI.create(sites.identity()))) {
            var figures = new Figures(api, "ma", node);
            draft = figures.bringIn("Cases by region", bytes(table("1981")));
            handedIn = figures.bringIn("Cases by region", bytes(table("1982")));
            figures.handIn(handedIn);
        }
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    private static String table(String period) {
        return """
                unit,period,region,theme,count
                CASE,P,north > n1,health,4
                CASE,P,north > n1,school,41
                CASE,P,north > n1,work,58
                CASE,P,north > n2,health,33
                CASE,P,north > n2,school,47
                CASE,P,north > n2,work,62
                CASE,P,south,health,29
                CASE,P,south,school,36
                CASE,P,south,work,77
                """
                .replace(",P,", "," + period + ",");
    }

    static Stream<Place> placesOfAnOfficer() {
        return Stream.of(
                Place.at("figures-today", node + "/"),
                Place.at("figures-list", node + "/figures"),
                Place.at("figures-new", node + "/figures/new"),
                Place.at("figures-draft", node + "/figures/" + draft),
                Place.after("figures-looked-at", officer -> look(officer, table("1983"))),
                Place.after("figures-refused", FigurePagesIT::lookAtWrongRows));
    }

    @ParameterizedTest
    @MethodSource("placesOfAnOfficer")
    void aPageForAnOfficerIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(visitorAs("officer-ma", visitors))).isEmpty();
    }

    @Test
    void aPageForAnApproverIsWholeInEveryLanguage(Visitors visitors) {
        var place = Place.at("figures-approver", node + "/figures/" + handedIn);

        assertThat(place.inspectEverywhere(visitorAs("approver-ma", visitors))).isEmpty();
    }

    @Test
    void twoPeopleLetATableLeaveByKeysAndWithoutScripts(Visitors visitors) {
        Visitor officer = visitors.withoutScripts("en").signIn("officer-ma", node + "/figures");
        look(officer, table("1984"));
        officer.find("form:has([name=keep]) button").press("Enter");
        officer.find("form[action$='/submission'] button").press("Enter");
        officer.find(".alert-success").first().waitFor();
        String address = officer.page().url();
        assertThat(officer.find(".figures-mark-small").count()).isPositive();
        assertThat(officer.find(".figures-leaves td.figures-hidden").count()).isPositive();
        assertThat(officer.find(".figures-leaves td.figures-hidden").allInnerTexts())
                .allMatch(words -> words.chars().noneMatch(Character::isDigit));

        Visitor approver = visitors.withoutScripts("en").signIn("approver-ma", address);
        approver.find("#sign-off textarea").all().forEach(one -> one.fill("Counts only."));
        approver.find("#sign-off button").press("Enter");
        approver.find(".figures-table").waitFor();

        String release = approver.page().url();
        assertThat(release).contains("/releases/");
        assertThat(approver.find("td.figures-hidden").count()).isPositive();
        approver.open(node + "/releases");
        assertThat(approver.find("tbody").first().innerText()).contains("Cases by region");
        assertThat(
                        Place.at("figures-release", release)
                                .inspectEverywhere(visitorAs("approver-ma", visitors)))
                .isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenRowsAreWrong(Visitors visitors) {
        Visitor officer = visitorAs("officer-ma", visitors);

        lookAtWrongRows(officer);

        assertThat(officer.find("#title").inputValue()).isEqualTo("Cases by region");
        assertThat(officer.find(".row-refused").count()).isEqualTo(4);
    }

    @Test
    void anOfficerPublishesFewerColumnsWhereTooMuchIsHidden(Visitors visitors) {
        Visitor officer = visitorAs("officer-ma", visitors);
        look(officer, table("1986"));
        assertThat(officer.find(".figures-reasons li").count()).isEqualTo(2);

        officer.find("form:has([name=again]) input[value=theme]").uncheck();
        officer.find("form:has([name=again]) button").click();
        officer.find(".figures-reasons").waitFor(gone());

        assertThat(officer.find(".figures-leaves tbody tr").count()).isEqualTo(5);
        officer.find("form:has([name=keep]) button").click();
        officer.find("form[action$='/columns'] input[value=theme]").check();
        officer.find("form[action$='/columns'] button").click();
        officer.find(".alert-success").first().waitFor();
        assertThat(officer.find(".figures-mark-small").count()).isPositive();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static void look(Visitor officer, String csv) {
        officer.open(node + "/figures/new");
        officer.find("#title").fill("Cases by region");
        officer.find("input[type=file]")
                .setInputFiles(new FilePayload("figures.csv", "text/csv", bytes(csv)));
        officer.find("form[enctype] button").click();
        officer.find(".figures-table, .row-refused").first().waitFor();
    }

    private static void lookAtWrongRows(Visitor officer) {
        look(officer, table("1985").replace(",41", ",many").replace("south,", ","));
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
