package org.nmirf.hub.harvest;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.nmirf.hub.change.ChangeFeed;
import org.nmirf.hub.change.ChangeSettings;
import org.nmirf.hub.markup.XmlDocument;
import org.nmirf.hub.search.Names;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes answers of OAI-PMH 2.0. */
@Component
class HarvestWriter {

    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String SCHEMA = OAI + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";
    private static final String IDENTIFIER = "http://www.openarchives.org/OAI/2.0/oai-identifier";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String SAMPLE = "0f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d11";

    private final RecordMarkup markup;
    private final ChangeFeed changes;
    private final Names names;
    private final Said said;
    private final Clock clock;

    HarvestWriter(RecordMarkup markup, ChangeFeed changes, Names names, Said said, Clock clock) {
        this.markup = markup;
        this.changes = changes;
        this.names = names;
        this.said = said;
        this.clock = clock;
    }

    /** What the repository says of itself. */
    @Component
    record Said(ChangeSettings changes, HarvestSettings harvest, MessageSource messages) {}

    /**
     * A request as it came.
     *
     * @param base address of the site
     * @param arguments to be repeated in the answer
     */
    record Asked(String base, Map<String, String> arguments) {}

    /** Answers with a refusal. */
    byte[] refusal(HarvestRefusal refusal, Asked asked) {
        XmlDocument xml = begin(refusal.isOfForm() ? new Asked(asked.base(), Map.of()) : asked);
        xml.open("error").attribute("code", refusal.code().word()).text(refusal.reason());
        return xml.end();
    }

    byte[] identity(Asked asked) {
        XmlDocument xml = begin(asked).open("Identify");
        xml.element(
                "repositoryName",
                said.messages().getMessage("site.hub", null, java.util.Locale.ENGLISH));
        xml.element("baseURL", address(asked));
        xml.element("protocolVersion", "2.0");
        xml.element("adminEmail", said.harvest().contact());
        xml.element("earliestDatestamp", changes.firstDay().toString());
        xml.element("deletedRecord", "persistent");
        xml.element("granularity", "YYYY-MM-DD");
        xml.open("description").open("oai-identifier").namespace("", IDENTIFIER);
        xml.namespace("xsi", INSTANCE);
        xml.attribute("xsi:schemaLocation", IDENTIFIER + " " + IDENTIFIER + ".xsd");
        xml.element("scheme", "oai");
        xml.element("repositoryIdentifier", said.changes().authority());
        xml.element("delimiter", ":");
        xml.element("sampleIdentifier", "oai:" + said.changes().authority() + ":" + SAMPLE);
        return xml.end();
    }

    byte[] formats(Asked asked) {
        XmlDocument xml = begin(asked).open("ListMetadataFormats");
        for (MetadataFormat format : MetadataFormat.values()) {
            xml.open("metadataFormat").element("metadataPrefix", format.prefix());
            xml.element("schema", format.schema(asked.base()));
            xml.element("metadataNamespace", format.namespace()).close();
        }
        return xml.end();
    }

    byte[] sets(Asked asked) {
        XmlDocument xml = begin(asked).open("ListSets");
        for (HarvestSet set : HarvestSet.all(names)) {
            xml.open("set").element("setSpec", set.spec());
            xml.element("setName", set.name(names)).close();
        }
        return xml.end();
    }

    byte[] record(HarvestRecord record, MetadataFormat format, Asked asked) {
        XmlDocument xml = begin(asked).open("GetRecord");
        record(xml, record, format, asked);
        return xml.end();
    }

    byte[] list(Harvest.Page page, Selection selection, boolean isWhole, Asked asked) {
        XmlDocument xml = begin(asked).open(isWhole ? "ListRecords" : "ListIdentifiers");
        for (HarvestRecord record : page.records()) {
            if (isWhole) {
                record(xml, record, selection.format(), asked);
            } else {
                header(xml, record);
            }
        }
        if (page.next().isPresent() || selection.seen() > 0) {
            xml.open("resumptionToken").attribute("cursor", Long.toString(selection.seen()));
            xml.text(page.next().map(Selection::token).orElse("")).close();
        }
        return xml.end();
    }

    private XmlDocument begin(Asked asked) {
        XmlDocument xml = new XmlDocument();
        xml.open("OAI-PMH").namespace("", OAI).namespace("xsi", INSTANCE);
        xml.attribute("xsi:schemaLocation", SCHEMA);
        xml.element("responseDate", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.open("request");
        asked.arguments().forEach(xml::attribute);
        return xml.text(address(asked)).close();
    }

    private static String address(Asked asked) {
        return asked.base() + "/oai";
    }

    private void record(XmlDocument xml, HarvestRecord record, MetadataFormat format, Asked asked) {
        xml.open("record");
        header(xml, record);
        record.content()
                .ifPresent(
                        live -> {
                            xml.open("metadata");
                            markup.write(xml, live, record.day(), format, asked.base());
                            xml.close();
                        });
        xml.close();
    }

    private void header(XmlDocument xml, HarvestRecord record) {
        xml.open("header");
        if (record.content().isEmpty()) {
            xml.attribute("status", "deleted");
        }
        xml.element("identifier", OaiNames.identifier(record.practice(), said.changes()));
        xml.element("datestamp", record.day().toString());
        List<HarvestSet> sets =
                record.content().map(Lookup.Live::practice).map(HarvestSet::of).orElse(List.of());
        sets.forEach(set -> xml.element("setSpec", set.spec()));
        xml.close();
    }
}
