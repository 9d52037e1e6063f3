package org.nmirf.node.publicdata;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.nmirf.node.identity.PublicAddress;
import org.nmirf.node.publiccalls.PublicCall;
import org.nmirf.node.publiccalls.ShownConsultations;
import org.nmirf.node.publicview.PublicRecommendation;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.publicview.ShownRecommendations.Shown;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** What is new as an Atom feed (RFC 4287), and all pages as a site map. */
@Component
class PublicFeed {

    private static final int MOST = 50;
    private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    // XML 1.0 has no place for them.
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\uFFFE\\uFFFF]");
    private static final List<String> PAGES =
            List.of(
                    "/public",
                    "/public/recommendations",
                    "/public/progress",
                    "/public/downloads",
                    "/public/about");

    private final PublicAddress address;
    private final PublicSites sites;
    private final ShownConsultations consultations;

    PublicFeed(PublicAddress address, PublicSites sites, ShownConsultations consultations) {
        this.address = address;
        this.sites = sites;
        this.consultations = consultations;
    }

    String atom(Shown shown, String title, Language language) {
        return written(
                xml -> {
                    xml.writeStartElement("feed");
                    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
                    xml.writeAttribute("xml:lang", language.code());
                    text(xml, "id", address.at("/public/feed.atom").toString());
                    text(xml, "title", title);
                    text(xml, "updated", shown.changedAt().toString());
                    link(xml, "self", address.at("/public/feed.atom").toString());
                    link(xml, "alternate", address.at("/public").toString());
                    xml.writeStartElement("author");
                    text(xml, "name", title);
                    xml.writeEndElement();
                    List<PublicRecommendation> newest =
                            shown.items().stream()
                                    .sorted(
                                            Comparator.comparing(
                                                            (PublicRecommendation one) ->
                                                                    shown.changed(one))
                                                    .reversed())
                                    .limit(MOST)
                                    .toList();
                    for (PublicRecommendation one : newest) {
                        entry(xml, one, shown, language);
                    }
                    xml.writeEndElement();
                });
    }

    private void entry(
            XMLStreamWriter xml, PublicRecommendation one, Shown shown, Language language)
            throws XMLStreamException {
        String url = address.at("/public/recommendations/" + one.id()).toString();
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + one.id());
        text(xml, "title", one.name());
        text(xml, "published", shown.first(one).toString());
        text(xml, "updated", shown.changed(one).toString());
        link(xml, "alternate", url);
        var words = one.source().texts().bestFor(language.code()).orElse(null);
        if (words != null) {
            xml.writeStartElement("summary");
            xml.writeAttribute("xml:lang", words.language());
            xml.writeCharacters(clean(words.text()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    String siteMap(Shown shown) {
        return written(
                xml -> {
                    xml.writeStartElement("urlset");
                    xml.writeDefaultNamespace(MAP);
                    xml.writeNamespace("xhtml", HTML);
                    for (String path : PAGES) {
                        url(xml, path, shown.changedAt().toString());
                    }
                    for (PublicRecommendation one : shown.items()) {
                        url(
                                xml,
                                "/public/recommendations/" + one.id(),
                                shown.changed(one).toString());
                    }
                    consultations(xml);
                    xml.writeEndElement();
                });
    }

    private void consultations(XMLStreamWriter xml) throws XMLStreamException {
        PublicSite site = sites.get();
        if (site.hasConsultations()) {
            url(xml, "/public/consultations", "");
            for (PublicCall one : consultations.all(site)) {
                url(xml, "/public/consultations/" + one.id(), "");
            }
        }
    }

    /** A day that is empty is not told. */
    private void url(XMLStreamWriter xml, String path, String changed) throws XMLStreamException {
        String url = address.at(path).toString();
        xml.writeStartElement("url");
        text(xml, "loc", url);
        if (!changed.isEmpty()) {
            text(xml, "lastmod", changed);
        }
        for (Language language : Language.forInterface()) {
            xml.writeEmptyElement("xhtml", "link", HTML);
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", language.code());
            xml.writeAttribute("href", url + "?lang=" + language.code());
        }
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String value)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private static String clean(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }

    /** Something that writes XML. */
    private interface Writing {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String written(Writing writing) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            writing.to(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
        return text.toString();
    }
}
