package org.nmirf.hub.recheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook with as little as its reader needs, each part of which a test can write itself. */
final class BadWorkbook {

    static final String FIRST = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";

    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int MEGABYTE = 1024 * 1024;

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** Writes a part. */
    @FunctionalInterface
    interface Content {
        void write(ZipOutputStream into) throws IOException;
    }

    BadWorkbook() {
        with(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='%1$ssheet.main+xml'/>"
                                .formatted(TYPES)
                        + "<Override PartName='/%s' ContentType='%ssharedStrings+xml'/></Types>"
                                .formatted(TEXTS, TYPES));
        with(
                "xl/workbook.xml",
                "<workbook xmlns:r='"
                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                        + "'><sheets><sheet name='A' r:id='a'/>"
                        + "<sheet name='B' r:id='b'/></sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='b' Target='worksheets/sheet2.xml'/></Relationships>");
        with(TEXTS, "<sst/>");
        with(
                "xl/worksheets/sheet2.xml",
                sheet("<row>" + cell("") + cell("nmirf-practices") + cell("kind") + "</row>"));
    }

    BadWorkbook with(String name, String content) {
        return with(name, into -> into.write(bytes(content)));
    }

    BadWorkbook with(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
            }
        }
        return file.toByteArray();
    }

    /** That many megabytes of a short text between two others. */
    static Content filled(String before, String filling, int megabytes, String after) {
        byte[] one = bytes(filling.repeat(MEGABYTE / filling.length()));
        return into -> {
            into.write(bytes(before));
            for (int times = 0; times <= megabytes; times++) {
                into.write(one);
            }
            into.write(bytes(after));
        };
    }

    static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String cell(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
