package org.nmirf.local.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What every page has to keep, whoever reads it; each check gives its findings in words. */
final class PageChecks {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?[^?\\s]+\\?\\?");

    /** Nothing when it can be seen where one is by key, else what has the focus. */
    private static final String FOCUS =
            """
            async () => {
              const look = () => {
                const one = document.activeElement;
                if (one === document.body) return "";
                const box = one.getBoundingClientRect();
                const style = getComputedStyle(one);
                const isMarked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                  || style.boxShadow !== "none";
                const isSeen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
                  && box.right > 0 && box.left < innerWidth;
                return isMarked && isSeen ? "" : (isMarked ? "" : "unmarked ")
                  + `${Math.round(box.left)},${Math.round(box.top)} of ${innerWidth},${innerHeight}: `
                  + one.outerHTML.slice(0, 200);
              };
              // The page moves to what has the focus, and that may take a few pictures.
              for (let picture = 0; picture < 60 && look(); picture++) {
                await new Promise(requestAnimationFrame);
              }
              return look();
            }
            """;

    private static final int LIGHT_BYTES = 200_000;
    private static final int STOPS = 25;

    private PageChecks() {}

    /** The page is in that language and lacks no text in it. */
    static List<String> language(Visitor visitor, String language) {
        return language(visitor.page().content(), language);
    }

    /** As {@link #language(Visitor, String)}, for a page that was only fetched. */
    static List<String> language(String content, String language) {
        var found = new ArrayList<String>();
        String direction = language.equals("ar") ? "rtl" : "ltr";
        var root = "<html(?=[^>]* lang=\"%s\")(?=[^>]* dir=\"%s\")".formatted(language, direction);
        if (!Pattern.compile(root).matcher(content).find()) {
            found.add("the page is not in " + language + " written " + direction);
        }
        MISSING_TEXT
                .matcher(content)
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(key -> found.add("no text for " + key + " in " + language));
        return found;
    }

    /** The page has one heading of its own, and its window says more than the name of the site. */
    static List<String> title(Visitor visitor) {
        var found = new ArrayList<String>();
        int headings = visitor.find("h1").count();
        if (headings != 1) {
            found.add(headings + " headings of the first level");
        }
        String title = visitor.page().title();
        if (title.indexOf(" – ") < 1) {
            found.add("the window is called only " + title);
        }
        return found;
    }

    /** What says to be Arabic holds no date in English. */
    static List<String> dates(Visitor visitor) {
        Object words =
                visitor.page()
                        .evaluate(
                                """
                                () => {
                                  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                                  const found = new Set();
                                  while (walker.nextNode()) {
                                    const one = walker.currentNode;
                                    const around = one.parentElement;
                                    if (around.closest("[lang]") !== document.documentElement
                                        || around.closest("bdi, code, [dir=ltr], [dir=auto], script, style, textarea")) continue;
                                    if (/\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d{1,4}\\b|\\b\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\\b/.test(one.data)) found.add(one.data.trim().slice(0, 80));
                                  }
                                  return [...found].slice(0, 5).join(" | ");
                                }
                                """);
        return words instanceof String said && !said.isEmpty()
                ? List.of("dates in English: " + said)
                : List.of();
    }

    /** A first visit to this page is light. */
    static List<String> weight(Visitor visitor) {
        Object bytes =
                visitor.page()
                        .evaluate(
                                """
                                () => [...performance.getEntriesByType("navigation"),
                                       ...performance.getEntriesByType("resource")]
                                  .map(one => one.encodedBodySize).reduce((one, other) => one + other, 0)
                                """);
        return bytes instanceof Integer heavy && heavy > 1_000 && heavy <= LIGHT_BYTES
                ? List.of()
                : List.of("weighs " + bytes + " bytes");
    }

    /** Going on by key, one always sees where one is. */
    static List<String> keyboard(Visitor visitor) {
        for (int stop = 1; stop <= STOPS; stop++) {
            visitor.page().keyboard().press("Tab");
            if (visitor.page().evaluate(FOCUS) instanceof String said && !said.isEmpty()) {
                return List.of("stop " + stop + " by key cannot be seen: " + said);
            }
        }
        return List.of();
    }

    /** Nothing makes the page wider than its window. */
    static List<String> width(Visitor visitor) {
        Object wide =
                visitor.page()
                        .evaluate(
                                """
                                () => {
                                  const page = document.documentElement;
                                  if (page.scrollWidth <= page.clientWidth) return "";
                                  const guilty = [...document.querySelectorAll("body *")].filter(one => {
                                    const box = one.getBoundingClientRect();
                                    return box.width > 0 && (box.right > page.clientWidth + 1 || box.left < -1);
                                  });
                                  return "wider than its window by " + (page.scrollWidth - page.clientWidth) + ": "
                                    + guilty.slice(0, 5).map(one => one.tagName + "." + one.className).join(", ");
                                }
                                """);
        return wide instanceof String words && !words.isEmpty() ? List.of(words) : List.of();
    }

    /** Neither scripts nor the content policy complained. */
    static List<String> scripts(Visitor visitor) {
        return visitor.complaints().stream().map(complaint -> "complaint: " + complaint).toList();
    }

    /** Nothing against the Web Content Accessibility Guidelines 2.2, level AA, as far as seen. */
    static List<String> accessibility(Visitor visitor) {
        return new AxeBuilder(visitor.page())
                        .withTags(WCAG_22_AA)
                        // Without frames there is nothing for which the new way would need a second
                        // page.
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(PageChecks::words)
                        .toList();
    }

    private static String words(Rule rule) {
        List<String> places =
                rule.getNodes().stream()
                        .limit(3)
                        .map(CheckedNode::getHtml)
                        .map(Objects::toString)
                        .toList();
        return rule.getId() + " (" + rule.getNodes().size() + "): " + places;
    }
}
