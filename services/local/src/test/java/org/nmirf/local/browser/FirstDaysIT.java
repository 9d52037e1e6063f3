package org.nmirf.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.local.story.TestNetwork;

/**
 * A country that holds nothing yet: from the file of the index to people, a cluster, an action, a
 * published update, a reminder, a report, a page of the public site and an archive, by the pages
 * alone.
 */
@InBrowser
class FirstDaysIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Visitors visitors;
    private String node = "";

    @BeforeEach
    void begin(Visitors given) {
        visitors = given;
        node = given.sites().node("ws");
    }

    @Test
    void anOfficerGoesFromAnEmptyNodeToThePublicSite() throws IOException {
        Visitor admin = as("admin-ws", "/");
        Visitor officer = as("officer-ws", "/");
        officer.photograph("first-days-empty");

        addPeople(admin);
        bringIn(officer);
        String cluster = makeCluster(officer);
        assign(officer);
        String action = act(officer, cluster);
        tellProgress(officer, action);
        remind(officer);
        assertThat(words(download(officer, writeReport(officer, "en"))))
                .contains("Train sixty midwives", "Forty midwives", "No assessment by the State");
        Visitor arabic = visitors.signedIn("officer-ws", node + "/", "ar");
        assertThat(words(download(arabic, writeReport(arabic, "ar"))))
                // What was only written in English is missing in an Arabic report, and said to be.
                .contains("لجنة حقوق الطفل", "لا مصدر بهذه اللغة بشأن")
                .doesNotContain("Forty midwives");
        arabic.photograph("first-days-report-ar");
        show(officer, admin);
        assertThat(recordsOf("recommendation", takeAlong(admin))).isEqualTo(4);
    }

    private Visitor as(String person, String path) {
        return visitors.signedIn(person, node + path, "en");
    }

    private void addPeople(Visitor admin) {
        admin.open(node + "/institutions/new");
        admin.find("[id='names.en']").fill("Ministry of Health");
        admin.find("[id='names.ar']").fill("وزارة الصحة");
        admin.find("main form.panel button[type=submit]").click();
        admin.find(".alert-success").waitFor();
        admin.open(node + "/people/new");
        admin.find("#name").fill("Sina Example");
        admin.find("#institution").selectOption(option("Ministry of Health"));
        admin.find("#email").fill("sina@health.ws.example.org");
        admin.find("#account").fill("focal-ws");
        admin.find("main form.panel button[type=submit]").click();
        admin.find(".alert-success").waitFor();
    }

    private void bringIn(Visitor officer) {
        officer.open(node + "/recommendations/import");
        officer.find("#file").setInputFiles(IndexFile.ofSamoa());
        officer.find("main form[enctype] button[type=submit]").click();
        officer.find("main form.panel.mb-4 button[type=submit]").click();
        officer.find("main a.btn-primary[href='/recommendations']").click();
        officer.find(".register-row").first().waitFor();
        assertThat(officer.find(".register-row")).hasCount(4);
    }

    private String makeCluster(Visitor officer) {
        officer.open(node + "/clusters/proposals");
        officer.find("form.proposal input[name=title]").first().fill("Midwives for the villages");
        officer.find("form.proposal button[value=make]").first().click();
        officer.find(".alert-success").waitFor();
        officer.open(node + "/clusters");
        officer.find("main a", "Midwives for the villages").first().click();
        return lastOfPath(officer);
    }

    private void assign(Visitor officer) {
        officer.open(node + "/recommendations?q=court");
        officer.find(".register-head a").first().click();
        officer.find("#lead").selectOption(option("Ministry of Health"));
        officer.find("#due").fill(LocalDate.now(ZoneOffset.UTC).plusDays(10).toString());
        officer.find("#decide button[type=submit]").click();
        officer.find(".alert-success").waitFor();
    }

    private String act(Visitor officer, String cluster) {
        officer.open(node + "/actions/new?cluster=" + cluster);
        officer.find("#en-title").fill("Train sixty midwives");
        officer.find("#lead").selectOption(option("Ministry of Health"));
        officer.find("#target").fill(LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        officer.find("main form.editor button[type=submit]").click();
        officer.find(".alert-success").waitFor();
        return lastOfPath(officer);
    }

    private void tellProgress(Visitor officer, String action) {
        Visitor focal = as("focal-ws", "/updates/new?kind=ACTION&about=" + action);
        focal.find("#from").fill("2026-01-01");
        focal.find("#to").fill("2026-06-30");
        focal.find("#en-text").fill("Forty midwives have finished their training.");
        focal.find("button[value=submission]").click();
        focal.find(".alert-success").waitFor();
        officer.open(focal.page().url());
        officer.find("form[action$='/publication'] button").click();
        assertThat(officer.find(".alert-success")).isVisible();
    }

    /** Mails go out by a real mail server, to whoever is asked. */
    private void remind(Visitor officer) {
        officer.open(node + "/reminders?show=COMING");
        officer.find("tbody tr", "children's court").locator("form button").click();
        officer.find(".alert-success").waitFor();
        Visitor reader = visitors.anybody("en");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            reader.open(TestNetwork.get().mailboxUrl());
                            assertThat(reader.find("li", "sina@health.ws.example.org").count())
                                    .isPositive();
                        });
    }

    private String writeReport(Visitor officer, String language) {
        officer.open(node + "/reports/new");
        officer.find("#body").selectOption("CRC");
        officer.find("#procedure").selectOption("PERIODIC_REPORT");
        officer.find("#language").selectOption(language);
        officer.find("#title").fill("Report of Samoa in " + language);
        officer.find("#from").fill("2025-01-01");
        officer.find("#to").fill("2026-12-31");
        officer.find("button[value=create]").click();
        officer.find(".report-section").first().waitFor();
        return officer.page().url();
    }

    private static Download download(Visitor officer, String report) {
        officer.open(report);
        return officer.page()
                .waitForDownload(() -> officer.find("main a[href$='/export/docx']").click());
    }

    private static String words(Download file) throws IOException {
        try (InputStream content = Files.newInputStream(file.path());
                var document = new XWPFDocument(content);
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    /** Two people for the site as a whole, and two for what stands on it. */
    private void show(Visitor officer, Visitor admin) {
        Visitor approver = as("approver-ws", "/");
        admin.open(node + "/public-site");
        admin.find("#on").check();
        admin.find("main form.editor button[type=submit]").click();
        admin.find(".alert-success").waitFor();
        publishFirst(approver);
        officer.open(node + "/recommendations");
        officer.find("a[href*='/public-site/many']").click();
        officer.find("main form button[type=submit]").click();
        officer.find(".alert-success").waitFor();
        publishFirst(approver);
        Visitor everybody = visitors.anybody("ar");
        everybody.open(node + "/public/recommendations");
        assertThat(everybody.find("main")).containsText("Build a children's court in the capital.");
        everybody.photograph("first-days-public-ar");
    }

    private void publishFirst(Visitor approver) {
        approver.open(node + "/public-site");
        approver.find("main a[href*='/public-site/proposals/']").first().click();
        approver.find("form[action$='/publication'] button").click();
        approver.find(".alert-success").waitFor();
    }

    /** Everything the country holds, in one file. */
    private Download takeAlong(Visitor admin) {
        admin.open(node + "/archive");
        admin.find("form[action$='/archive'] button").click();
        admin.find("form[action$='/file'] button").waitFor();
        return admin.page()
                .waitForDownload(() -> admin.find("form[action$='/file'] button").click());
    }

    private static long recordsOf(String table, Download archive) throws IOException {
        try (var zip = new ZipFile(archive.path().toFile());
                var content = zip.getInputStream(zip.getEntry("data/" + table + ".ndjson"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().count();
        }
    }

    private static SelectOption option(String label) {
        return new SelectOption().setLabel(label);
    }

    private static String lastOfPath(Visitor visitor) {
        String path = URI.create(visitor.page().url()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
