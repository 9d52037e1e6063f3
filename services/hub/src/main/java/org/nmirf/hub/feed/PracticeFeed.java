package org.nmirf.hub.feed;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.nmirf.hub.change.ChangeSettings;
import org.nmirf.hub.feed.FeedPage.Deletion;
import org.nmirf.hub.feed.FeedPage.Entry;
import org.nmirf.hub.markup.XmlDocument;
import org.nmirf.hub.search.Facet;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.IndexedPractice.IndexedText;
import org.nmirf.hub.search.Names;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.SearchAddress;
import org.nmirf.hub.search.ShownLanguage;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a page of the feed as Atom (RFC 4287), paged as RFC 5005 says, with what was withdrawn as
 * RFC 6721 says.
 */
@Component
class PracticeFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final String MIDNIGHT = "T00:00:00Z";

    /** So that what was withdrawn on the day of its publication is not older than that. */
    private static final String AFTER_MIDNIGHT = "T00:00:01Z";

    private final Names names;
    private final MessageSource messages;
    private final ChangeSettings settings;

    PracticeFeed(Names names, MessageSource messages, ChangeSettings settings) {
        this.names = names;
        this.messages = messages;
        this.settings = settings;
    }

    /**
     * What a page is asked for.
     *
     * @param base address of the site
     * @param self address of this page
     * @param first address of the first page
     */
    record Asked(PracticeQuery query, Language language, String base, String self, String first) {}

    byte[] write(FeedPage page, Asked asked) {
        XmlDocument xml = new XmlDocument();
        xml.open("feed").namespace("", ATOM).namespace("at", TOMBSTONES);
        xml.attribute("xml:lang", asked.language().code());
        String search = SearchAddress.first(asked.query());
        xml.element("id", tag("feeds" + search));
        xml.element("title", message("feed.title", asked.language()));
        xml.element("subtitle", message("feed.subtitle", asked.language()));
        xml.element("updated", page.updated() + MIDNIGHT);
        xml.open("author").element("name", message("site.hub", asked.language())).close();
        link(xml, "self", "application/atom+xml", asked.self());
        link(xml, "first", "application/atom+xml", asked.first());
        page.next()
                .ifPresent(
                        next ->
                                link(
                                        xml,
                                        "next",
                                        "application/atom+xml",
                                        with(asked.first(), "before=" + next.encode())));
        link(xml, "alternate", "text/html", asked.base() + search);
        page.deletions().forEach(deletion -> deletion(xml, deletion));
        page.entries().forEach(entry -> entry(xml, entry, asked));
        return xml.end();
    }

    private void deletion(XmlDocument xml, Deletion deletion) {
        xml.open("at:deleted-entry")
                .attribute("ref", tag(deletion.practice()))
                .attribute("when", deletion.day() + AFTER_MIDNIGHT)
                .close();
    }

    private void entry(XmlDocument xml, Entry entry, Asked asked) {
        IndexedPractice practice = entry.practice().practice();
        String id = entry.practice().id();
        String shown = shown(practice, asked);
        IndexedText text = Objects.requireNonNull(practice.texts().get(shown));
        xml.open("entry").element("id", tag(UUID.fromString(id)));
        xml.element("title", shown, text.title());
        xml.element("updated", day(entry.day()));
        xml.open("author").element("name", author(practice, asked.language())).close();
        String page = asked.base() + "/practices/" + id;
        for (String language : practice.languages()) {
            xml.open("link").attribute("rel", "alternate").attribute("type", "text/html");
            xml.attribute("hreflang", language).attribute("href", page + "?text=" + language);
            xml.close();
        }
        link(xml, "related", "application/json", asked.base() + "/api/practices/" + id);
        xml.element("summary", shown, text.summary().isEmpty() ? text.response() : text.summary());
        for (Facet facet : new Facet[] {Facet.CAPACITY, Facet.THEME, Facet.BODY, Facet.SDG}) {
            categories(xml, facet, practice, asked);
        }
        xml.close();
    }

    private static String shown(IndexedPractice practice, Asked asked) {
        var chosen = asked.query().values(Facet.LANGUAGE);
        return chosen.size() == 1 && practice.texts().containsKey(chosen.getFirst())
                ? chosen.getFirst()
                : ShownLanguage.of(practice, asked.language().code());
    }

    private void categories(XmlDocument xml, Facet facet, IndexedPractice practice, Asked asked) {
        var codes =
                switch (facet) {
                    case CAPACITY -> practice.areas();
                    case THEME -> practice.themes();
                    case BODY -> practice.bodies();
                    default -> practice.statedSdgs();
                };
        for (String code : codes) {
            xml.open("category").attribute("term", code);
            xml.attribute("scheme", tag("vocabularies/" + facet.parameter()));
            xml.attribute("label", facet.label(code, asked.language(), names)).close();
        }
    }

    /** Whom the practice names, and nobody else. */
    private String author(IndexedPractice practice, Language language) {
        String country = practice.country();
        if (country != null) {
            return names.countries().name(country, language);
        }
        String region = practice.region();
        return region == null
                ? message("attribution.network", language)
                : message(
                        "attribution.region",
                        language,
                        names.vocabularies().label("regional-groups", region, language.code()));
    }

    private static void link(XmlDocument xml, String rel, String type, String href) {
        xml.open("link").attribute("rel", rel).attribute("type", type);
        xml.attribute("href", href).close();
    }

    static String with(String address, String parameter) {
        return address + (address.indexOf('?') < 0 ? "?" : "&") + parameter;
    }

    private static String day(LocalDate day) {
        return day + MIDNIGHT;
    }

    private String tag(UUID practice) {
        return tag("practices/" + practice);
    }

    private String tag(String path) {
        return "tag:" + settings.authority() + ",2026:" + path;
    }

    private String message(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of(language.code()));
    }
}
