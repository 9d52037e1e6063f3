package org.nmirf.local.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.nmirf.local.story.PracticeFixtures.aPractice;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.local.sample.NetworkApi;
import org.nmirf.local.story.Country;
import org.nmirf.local.story.Pictures;

/** A node that holds one of everything beside its samples, entered by people at its pages. */
final class FilledNode {

    private final Visitors visitors;
    private final String country;
    private final String node;
    private final Map<String, Visitor> people = new HashMap<>();
    private final SampleIds ids;

    private FilledNode(Visitors visitors, String country) {
        this.visitors = visitors;
        this.country = country;
        this.node = visitors.sites().node(country);
        this.ids = new SampleIds("node_" + country);
    }

    static FilledNode of(Visitors visitors, String country) {
        var filled = new FilledNode(visitors, country);
        filled.follow();
        filled.consult();
        filled.report();
        filled.handOver();
        filled.publish();
        try (var api = new NetworkApi(URI.create(visitors.sites().identity()))) {
            filled.share(new Country(country, filled.node, api));
            filled.write(api);
        }
        return filled;
    }

    /** Whoever has that role, at a window that all pages share; nobody for {@code anyone}. */
    Visitor visitor(String role) {
        return people.computeIfAbsent(
                role,
                one ->
                        one.equals("anyone")
                                ? visitors.anybody("en")
                                : visitors.signedIn(one + "-" + country, node + "/settings", "en"));
    }

    /** Where the page of that pattern is. */
    String at(String pattern) {
        return node + ids.path(pattern);
    }

    private void follow() {
        Visitor officer = visitor("officer");
        officer.open(node + "/recommendations/import");
        send(
                officer,
                "list.csv",
                """
                reference,body,symbol,document_date,paragraph,original_language,text_fr
                WALK-1,CRC,CRC/C/MAR/CO/9,2024-06-03,44,fr,Planter des arbres devant chaque école
                WALK-2,CRC,CRC/C/MAR/CO/9,2024-06-03,45,xx,Autre chose
                """
                        .getBytes(UTF_8));
        officer.find(".fate-refused").first().waitFor();
    }

    private static void send(Visitor visitor, String name, byte[] content) {
        visitor.find("#file").setInputFiles(new FilePayload(name, "text/csv", content));
        visitor.find("main form[enctype] button[type=submit]").click();
    }

    private void consult() {
        Visitor officer = visitor("officer");
        officer.open(node + "/obligations/addresses");
        officer.find("main form[action$='/addresses'] button").click();
        ids.remember("/obligations/calendar/", last(link(officer)).replace(".ics", ""));
        officer.open(node + "/consultations/new");
        officer.find("#title-en").fill("Housing in the islands");
        officer.find("#questions-en").fill("What has changed since the last report?");
        officer.find("#opens").fill("2020-01-01");
        officer.find("#closes").fill("2090-01-01");
        officer.find("#outcome-en").fill("You said that rents rise. A law was proposed.");
        officer.find("#shown").check();
        officer.find("main form button[type=submit]").click();
        officer.find("#name").fill("An association");
        officer.find("form[action$='/addressees'] button").click();
        String link = link(officer);
        ids.remember("/contribute/", last(link));
        contribute(URI.create(link).getPath());
        officer.open(node + URI.create(officer.page().url()).getPath());
        officer.find("button[value=publish]").first().click();
        officer.find(".alert-success").waitFor();
        officer.open(node + "/plenaries/new");
        officer.find("#title").fill("Plenary of spring");
        officer.find("#held").fill("2026-04-01");
        officer.find("#what-0").fill("Send the figures of 2025");
        officer.find("#due-0").fill("2026-05-01");
        officer.find("main form button[type=submit]").click();
        officer.page().waitForURL(url -> !url.endsWith("/new") && url.contains("/plenaries/"));
    }

    private void contribute(String path) {
        Visitor asked = visitors.anybody("en");
        asked.open(node + path);
        asked.find("#text").fill("Rents rose.");
        asked.find("#file")
                .setInputFiles(
                        new FilePayload("figures.txt", "text/plain", "Rents".getBytes(UTF_8)));
        asked.find("#publish-yes").check();
        asked.find("button[value=send]").click();
        asked.find(".state").waitFor();
    }

    private void report() {
        Visitor officer = visitor("officer");
        officer.open(node + "/reports/new?body=CRC");
        officer.find("#body").selectOption("CRC");
        officer.find("#procedure")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        officer.find("#title").fill("Rapport périodique");
        officer.find("#from").fill("2020-01-01");
        officer.find("#to").fill("2026-01-01");
        officer.find("button[value=create]").click();
        officer.page().waitForURL(url -> url.matches(".*/reports/[0-9a-f-]{36}.*"));
    }

    private void handOver() {
        Visitor officer = visitor("officer");
        String leaving =
                ids.one("SELECT id FROM focal_point WHERE account = '' AND active LIMIT 1");
        officer.open(node + "/people/" + leaving + "/handover");
        officer.find("#name").fill("Nadia Exemple");
        officer.find("#email").fill(UUID.randomUUID() + "@health.ma.example.org");
        officer.find("#reason").fill("Leaves for Geneva.");
        officer.find("main form button[type=submit]").click();
        officer.find(".alert-success").waitFor();
        ids.remember("/handovers/", last(URI.create(officer.page().url()).getPath()));
    }

    /** The public site with all its parts, and on it what the samples show. */
    private void publish() {
        Visitor admin = visitor("admin");
        admin.open(node + "/public-site");
        admin.find("#on").check();
        admin.find("main input[name=parts]").all().forEach(part -> part.check());
        admin.find("#welcome-fr").fill("Ce que fait le Maroc.");
        admin.find("form.editor button[type=submit]").click();
        admin.find(".alert-success").waitFor();
        Visitor approver = visitor("approver");
        approver.open(node + "/public-site");
        while (approver.find("section[aria-labelledby=waiting] a").count() > 0) {
            approver.find("section[aria-labelledby=waiting] a").first().click();
            approver.find("form[action$='/publication'] button").click();
            approver.find(".alert-success").waitFor();
        }
    }

    void closePublicSite() {
        Visitor admin = visitor("admin");
        admin.open(node + "/public-site");
        admin.find("form[action$='/off'] button").click();
        admin.find(".alert-success").waitFor();
    }

    /** A practice that left with a picture, and a draft. */
    private void share(Country there) {
        ids.remember(
                "/practices/{id}/edit", there.write(aPractice("W-" + UUID.randomUUID(), "Draft")));
        String practice = there.write(aPractice("W-" + UUID.randomUUID(), "A wall chart"));
        String picture = there.attach(practice, "chart.jpg", Pictures.photograph(new byte[1]));
        there.let(practice, picture, Map.of("descriptions", Map.of("en", "A wall chart.")));
        ids.remember("/practices/", practice);
        ids.remember("/releases/", there.release(practice));
    }

    private void write(NetworkApi api) {
        String officer = "officer-" + country;
        var title = Map.of("language", "fr", "provenance", "ORIGINAL", "text", "Ensemble");
        NetworkApi.require(
                api.send(
                        officer,
                        "POST",
                        node + "/api/clusters",
                        Map.of(
                                "title",
                                Map.of("texts", List.of(title)),
                                "members",
                                List.of(recommendation(0), recommendation(1)))));
        String action = ids.one("SELECT id FROM action WHERE NOT archived ORDER BY id LIMIT 1");
        NetworkApi.require(
                api.upload(
                        officer,
                        node + "/api/evidence/action/" + action + "/files",
                        "minutes.txt",
                        "text/plain",
                        "Minutes".getBytes(UTF_8)));
        NetworkApi.require(
                api.send(
                        "admin-" + country,
                        "POST",
                        node + "/api/letters/trial",
                        Map.of("address", "walk@example.org", "language", "ar")));
    }

    private String recommendation(int place) {
        return ids.one(
                """
                SELECT id FROM recommendation WHERE NOT archived
                    AND id NOT IN (SELECT recommendation_id FROM cluster_member)
                ORDER BY id OFFSET %d LIMIT 1
                """
                        .formatted(place));
    }

    /** The secret address that is shown once. */
    private static String link(Visitor officer) {
        officer.find(".alert code").waitFor();
        return officer.find(".alert code").innerText();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
