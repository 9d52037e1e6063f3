package org.nmirf.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.local.story.PracticeFixtures.aPractice;
import static org.nmirf.local.story.PracticeFixtures.aText;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nmirf.local.sample.NetworkApi;
import org.nmirf.local.story.Country;

/** Everything can be done by keys, and one always sees where one is. */
@InBrowser
class KeyboardIT {

    private static final int STOPS = 12;

    @Test
    void theFirstKeySkipsToTheContent(Visitors visitors) {
        Visitor reader = visitors.anybody("en");
        reader.open(visitors.sites().hub() + "/");

        press(reader, "Tab");
        assertThat(reader.find(".skip-link")).isFocused();
        assertThat(reader.find(".skip-link")).isInViewport();
        press(reader, "Enter");

        assertThat(reader.find("#content")).isFocused();
    }

    @Test
    void enterSearches(Visitors visitors) {
        Visitor reader = visitors.anybody("en");
        reader.open(visitors.sites().hub() + "/");

        reader.find("form[role=search] input[type=search]").focus();
        reader.page().keyboard().type("focal points");
        press(reader, "Enter");

        assertThat(reader.page()).hasURL(Pattern.compile("/search\\?q=focal"));
        assertThat(reader.find(".result").first()).isVisible();
    }

    @Test
    void whereOneIsCanAlwaysBeSeen(Visitors visitors) {
        Visitor reader = visitors.anybody("ar");
        reader.open(visitors.sites().hub() + "/");

        for (int stop = 1; stop <= STOPS; stop++) {
            press(reader, "Tab");
            assertThat(whatIsFocused(reader)).as("stop %d", stop).isEqualTo("visible");
        }
    }

    @Test
    void aMenuOpensAndClosesByKeys(Visitors visitors) {
        Visitor reader = visitors.anybody("en");
        reader.open(visitors.sites().hub() + "/");
        Locator menu = reader.find("details.menu").first();

        menu.locator("summary").focus();
        press(reader, "Enter");
        assertThat(menu.locator("a[hreflang=fr]")).isVisible();
        press(reader, "Escape");

        assertThat(menu.locator("a[hreflang=fr]")).isHidden();
        assertThat(menu.locator("summary")).isFocused();
    }

    @Test
    void anOfficerDecidesFindingsByKeys(Visitors visitors) {
        String node = visitors.sites().node("ma");
        Visitor officer =
                visitors.signedIn(
                        "officer-ma",
                        node + "/practices/" + practiceWithThreeFindings(visitors) + "/review",
                        "en");
        Locator findings = officer.find("fieldset.decision");

        press(officer, "n", "1");
        assertThat(findings.nth(0).locator("input[value=MASK]")).isChecked();
        press(officer, "n", "2");
        officer.page().keyboard().type("the office");
        assertThat(findings.nth(1).locator("input[value=GENERALISE]")).isChecked();
        assertThat(findings.nth(1).locator(".decision-replacement input")).hasValue("the office");
        press(officer, "Tab", "3");
        officer.page().keyboard().type("It is public");
        assertThat(findings.nth(2).locator("input[value=KEEP]")).isChecked();
        assertThat(findings.nth(2).locator(".decision-reason input")).hasValue("It is public");
        press(officer, "Enter");

        assertThat(officer.find(".alert-success").first()).isVisible();
        assertThat(new Review(officer).handInButton()).isVisible();
    }

    private static String practiceWithThreeFindings(Visitors visitors) {
        try (var api = new NetworkApi(URI.create(visitors.sites().identity()))) {
            return new Country("ma", visitors.sites().node("ma"), api)
                    .write(
                            aPractice(
                                    "keys-" + UUID.randomUUID(),
                                    List.of(
                                            aText(
                                                    "en",
                                                    "ORIGINAL",
                                                    "One desk",
                                                    "Write to one@example.org, two@example.org or three@example.org."))));
        }
    }

    private static void press(Visitor visitor, String... keys) {
        for (String key : keys) {
            visitor.page().keyboard().press(key);
        }
    }

    private static Object whatIsFocused(Visitor visitor) {
        return visitor.page()
                .evaluate(
                        """
                        () => {
                          const one = document.activeElement;
                          const box = one.getBoundingClientRect();
                          const style = getComputedStyle(one);
                          const isMarked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                            || style.boxShadow !== "none";
                          const isSeen = box.width > 0 && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight
                            && box.left >= 0 && box.right <= innerWidth;
                          return isMarked && isSeen ? "visible" : one.outerHTML.slice(0, 200);
                        }
                        """);
    }
}
