package org.nmirf.hub.developer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A request that a developer can copy, and that is answered. */
enum Example {
    /** Words and filters. */
    SEARCH(Part.API, "/api/practices?q=focal+points&capacity=coordination&sort=newest"),
    /** All of a language. */
    LANGUAGE(Part.API, "/api/practices?lang=fr&theme=health"),
    /** As a file with its manifest. */
    EXPORT(Part.API, "/api/practices/export?q=focal+points&format=json&languages=all"),
    /** Figures. */
    FIGURES(Part.API, "/api/progress?unit=RECOMMENDATION"),
    /** What comes when. */
    CALENDAR(Part.API, "/api/calendar?kind=session"),
    /** The same for calendar programs. */
    CALENDAR_FEED(Part.FEEDS, "/calendar.ics?body=CEDAW"),
    /** Where the network meets. */
    GATHERINGS(Part.API, "/api/gatherings?kind=seminar"),
    /** By a symbol. */
    ANSWERS(Part.API, "/api/recommendations?text=CEDAW/C/PRT/CO/10"),
    /** From the first change. */
    CHANGES(Part.CHANGES, "/api/changes?limit=1000"),
    /** What the file with all practices is. */
    CORPUS(Part.CHANGES, "/api/corpus/manifest"),
    /** From a day. */
    SINCE(Part.CHANGES, "/api/changes?since=2026-01-01"),
    /** All practices. */
    FEED(Part.FEEDS, "/feeds/practices.atom"),
    /** A search to follow. */
    FILTERED_FEED(Part.FEEDS, "/feeds/practices.atom?q=consultation&body=CEDAW"),
    /** What it is. */
    IDENTIFY(Part.HARVEST, "/oai?verb=Identify"),
    /** The sets. */
    SETS(Part.HARVEST, "/oai?verb=ListSets"),
    /** Records in days. */
    RECORDS(Part.HARVEST, "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01"),
    /** Every concept. */
    ALL_VOCABULARIES(Part.VOCABULARIES, "/vocabularies.rdf"),
    /** Concepts of one vocabulary. */
    VOCABULARY(Part.VOCABULARIES, "/vocabularies/themes.jsonld"),
    /** What every address takes and gives. */
    DESCRIPTION(Part.API, "/v3/api-docs");

    /** A section of the page. */
    enum Part {
        /** Search and read. */
        API,
        /** Follow. */
        CHANGES,
        /** Atom. */
        FEEDS,
        /** OAI-PMH. */
        HARVEST,
        /** SKOS. */
        VOCABULARIES
    }

    private final Part part;
    private final String address;

    Example(Part part, String address) {
        this.part = part;
        this.address = address;
    }

    static List<Example> of(Part part) {
        return Arrays.stream(values()).filter(example -> example.part == part).toList();
    }

    /** Path and parameters. */
    public String address() {
        return address;
    }

    /** End of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
