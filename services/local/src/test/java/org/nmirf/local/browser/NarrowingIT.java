package org.nmirf.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A choice on the search page changes the results and the address, and nothing else. */
@InBrowser
class NarrowingIT {

    @Test
    void aChoiceSwapsTheResultsWithoutLoadingThePage(Visitors visitors) {
        Visitor reader = visitors.anybody("en");
        reader.open(visitors.sites().hub() + "/search?q=recommendations");
        String before = reader.find(".results-count").innerText();
        reader.markPage();

        reader.find("input[name=country][value=py]").check();

        assertThat(reader.page()).hasURL(Pattern.compile("country=py"));
        assertThat(reader.find(".results-count")).not().hasText(before);
        assertThat(reader.find(".chips .tag")).containsText("Paraguay");
        assertThat(reader.isStillOnMarkedPage()).isTrue();
        assertThat(PageChecks.scripts(reader)).isEmpty();
    }

    @Test
    void theWayBackBringsTheEarlierResults(Visitors visitors) {
        Visitor reader = visitors.anybody("en");
        String search = visitors.sites().hub() + "/search?q=recommendations";
        reader.open(search);
        String before = reader.find(".results-count").innerText();
        reader.find("input[name=country][value=py]").check();
        assertThat(reader.find(".chips .tag")).hasCount(1);

        reader.page().goBack();

        assertThat(reader.page()).hasURL(search);
        assertThat(reader.find(".results-count")).hasText(before);
        assertThat(reader.find(".chips .tag")).hasCount(0);
        assertThat(reader.find("input[name=country][value=py]")).not().isChecked();
    }

    @Test
    void theNarrowedAddressCanBePassedOn(Visitors visitors) {
        Visitor reader = visitors.anybody("en");
        reader.open(visitors.sites().hub() + "/search?q=recommendations");
        reader.find("input[name=country][value=py]").check();
        assertThat(reader.find(".chips .tag")).hasCount(1);
        String count = reader.find(".results-count").innerText();

        Visitor other = visitors.anybody("en");
        other.open(reader.page().url());

        assertThat(other.find(".results-count")).hasText(count);
        assertThat(other.find("input[name=country][value=py]")).isChecked();
    }
}
