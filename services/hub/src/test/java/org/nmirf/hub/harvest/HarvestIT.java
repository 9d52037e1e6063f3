package org.nmirf.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.markup.XmlTree.inside;
import static org.nmirf.hub.markup.XmlTree.only;
import static org.nmirf.hub.markup.XmlTree.text;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.TestMember;
import org.nmirf.hub.change.ChangeFeed;
import org.nmirf.hub.change.ChangingHub;
import org.nmirf.hub.markup.XmlTree;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.schemas.Attribution;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

/** The repository as a harvester meets it. */
class HarvestIT extends ChangingHub {

    private static final String DC = "metadataPrefix=oai_dc";

    @Autowired private ChangeFeed changes;
    @Autowired private KnownPractices practices;
    @Autowired private Clock clock;

    @Test
    void saysWhatItIs() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);

        Element identity = ask("verb=Identify");

        assertThat(text(identity, "deletedRecord")).isEqualTo("persistent");
        assertThat(text(identity, "granularity")).isEqualTo("YYYY-MM-DD");
        assertThat(LocalDate.parse(text(identity, "earliestDatestamp")))
                .isBeforeOrEqualTo(lastDay());
        assertThat(inside(ask("verb=ListMetadataFormats"), "metadataFormat")).hasSize(2);
        assertThat(inside(ask("verb=ListSets"), "set"))
                .extracting(set -> text(set, "setSpec"))
                .contains("theme-health", "sdg-16.7", "body-CEDAW", "language-ar")
                .doesNotHaveDuplicates();
    }

    @Test
    void givesARecordInDublinCoreInAllItsLanguages() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);

        Element record = only(ask("verb=GetRecord&" + DC + id(subject)), "record");

        Element header = only(record, "header");
        assertThat(text(header, "datestamp")).isEqualTo(lastDay().toString());
        assertThat(inside(header, "setSpec"))
                .extracting(Element::getTextContent)
                .containsExactlyInAnyOrder(
                        "theme-health", "sdg-16", "sdg-16.7", "language-en", "language-fr");
        Element dc = only(only(record, "metadata"), "dc");
        assertThat(inside(dc, "title"))
                .extracting(title -> title.getAttribute("xml:lang"))
                .containsExactly("en", "fr");
        assertThat(inside(dc, "description")).hasSize(4);
        assertThat(inside(dc, "language"))
                .extracting(Element::getTextContent)
                .containsExactly("en", "fr");
        assertThat(text(dc, "identifier")).endsWith("/practices/" + subject.id());
        assertThat(text(dc, "creator")).isEqualTo("Senegal");
        assertThat(text(dc, "relation")).isEqualTo("CEDAW/C/GTM/CO/10, 23 (a)");
    }

    @ParameterizedTest
    @EnumSource(Attribution.class)
    void givesEverythingInAFormThatKeepsItsSchema(Attribution attribution) throws Exception {
        publish(ONE, subject, 1, attribution);
        turnOfTheMonth();

        Element record =
                only(ask("verb=GetRecord&metadataPrefix=practice" + id(subject)), "record");

        Element practice = only(only(record, "metadata"), "practice");
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        String languages =
                """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                    targetNamespace="http://www.w3.org/XML/1998/namespace">
                  <xs:attribute name="lang" type="xs:language"/>
                </xs:schema>""";
        byte[] own =
                web.get()
                        .uri("/schemas/practice-1.xsd")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray();
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        String alone =
                new String(own, StandardCharsets.UTF_8)
                        .replace(" schemaLocation=\"http://www.w3.org/2001/xml.xsd\"", "");
        schemas.newSchema(
                        new StreamSource[] {
                            new StreamSource(new StringReader(languages)),
                            new StreamSource(new StringReader(alone))
                        })
                .newValidator()
                .validate(new DOMSource(practice));
        boolean isNamed = attribution == Attribution.NAMED;
        assertThat(practice.getAttribute("country")).isEqualTo(isNamed ? "sn" : "");
        assertThat(inside(practice, "recommendation")).hasSize(isNamed ? 1 : 0);
        assertThat(inside(practice, "text")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "badVerb, ''",
        "badVerb, verb=Nonsense",
        "badVerb, verb=Identify&verb=Identify",
        "badArgument, verb=Identify&until=2026-01-01",
        "badArgument, verb=ListRecords",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00Z",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-02&until=2026-02-01",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x",
        "badArgument, verb=GetRecord&metadataPrefix=oai_dc",
        "badResumptionToken, verb=ListRecords&resumptionToken=x",
        "badResumptionToken, verb=ListSets&resumptionToken=x",
        "cannotDisseminateFormat, verb=ListIdentifiers&metadataPrefix=marc",
        "cannotDisseminateFormat, verb=GetRecord&metadataPrefix=marc&identifier=oai:a:b",
        "idDoesNotExist, verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:nmirf.org:1",
        "idDoesNotExist, verb=ListMetadataFormats&identifier=oai:nmirf.org:1",
        "noRecordsMatch, verb=ListRecords&metadataPrefix=oai_dc&until=1999-12-31",
        "noRecordsMatch, verb=ListRecords&metadataPrefix=oai_dc&set=theme-nonsense"
    })
    void saysWhatIsWrong(String code, String arguments) throws Exception {
        assertThat(ask(arguments).getAttribute("code")).isEqualTo(code);
    }

    @Test
    void takesPostedArgumentsToo() throws Exception {
        var answer = web.post().uri("/oai").param("verb", "Identify").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(OaiRules.faults(XmlTree.read(answer.getResponse().getContentAsByteArray())))
                .isEmpty();
    }

    @Test
    void tokensLeadThroughEverythingOnce() throws Exception {
        List<SignedEvent> sent = new ArrayList<>();
        for (int number = 0; number < 120; number++) {
            sent.add(publication(ONE, TestMember.aSubject(), 1, Attribution.NAMED));
        }
        ONE.submitAll(sent);
        sent.forEach(event -> ONE.awaitAnswer(event, "SEARCHABLE"));

        List<String> found = harvest(DC + "&set=theme-health&from=" + lastDay());

        assertThat(found)
                .doesNotHaveDuplicates()
                .containsAll(sent.stream().map(event -> name(event.envelope().subject())).toList());
    }

    private List<String> harvest(String arguments) throws Exception {
        List<String> found = new ArrayList<>();
        String next = arguments;
        while (!next.isEmpty()) {
            Element list = ask("verb=ListIdentifiers&" + next);
            inside(list, "header").forEach(header -> found.add(text(header, "identifier")));
            List<Element> token = inside(list, "resumptionToken");
            next =
                    token.isEmpty() || token.getFirst().getTextContent().isEmpty()
                            ? ""
                            : "resumptionToken=" + token.getFirst().getTextContent();
        }
        return found;
    }

    @Test
    void keepsWhatWasWithdrawnAsDeleted() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        withdraw(ONE, subject, 2);

        Element header = header(subject);

        assertThat(header.getAttribute("status")).isEqualTo("deleted");
        assertThat(inside(header, "setSpec")).isEmpty();
        assertThat(harvest(DC + "&set=theme-torture&from=" + lastDay())).contains(name(subject));
    }

    @Test
    void keepsQuietOfThoseWithoutANameUntilTheMonthIsOver() throws Exception {
        publish(OTHER, TestMember.aSubject(), 1, Attribution.NAMED);
        String list = "verb=ListRecords&" + DC + "&from=" + lastDay();
        String before = withoutItsDate(list);

        publish(ONE, subject, 1, Attribution.NETWORK);

        assertThat(withoutItsDate(list)).isEqualTo(before);
        assertThat(ask("verb=GetRecord&" + DC + id(subject)).getAttribute("code"))
                .isEqualTo("idDoesNotExist");
        turnOfTheMonth();
        assertThat(text(header(subject), "datestamp")).isEqualTo(lastDay().toString());
        assertThat(lastDay().getDayOfMonth()).isEqualTo(1);
        Element record = only(ask("verb=GetRecord&" + DC + id(subject)), "record");
        assertThat(inside(only(only(record, "metadata"), "dc"), "creator")).isEmpty();
    }

    @Test
    void aHarvestByDaysGetsWhatWasWithdrawnWithoutANameOnEveryDayOfItsMonth() throws Exception {
        publish(ONE, subject, 1, Attribution.NETWORK);
        turnOfTheMonth();
        withdraw(ONE, subject, 2);

        String today = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(header(subject).getAttribute("status")).isEqualTo("deleted");
        assertThat(text(header(subject), "datestamp")).isEqualTo(today);
        assertThat(harvest(DC + "&from=" + today)).contains(name(subject));
        turnOfTheMonth();
        assertThat(text(header(subject), "datestamp")).isEqualTo(lastDay().toString());
        assertThat(harvest(DC + "&from=" + lastDay())).contains(name(subject));
    }

    private Element header(Subject one) throws Exception {
        return only(only(ask("verb=GetRecord&" + DC + id(one)), "record"), "header");
    }

    private static String id(Subject one) {
        return "&identifier=" + name(one);
    }

    private static String name(Subject one) {
        UUID id = one.id();
        return "oai:nmirf.org:" + id;
    }

    private String withoutItsDate(String arguments) {
        return body("/oai?" + arguments).replaceAll("<responseDate>[^<]*", "");
    }

    /** The last part of the answer, once all of it keeps the rules. */
    private Element ask(String arguments) throws Exception {
        var answer = web.get().uri("/oai?" + arguments).exchange();
        assertThat(answer).hasStatusOk();
        Element all = XmlTree.read(answer.getResponse().getContentAsByteArray());
        assertThat(OaiRules.faults(all)).as(arguments).isEmpty();
        return inside(all).getLast();
    }

    /** One request reads a part of the log however few of it belong to the set. */
    @Test
    void answersWithWhatItFoundInsteadOfReadingEverything() {
        for (int one = 0; one < 3; one++) {
            publish(ONE, TestMember.aSubject(), 1, Attribution.NAMED);
        }
        var all =
                new Selection(MetadataFormat.OAI_DC, lastDay(), null, null, changes.beginning(), 0);
        var harvest = new Harvest(changes, practices, clock, new Harvest.Rounds(1, 1, 1));
        int whole = new Harvest(changes, practices, clock).page(all).records().size();

        var found = new ArrayList<UUID>();
        Optional<Selection> next = Optional.of(all);
        while (next.isPresent()) {
            var page = harvest.page(next.get());
            assertThat(page.records()).hasSizeLessThanOrEqualTo(1);
            page.records().forEach(record -> found.add(record.practice()));
            next = page.next();
        }

        assertThat(found).doesNotHaveDuplicates().hasSize(whole);
    }
}
