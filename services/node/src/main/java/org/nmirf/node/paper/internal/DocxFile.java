package org.nmirf.node.paper.internal;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nmirf.node.paper.Paper;

/** The package of a DOCX: its parts and how they refer to each other (ISO/IEC 29500-2). */
final class DocxFile implements Closeable {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final FixedZip zip;

    DocxFile(OutputStream out, Instant made) {
        this.zip = new FixedZip(out, made);
    }

    /** Everything but the text. */
    void fixed(Paper paper) throws IOException {
        contentTypes();
        relations(
                "_rels/.rels",
                Map.of(),
                List.of(
                        new Relation(
                                "document", RELATIONS + "/officeDocument", "word/document.xml"),
                        new Relation(
                                "core",
                                PACKAGE + "relationships/metadata/core-properties",
                                "docProps/core.xml")));
        properties(paper);
        zip.begin("word/styles.xml");
        zip.text(DocxStyles.styles(paper.language()));
        zip.begin("word/numbering.xml");
        zip.text(DocxStyles.numbering(paper.language()));
        zip.begin("word/settings.xml");
        zip.text(DocxStyles.settings(paper.language()));
    }

    /** Begins a part; what was begun before is complete. */
    Xml begin(String name) throws IOException {
        zip.begin(name);
        return new Xml(
                new BufferedWriter(new OutputStreamWriter(zip.part(), StandardCharsets.UTF_8)));
    }

    void links(List<URI> links) throws IOException {
        Map<String, URI> external = new LinkedHashMap<>();
        links.forEach(link -> external.put(DocxText.LINK + (external.size() + 1), link));
        relations(
                "word/_rels/document.xml.rels",
                external,
                List.of(
                        new Relation("styles", RELATIONS + "/styles", "styles.xml"),
                        new Relation("numbering", RELATIONS + "/numbering", "numbering.xml"),
                        new Relation("settings", RELATIONS + "/settings", "settings.xml"),
                        new Relation("header", RELATIONS + "/header", "header1.xml"),
                        new Relation("footer", RELATIONS + "/footer", "footer1.xml")));
    }

    void margin(String name, String root, Consumer<Xml> content) throws IOException {
        Xml xml = begin(name);
        xml.open(root, "xmlns:w", WORD, "xmlns:r", RELATIONS);
        content.accept(xml);
        xml.close().flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void contentTypes() throws IOException {
        Xml xml = begin("[Content_Types].xml");
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/word/document.xml", TYPES + "document.main+xml");
        override(xml, "/word/styles.xml", TYPES + "styles+xml");
        override(xml, "/word/numbering.xml", TYPES + "numbering+xml");
        override(xml, "/word/settings.xml", TYPES + "settings+xml");
        override(xml, "/word/header1.xml", TYPES + "header+xml");
        override(xml, "/word/footer1.xml", TYPES + "footer+xml");
        override(
                xml,
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml");
        xml.close().flush();
    }

    private static void override(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private void relations(String name, Map<String, URI> external, List<Relation> parts)
            throws IOException {
        Xml xml = begin(name);
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        for (Relation part : parts) {
            xml.empty(
                    "Relationship", "Id", part.id(), "Type", part.type(), "Target", part.target());
        }
        external.forEach(
                (id, link) ->
                        xml.empty(
                                "Relationship",
                                "Id",
                                id,
                                "Type",
                                RELATIONS + "/hyperlink",
                                "Target",
                                link.toASCIIString(),
                                "TargetMode",
                                "External"));
        xml.close().flush();
    }

    /** Title, language and time; no author. */
    private void properties(Paper paper) throws IOException {
        String made = paper.made().truncatedTo(ChronoUnit.SECONDS).toString();
        Xml xml = begin("docProps/core.xml");
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.open("dc:title").text(Clean.line(paper.title())).close();
        xml.open("dc:language").text(DocxStyles.tag(paper.language())).close();
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(made).close();
        xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(made).close();
        xml.close().flush();
    }

    private record Relation(String id, String type, String target) {}
}
