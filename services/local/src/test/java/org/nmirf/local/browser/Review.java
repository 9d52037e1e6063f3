package org.nmirf.local.browser;

import com.microsoft.playwright.Locator;

/** The page on which an officer decides about findings and an approver reads what would leave. */
record Review(Visitor visitor) {

    Locator findings() {
        return visitor.find("fieldset.decision");
    }

    /** What would leave, in all languages. */
    Locator leaving() {
        return visitor.find(".review-leaves");
    }

    Review mask(int finding) {
        findings().nth(finding).locator("input[value=MASK]").check();
        return this;
    }

    Review generalise(int finding, String words) {
        findings().nth(finding).locator("input[value=GENERALISE]").check();
        findings().nth(finding).locator(".decision-replacement input").fill(words);
        return this;
    }

    /** Does with everything undecided what the page offers. */
    void acceptSuggestions() {
        visitor.find("button[name=rest][value=SUGGESTED]").click();
        visitor.find(".alert-success").first().waitFor();
    }

    void saveDecisions() {
        visitor.find("#decisions .save-bar button").first().click();
        visitor.find(".alert-success").first().waitFor();
    }

    Locator handInButton() {
        return visitor.find("form[action$='/submission'] button");
    }

    void handIn() {
        handInButton().click();
        visitor.find(".alert-success").first().waitFor();
    }

    Locator approveButton() {
        return visitor.find("form[action$='/approval'] button:not([formaction])");
    }

    /** Ticks every passage. */
    Review readEverything() {
        visitor.find(".passage-read input").all().forEach(Locator::check);
        return this;
    }

    void keepReadings() {
        visitor.find("#sign-off button[formaction]").click();
        visitor.find(".alert-success").first().waitFor();
    }

    void approve() {
        visitor.find("#sign-off textarea").all().forEach(one -> one.fill("Nobody is meant."));
        approveButton().click();
        visitor.page().waitForURL(url -> url.contains("/releases/"));
    }
}
