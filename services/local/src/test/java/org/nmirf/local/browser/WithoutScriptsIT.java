package org.nmirf.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.nmirf.local.story.Pictures;

/** A browser that runs no scripts is enough for everything. */
@InBrowser
class WithoutScriptsIT {

    @Test
    void aReaderNarrowsASearchAndOpensAPractice(Visitors visitors) {
        Visitor reader = visitors.withoutScripts("en");
        reader.open(visitors.sites().hub() + "/search?q=recommendations");
        int before = reader.find(".result").count();

        reader.find("input[name=country][value=py]").check();
        reader.find(".filters-apply").click();

        assertThat(reader.find(".chips .tag")).hasCount(1);
        assertThat(reader.page().url()).contains("country=py").contains("q=recommendations");
        assertThat(reader.find(".result").count()).isPositive().isLessThan(before);
        String title = reader.find(".result-title").first().innerText();
        reader.find(".result-title a").first().click();
        assertThat(reader.find("h1")).hasText(title);
    }

    @Test
    void anOfficerWritesReviewsAndHandsIn(Visitors visitors) {
        Visitor officer = visitors.withoutScripts("fr");
        officer.signIn("officer-ma", visitors.sites().node("ma") + "/practices/new");
        var editor =
                new Editor(officer)
                        .write(
                                "fr",
                                "ORIGINAL",
                                "Une table ronde par trimestre",
                                "Écrire à table.ronde@exemple.org.");

        editor.save();
        assertThat(officer.find("h1")).hasText("Une table ronde par trimestre");
        officer.find("a[href$='/review']").click();
        var review = new Review(officer);
        assertThat(review.findings()).hasCount(1);
        review.mask(0).saveDecisions();
        review.handIn();

        assertThat(officer.find(".journey-done")).hasCount(3);
        assertThat(review.handInButton()).hasCount(0);
    }

    @Test
    void anOfficerPutsAFileBesideAPracticeAndLetsItsPictureLeave(Visitors visitors) {
        Visitor officer = visitors.withoutScripts("en");
        String node = visitors.sites().node("ma");
        officer.signIn("officer-ma", node + "/practices/new");
        new Editor(officer).write("en", "ORIGINAL", "A chart on the wall", "Words.").save();
        officer.find("a[href$='/attachments']").click();

        officer.find("#file")
                .setInputFiles(
                        new FilePayload(
                                "chart.jpg", "image/jpeg", Pictures.photograph(new byte[] {'x'})));
        officer.find("form[enctype] button").click();
        assertThat(officer.find(".attachment .tag")).hasText("Stays in the country");
        officer.find(".attachment textarea").fill("A wall chart.");
        officer.find("form[action$='/picture'] button").press("Enter");

        assertThat(officer.find(".attachment .tag"))
                .hasText("Is to leave as a picture, drawn anew");
        String practice = officer.page().url().replace("/attachments", "");
        officer.open(practice + "/review");
        assertThat(officer.find("#pictures img")).hasCount(1);
        assertThat(officer.open(practice + "/pictures/1")).isEqualTo(200);
    }

    @Test
    void anEditorShowsOneLanguageAtATime(Visitors visitors) {
        Visitor officer = visitors.withoutScripts("en");
        officer.signIn("officer-ma", visitors.sites().node("ma") + "/practices/new");

        officer.find("a[data-text=ar]").click();

        assertThat(officer.find("#ar-title")).isVisible();
        assertThat(officer.find("#en-title")).isHidden();
    }
}
