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
