package org.nmirf.node.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share. */
record XlsxTexts(List<String> texts) {

    XlsxTexts {
        texts = List.copyOf(texts);
    }

    /** Reads them; a workbook may have none. */
    static XlsxTexts read(OfficeFile file, String name) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        Optional<InputStream> part = file.stream(name);
        if (part.isPresent()) {
            XMLStreamReader xml = Markup.read(part.get());
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    texts.add(Markup.words(xml));
                }
            }
        }
        return new XlsxTexts(texts);
    }

    /** The text with that number. */
    String get(String number) {
        return texts.get(Integer.parseInt(number.strip()));
    }
}
