package org.nmirf.local.browser;

/** The page on which an officer writes a practice. */
record Editor(Visitor visitor) {

    /** Turns to the tab of that language and writes there. */
    Editor write(String language, String provenance, String title, String summary) {
        visitor.find("a[data-text=" + language + "]").click();
        visitor.find("#" + language + "-provenance").selectOption(provenance);
        visitor.find("#" + language + "-title").fill(title);
        visitor.find("#" + language + "-summary").fill(summary);
        return this;
    }

    /** Says which practice area it is about. */
    Editor choose(String area) {
        visitor.find("input[name=areas][value=" + area + "]").check();
        return this;
    }

    void save() {
        visitor.find("button[name=then][value='']").click();
        visitor.find(".alert-success").waitFor();
    }

    Review saveAndReview() {
        visitor.find("button[name=then][value=review]").click();
        visitor.page().waitForURL(url -> url.endsWith("/review"));
        return new Review(visitor);
    }
}
