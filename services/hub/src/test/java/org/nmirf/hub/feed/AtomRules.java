package org.nmirf.hub.feed;

import static org.nmirf.hub.markup.XmlTree.inside;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** What RFC 4287, RFC 5005 and RFC 6721 demand of a feed, as far as ours could break it. */
final class AtomRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private final List<String> faults = new ArrayList<>();

    private AtomRules() {}

    /** One sentence for each rule that is broken. */
    static List<String> faults(Element feed) {
        var rules = new AtomRules();
        rules.feed(feed);
        return rules.faults;
    }

    private void feed(Element feed) {
        must(ATOM.equals(feed.getNamespaceURI()) && "feed".equals(feed.getLocalName()), "a feed");
        must(!feed.getAttribute("xml:lang").isEmpty(), "a language");
        common(feed);
        exactly(feed, "subtitle", 1);
        must(links(feed, "self").size() == 1, "one link to itself");
        must(links(feed, "first").size() == 1, "one link to the first page");
        must(links(feed, "next").size() <= 1, "one next page at most");
        Set<String> ids = new HashSet<>();
        for (Element inside : inside(feed)) {
            if ("entry".equals(inside.getLocalName())) {
                entry(inside);
                must(ids.add(inside(inside, "id").getFirst().getTextContent()), "an id once");
            }
            if ("deleted-entry".equals(inside.getLocalName())) {
                must(TOMBSTONES.equals(inside.getNamespaceURI()), "a tombstone");
                must(ids.add(inside.getAttribute("ref")), "an id once");
                uri(inside.getAttribute("ref"));
                moment(inside.getAttribute("when"));
            }
        }
    }

    private void entry(Element entry) {
        common(entry);
        must(links(entry, "alternate").size() > 0, "somewhere to read it");
        Set<String> alternates = new HashSet<>();
        for (Element link : links(entry, "alternate")) {
            must(
                    alternates.add(link.getAttribute("type") + link.getAttribute("hreflang")),
                    "one link of a type and language");
        }
        exactly(entry, "summary", 1);
        for (String text : List.of("title", "summary")) {
            must(
                    !inside(entry, text).getFirst().getAttribute("xml:lang").isEmpty(),
                    "a language of its " + text);
        }
        for (Element category : inside(entry, "category")) {
            must(!category.getAttribute("term").isEmpty(), "a term");
            uri(category.getAttribute("scheme"));
        }
    }

    private void common(Element element) {
        for (String name : List.of("id", "title", "updated", "author")) {
            exactly(element, name, 1);
        }
        uri(inside(element, "id").getFirst().getTextContent());
        moment(inside(element, "updated").getFirst().getTextContent());
        must(inside(inside(element, "author").getFirst(), "name").size() == 1, "an author's name");
        inside(element, "link").forEach(link -> uri(link.getAttribute("href")));
    }

    private void exactly(Element element, String name, int times) {
        must(inside(element, name).size() == times, times + " " + name);
    }

    private static List<Element> links(Element element, String rel) {
        return inside(element, "link").stream()
                .filter(link -> rel.equals(link.getAttribute("rel")))
                .toList();
    }

    private void uri(String text) {
        try {
            must(java.net.URI.create(text).isAbsolute(), "an absolute address: " + text);
        } catch (IllegalArgumentException fault) {
            must(false, "an address: " + text);
        }
    }

    private void moment(String text) {
        try {
            OffsetDateTime.parse(text);
        } catch (DateTimeParseException fault) {
            must(false, "a moment: " + text);
        }
    }

    private void must(boolean holds, String what) {
        if (!holds) {
            faults.add("must have " + what);
        }
    }
}
