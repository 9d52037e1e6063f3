package org.nmirf.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one browser process that all tests open windows of. */
record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 20_000;
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    static RunningBrowser start(Map<String, String> environment) {
        if (!(BrowserChoice.of(environment) instanceof BrowserChoice.Found found)) {
            throw new IllegalStateException("No browser to start");
        }
        var settings = new HashMap<>(environment);
        // The browser is the machine's own, never one that is downloaded.
        settings.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(settings));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(found.program())
                                        .setArgs(ARGUMENTS));
        return new RunningBrowser(playwright, browser);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
