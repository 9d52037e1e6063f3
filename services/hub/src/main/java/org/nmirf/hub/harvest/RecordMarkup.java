package org.nmirf.hub.harvest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.markup.XmlDocument;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.IndexedPractice.IndexedRecommendation;
import org.nmirf.hub.search.IndexedPractice.IndexedText;
import org.nmirf.hub.search.Names;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the content of a record in each form. */
@Component
class RecordMarkup {

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final Names names;
    private final MessageSource messages;

    RecordMarkup(Names names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    void write(
            XmlDocument xml, Lookup.Live live, LocalDate day, MetadataFormat format, String base) {
        String page = base + "/practices/" + live.id();
        switch (format) {
            case OAI_DC -> dublinCore(xml, live.practice(), day, page);
            case PRACTICE -> practice(xml, live, page, base);
        }
    }

    private void dublinCore(XmlDocument xml, IndexedPractice practice, LocalDate day, String page) {
        begin(xml, "oai_dc:dc", "oai_dc", MetadataFormat.OAI_DC, "").namespace("dc", DC);
        Map<String, IndexedText> texts = new TreeMap<>(practice.texts());
        texts.forEach((language, text) -> xml.element("dc:title", language, text.title()));
        String country = practice.country();
        if (country != null) {
            xml.element("dc:creator", "en", names.countries().name(country, Language.EN));
        }
        for (var vocabulary : codes(practice).entrySet()) {
            for (String code : vocabulary.getValue()) {
                for (Language language : Language.forInterface()) {
                    xml.element(
                            "dc:subject",
                            language.code(),
                            names.vocabularies().label(vocabulary.getKey(), code, language.code()));
                }
            }
        }
        texts.forEach(
                (language, text) -> {
                    for (String part : parts(text)) {
                        xml.element("dc:description", language, part);
                    }
                });
        xml.element("dc:publisher", messages.getMessage("site.hub", null, Locale.ENGLISH));
        xml.element("dc:date", day.toString());
        xml.element("dc:type", "Text");
        xml.element("dc:format", "text/html");
        xml.element("dc:identifier", page);
        texts.keySet().forEach(language -> xml.element("dc:language", language));
        practice.recommendations()
                .forEach(answered -> xml.element("dc:relation", printed(answered)));
        String years = years(practice);
        if (!years.isEmpty()) {
            xml.element("dc:coverage", years);
        }
        xml.close();
    }

    private static List<String> parts(IndexedText text) {
        return List.of(
                        text.summary(),
                        text.challenge(),
                        text.response(),
                        text.results(),
                        text.lessons(),
                        text.preconditions(),
                        text.costs())
                .stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void practice(XmlDocument xml, Lookup.Live live, String page, String base) {
        IndexedPractice practice = live.practice();
        begin(xml, "practice", "", MetadataFormat.PRACTICE, base);
        xml.attribute("id", live.id()).attribute("version", Long.toString(live.version()));
        xml.attribute("attribution", practice.attribution());
        xml.attribute("country", practice.country()).attribute("region", practice.region());
        xml.attribute("from", year(practice.yearFrom())).attribute("to", year(practice.yearTo()));
        xml.attribute("resources", practice.resourceLevel()).attribute("page", page);
        new TreeMap<>(practice.texts()).forEach((language, text) -> text(xml, language, text));
        for (var vocabulary : codes(practice).entrySet()) {
            for (String code : vocabulary.getValue()) {
                xml.open("code").attribute("vocabulary", vocabulary.getKey()).text(code).close();
            }
        }
        practice.recommendations()
                .forEach(
                        answered -> {
                            xml.open("recommendation").attribute("symbol", answered.symbol());
                            xml.attribute("paragraph", orNone(answered.paragraph()));
                            xml.attribute("body", orNone(answered.body()));
                            xml.attribute("xml:lang", orNone(answered.language()));
                            xml.text(answered.text()).close();
                        });
        xml.close();
    }

    private static void text(XmlDocument xml, String language, IndexedText text) {
        xml.open("text").attribute("xml:lang", language);
        xml.attribute("provenance", text.provenance());
        xml.element("title", text.title());
        part(xml, "summary", text.summary());
        part(xml, "challenge", text.challenge());
        part(xml, "response", text.response());
        part(xml, "results", text.results());
        part(xml, "lessons", text.lessons());
        part(xml, "preconditions", text.preconditions());
        part(xml, "costs", text.costs());
        xml.close();
    }

    private static String printed(IndexedRecommendation answered) {
        return answered.paragraph().isEmpty()
                ? answered.symbol()
                : answered.symbol() + ", " + answered.paragraph();
    }

    private static @Nullable String orNone(String value) {
        return value.isEmpty() ? null : value;
    }

    private static void part(XmlDocument xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.element(name, text);
        }
    }

    private static XmlDocument begin(
            XmlDocument xml, String element, String prefix, MetadataFormat format, String base) {
        return xml.open(element)
                .namespace(prefix, format.namespace())
                .namespace("xsi", INSTANCE)
                .attribute("xsi:schemaLocation", format.namespace() + " " + format.schema(base));
    }

    /** Vocabulary to the codes that the practice has of it. */
    private static Map<String, List<String>> codes(IndexedPractice practice) {
        Map<String, List<String>> codes = new TreeMap<>();
        codes.put("areas", practice.areas());
        codes.put("themes", practice.themes());
        codes.put("bodies", practice.bodies());
        codes.put("groups", practice.groups());
        codes.put("sdgs", practice.statedSdgs());
        return codes;
    }

    private static String years(IndexedPractice practice) {
        String from = year(practice.yearFrom());
        String to = year(practice.yearTo());
        return from == null && to == null
                ? ""
                : (from == null ? "" : from) + "/" + (to == null ? "" : to);
    }

    private static @Nullable String year(@Nullable Integer year) {
        return year == null ? null : year.toString();
    }
}
