package org.nmirf.node.spreadsheet;

import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The markup of office files: nothing outside the file is asked for, and names count without their
 * namespaces, which differ between editions of the standard.
 */
final class Markup {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Markup() {}

    /** A reader of a part. */
    static XMLStreamReader read(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The platform counts every "&amp;" against these limits, also where no file can say
        // what an entity is; how large a part may be is limited before.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory.createXMLStreamReader(part);
    }

    /** An attribute of the element at hand; empty when there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute says yes. */
    static boolean isOn(XMLStreamReader xml, String name) {
        return Set.of("1", "true", "on").contains(attribute(xml, name));
    }

    /** The words inside the element at hand, without those that only say how to pronounce them. */
    static String words(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        int depth = 1;
        int silent = 0;
        boolean isWords = false;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    silent = silent > 0 || xml.getLocalName().equals("rPh") ? silent + 1 : 0;
                    isWords = silent == 0 && xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    silent = Math.max(0, silent - 1);
                    isWords = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                        words.append(isWords ? xml.getText() : "");
                default -> {}
            }
        }
        return unescaped(words.toString());
    }

    /** Workbooks write what markup cannot hold as its number: a line end is _x000D_. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(
                                found ->
                                        java.util.regex.Matcher.quoteReplacement(
                                                String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        found.group(1), 16))))
                : text;
    }
}
