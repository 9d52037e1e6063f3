package org.nmirf.local.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nmirf.local.identity.DemoPerson;

/** Somebody at a browser window of their own, with their own cookies and language. */
final class Visitor implements AutoCloseable {

    static final int WIDE = 1280;
    static final int PHONE = 390;
    static final int HEIGHT = 900;

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onResponse(
                answer -> {
                    if (answer.status() >= 500) {
                        complaints.add(answer.status() + " from " + answer.url());
                    }
                });
        page.onConsoleMessage(
                message -> {
                    // That a page of an error has the status of an error is as it should be.
                    if (message.type().equals("error")
                            && !message.text().startsWith("Failed to load resource")) {
                        complaints.add(message.text());
                    }
                });
    }

    Page page() {
        return page;
    }

    /** Goes to an address; gives the status of the answer. */
    int open(String address) {
        Response answer = page.navigate(address);
        return answer == null ? 0 : answer.status();
    }

    /** What an address answers, without the work of showing it. */
    APIResponse fetch(String address) {
        return page.request()
                .get(address, RequestOptions.create().setHeader("Accept", "text/html"));
    }

    /** Asks for a page that needs to know who asks, and signs in on the way to it. */
    Visitor signIn(String person, String address) {
        open(address);
        typePassword(person);
        String site = "http://" + URI.create(address).getAuthority() + "/";
        page.waitForURL(url -> url.startsWith(site));
        return this;
    }

    /** At the identity provider. */
    void typePassword(String person) {
        page.fill("#username", person);
        page.fill("#password", DemoPerson.SECRET);
        page.locator("button[type=submit]").click();
    }

    /** Prefers that language from the next page on. */
    void prefer(String language) {
        context.addCookies(
                List.of(
                        new Cookie("nmirf-language", language)
                                .setDomain("localhost")
                                .setPath("/")));
    }

    /** What makes the sites know this visitor in another window. */
    String passport() {
        return context.storageState();
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Of what the selector names, that which holds the text. */
    Locator find(String selector, String text) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(text));
    }

    /** Sends a form of this site that the page does not offer. */
    void sendForm(String address) {
        page.evaluate(
                """
                address => {
                  const form = document.querySelector("form[action$='/logout']").cloneNode(true);
                  form.action = address;
                  document.body.append(form);
                  form.submit();
                }
                """,
                address);
    }

    void resize(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    /** Faults of the site and of scripts, breaches of the content policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Leaves a mark that only survives as long as no page is loaded anew. */
    void markPage() {
        page.evaluate("() => { window.stayed = true; }");
    }

    boolean isStillOnMarkedPage() {
        return Boolean.TRUE.equals(page.evaluate("() => window.stayed === true"));
    }

    /** Whether, in the text that the selector names, some words stand to the left of others. */
    boolean isLeftOf(String selector, String left, String right) {
        Object answer =
                find(selector)
                        .first()
                        .evaluate(
                                """
                                (element, [left, right]) => {
                                  const text = element.firstChild;
                                  const place = (words) => {
                                    const range = document.createRange();
                                    const at = text.data.lastIndexOf(words);
                                    range.setStart(text, at);
                                    range.setEnd(text, at + words.trimEnd().length);
                                    return range.getBoundingClientRect();
                                  };
                                  return place(left).right <= place(right).left + 1;
                                }
                                """,
                                List.of(left, right));
        return Boolean.TRUE.equals(answer);
    }

    /** Takes a picture of the whole page in a window as high as the page. */
    void photograph(String name) {
        int width = page.viewportSize().width;
        if (page.evaluate("() => document.documentElement.scrollHeight") instanceof Integer high) {
            page.setViewportSize(width, high);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        resize(width);
    }

    @Override
    public void close() {
        context.close();
    }
}
