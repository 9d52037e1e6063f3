package org.nmirf.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People sign in at the identity provider and come back to where they wanted to be. */
@InBrowser
class SignInIT {

    @Test
    void anOfficerSignsInAndIsOnThePageThatWasAskedFor(Visitors visitors) {
        String asked = visitors.sites().node("ma") + "/practices?state=APPROVED";
        Visitor officer = visitors.anybody("en");

        officer.open(asked);
        assertThat(officer.page().url()).startsWith(visitors.sites().identity() + "/login");
        officer.typePassword("officer-ma");

        assertThat(officer.find(".tabs [aria-current]")).containsText("Approved");
        assertThat(officer.page().url()).startsWith(asked);
        assertThat(officer.find(".site-tools")).containsText("officer (MA)");
    }

    @Test
    void aWrongPasswordOpensNothing(Visitors visitors) {
        Visitor stranger = visitors.anybody("en");

        stranger.open(visitors.sites().node("ma") + "/practices");
        stranger.find("#username").fill("officer-ma");
        stranger.find("#password").fill("guessed");
        stranger.find("button[type=submit]").click();

        stranger.page().waitForURL(url -> url.endsWith("/login?error"));
        assertThat(stranger.page().url()).startsWith(visitors.sites().identity());
    }

    @Test
    void whoSignedOutHasToSignInAgain(Visitors visitors) {
        String practices = visitors.sites().node("ma") + "/practices";
        Visitor officer = visitors.signedIn("officer-ma", practices, "ar");

        officer.find(".site-tools details:has(form) summary").click();
        officer.find("form[action$='/logout'] button").click();
        officer.page().waitForURL(url -> url.startsWith(visitors.sites().identity() + "/login"));

        officer.open(practices);
        assertThat(officer.page().url()).startsWith(visitors.sites().identity() + "/login");
    }

    @ParameterizedTest
    @CsvSource({"officer-pt, pt, ltr", "officer-py, es, ltr", "admin-pt, ar, rtl"})
    void aPersonOfAnotherCountryIsTurnedAwayInTheirLanguage(
            String person, String language, String direction, Visitors visitors) {
        String practices = visitors.sites().node("ma") + "/practices";
        Visitor foreigner = visitors.signedIn(person, practices, language);

        assertThat(foreigner.find(".kicker")).hasText("403");
        assertThat(foreigner.find("html")).hasAttribute("lang", language);
        assertThat(foreigner.find("html")).hasAttribute("dir", direction);
        assertThat(PageChecks.language(foreigner, language)).isEmpty();
        assertThat(foreigner.find(".results")).hasCount(0);
        assertThat(foreigner.open(practices)).isEqualTo(403);
    }

    @Test
    void aMemberOfThePublicMayNotOpenTheDesk(Visitors visitors) {
        Visitor member = visitors.signedIn("member", visitors.sites().hub() + "/desk", "fr");

        assertThat(member.find(".kicker")).hasText("403");
        assertThat(member.find(".figures")).hasCount(0);
    }
}
