package org.nmirf.hub.recheck;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.nmirf.hub.recheck.ForeignFileException.Reason;

/** Names of tags and attributes, each of which a parser keeps; a workbook has a few hundred. */
final class MarkupNames {

    private static final int MOST = 2_000;

    private final Set<String> names = new HashSet<>();

    void add(XMLStreamReader tag) {
        names.add(tag.getLocalName());
        for (int at = 0; at < tag.getAttributeCount(); at++) {
            names.add(tag.getAttributeLocalName(at));
        }
        for (int at = 0; at < tag.getNamespaceCount(); at++) {
            names.add(String.valueOf(tag.getNamespacePrefix(at)));
        }
        if (names.size() > MOST) {
            throw new ForeignFileException(Reason.FOREIGN);
        }
    }
}
