package org.nmirf.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** Opens windows for the people of one test and closes them after it. */
final class Visitors implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 30_000;

    private final RunningBrowser running;
    private final Sites sites;
    private final List<Visitor> opened = new ArrayList<>();

    Visitors(RunningBrowser running, Sites sites) {
        this.running = running;
        this.sites = sites;
    }

    /** Where everything is. */
    Sites sites() {
        return sites;
    }

    /** Somebody who is not known yet and whose browser asks for pages in that language. */
    Visitor anybody(String language) {
        return open(options(language));
    }

    /** As {@link #anybody}, with a browser that runs no scripts. */
    Visitor withoutScripts(String language) {
        return open(options(language).setJavaScriptEnabled(false));
    }

    /** One of the demo people, signed in at the site and on the page that was asked for. */
    Visitor signedIn(String person, String address, String language) {
        return anybody(language).signIn(person, address);
    }

    /** Somebody who signed in before, in a window that has seen nothing yet. */
    Visitor returning(String passport, String language) {
        return open(options(language).setStorageState(passport));
    }

    private static Browser.NewContextOptions options(String language) {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(Visitor.WIDE, Visitor.HEIGHT);
    }

    private Visitor open(Browser.NewContextOptions options) {
        BrowserContext context = running.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        var visitor = new Visitor(context);
        opened.add(visitor);
        return visitor;
    }

    /** Keeps what everybody sees now, to understand a failure. */
    void photograph(String name) {
        for (int number = 0; number < opened.size(); number++) {
            opened.get(number).photograph("failed/" + name + "-" + number);
        }
    }

    @Override
    public void close() {
        opened.forEach(Visitor::close);
    }
}
