package org.nmirf.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text about somebody who must not be recognised, clicked from the editor to the hub. */
@InBrowser
class ComplainantIT {

    private static final List<String> NEVER =
            List.of("Quintela", "Beatriz", "Salgueiro", "2187/20", "Alfarelos", "912 345 678");

    @Test
    void leavesWithoutTheNamesTheCaseNumberAndTheSmallTown(Visitors visitors) {
        String node = visitors.sites().node("pt");
        Visitor officer = visitors.signedIn("officer-pt", node + "/practices/new", "pt");
        Review review =
                new Editor(officer)
                        .choose("consultation")
                        .write(
                                "pt",
                                "ORIGINAL",
                                "Atendimento itinerante depois de uma queixa",
                                "A Sra. Beatriz Quintela, residente em Alfarelos do Monte, queixou-se"
                                        + " no processo n.º 2187/20.4TBVRL de ter esperado três anos."
                                        + " O inspetor Duarte Salgueiro telefonou para 912 345 678."
                                        + " Desde então, uma equipa atende nas aldeias.")
                        .write(
                                "en",
                                "HUMAN_TRANSLATION",
                                "A travelling desk after a complaint",
                                "Ms Beatriz Quintela of Alfarelos do Monte complained in case no."
                                        + " 2187/20.4TBVRL that she had waited three years. Inspector"
                                        + " Duarte Salgueiro called 912 345 678. Since then a team has"
                                        + " been hearing people in their villages.")
                        .saveAndReview();
        String reviewed = officer.page().url();

        assertThat(review.handInButton()).hasCount(0);
        review.acceptSuggestions();
        assertNothingOf(review.leaving().allInnerTexts());
        review.handIn();

        Visitor approver = visitors.signedIn("approver-pt", reviewed, "pt");
        new Review(approver).readEverything().approve();
        assertThat(approver.find(".journey-done")).hasCount(7);

        String onTheHub = approver.find("#progress .btn-primary").getAttribute("href");
        Visitor reader = visitors.anybody("en");
        reader.open(visitors.sites().hub() + URI.create(onTheHub).getPath());
        assertThat(reader.find("h1")).hasText("A travelling desk after a complaint");
        assertThat(reader.find("article")).containsText("[PERSON-1]");
        assertNothingOf(List.of(reader.page().content()));
    }

    private static void assertNothingOf(List<String> texts) {
        assertThat(texts).isNotEmpty();
        assertThat(String.join(" ", texts)).doesNotContain(NEVER);
    }
}
