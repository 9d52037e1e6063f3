package org.nmirf.node.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files put together by hand, part by part, as programs other than ours write them. */
public record OfficeParts(Map<String, String> parts) {

    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** A workbook of one sheet with nothing but its rows: no formats, no shared texts. */
    public static OfficeParts workbook(String rows) {
        return new OfficeParts(new LinkedHashMap<>())
                .with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .with("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>"
                                .formatted(SHEET, RELATIONS))
                .with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    /** A Word document with that body. */
    public static OfficeParts document(String body) {
        return new OfficeParts(new LinkedHashMap<>())
                .with("_rels/.rels", relations("officeDocument", "word/document.xml"))
                .with(
                        "word/document.xml",
                        "<w:document xmlns:w='%s' xmlns:mc='mc'><w:body>%s</w:body></w:document>"
                                .formatted(WORD, body));
    }

    /** A sheet with those rows. */
    public static String sheet(String rows) {
        return "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(SHEET, rows);
    }

    /** A list of relations; their ids are r1, r2 and so on. */
    public static String relations(String... kindsAndTargets) {
        var list = new StringBuilder("<Relationships xmlns='r'>");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            list.append(
                    "<Relationship Id='r%d' Type='%s/%s' Target='%s'/>"
                            .formatted(
                                    i / 2 + 1,
                                    RELATIONS,
                                    kindsAndTargets[i],
                                    kindsAndTargets[i + 1]));
        }
        return list + "</Relationships>";
    }

    /** Rows of texts that stand in the cells themselves. */
    public static String rows(String[]... rows) {
        var text = new StringBuilder();
        for (String[] row : rows) {
            text.append("<row>");
            for (String cell : row) {
                text.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
            }
            text.append("</row>");
        }
        return text.toString();
    }

    /** The content of a part; empty when there is none. */
    public String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /** The same with another part. */
    public OfficeParts with(String name, String content) {
        var changed = new LinkedHashMap<>(parts);
        changed.put(name, content);
        return new OfficeParts(changed);
    }

    /** The same without a part. */
    public OfficeParts without(String name) {
        var changed = new LinkedHashMap<>(parts);
        changed.remove(name);
        return new OfficeParts(changed);
    }

    /** The same with other words in all parts. */
    public OfficeParts replacing(String words, String others) {
        var changed = new LinkedHashMap<>(parts);
        changed.replaceAll((name, content) -> content.replace(words, others));
        return new OfficeParts(changed);
    }

    /** The file. */
    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
