package org.nmirf.node.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.nmirf.node.spreadsheet.Archive;

/**
 * Tells documents of office programs by the list of types that each holds, wherever in the file a
 * program has put it (ECMA-376, part 2, 10.1.2); those that can run something are none.
 */
final class OfficeFile {

    private static final String LIST = "[Content_Types].xml";
    private static final int LARGEST_LIST = 1024 * 1024;
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";
    private static final List<String> RUNNING = List.of("vba", "macro");

    /** End of the name to the type of the main part, and the folder that it stands in. */
    private static final Map<String, Sort> SORTS =
            Map.of(
                    "docx",
                    new Sort(MAIN + "wordprocessingml.document.main+xml", "word/"),
                    "xlsx",
                    new Sort(MAIN + "spreadsheetml.sheet.main+xml", "xl/"),
                    "pptx",
                    new Sort(MAIN + "presentationml.presentation.main+xml", "ppt/"));

    private OfficeFile() {}

    private record Sort(String type, String folder) {

        boolean isOf(List<String> parts, Set<String> types) {
            return types.contains(type) && parts.stream().anyMatch(part -> part.startsWith(folder));
        }
    }

    /** How the name of such a file ends; empty for what is no such document. */
    static Optional<String> ending(byte[] content) {
        try {
            List<String> parts = Archive.names(content);
            // Of two lists, one program reads the first and another the last.
            if (parts.stream().filter(LIST::equalsIgnoreCase).count() != 1 || runs(parts)) {
                return Optional.empty();
            }
            Optional<byte[]> list = Archive.part(content, LIST, LARGEST_LIST);
            return list.isEmpty() ? Optional.empty() : ending(parts, types(list.get()));
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // The parsers throw what they like; what they cannot read is no document.
            return Optional.empty();
        }
    }

    private static Optional<String> ending(List<String> parts, Set<String> types) {
        return runs(types)
                ? Optional.empty()
                : SORTS.entrySet().stream()
                        .filter(sort -> sort.getValue().isOf(parts, types))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static boolean runs(Iterable<String> names) {
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (RUNNING.stream().anyMatch(lower::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> types(byte[] list) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var types = new HashSet<String>();
        var xml = factory.createXMLStreamReader(new ByteArrayInputStream(list));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String type = xml.getAttributeValue(null, "ContentType");
                types.add(type == null ? "" : type.strip());
            }
        }
        return types;
    }
}
