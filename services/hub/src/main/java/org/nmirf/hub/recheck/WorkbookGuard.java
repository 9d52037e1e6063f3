package org.nmirf.hub.recheck;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nmirf.hub.recheck.ForeignFileException.Reason;

/**
 * Goes through each part of a workbook before it is read: the reader of workbooks believes every
 * number in it and makes room for as much. A part can be named as a sheet whatever it is called, so
 * all are looked at alike, with the parser of that reader, so that both see the same.
 */
final class WorkbookGuard {

    private static final int DEEPEST = 100;

    /** Of all parts: a large export has five million, and each takes its time. */
    private static final int MOST_TAGS = 20_000_000;

    private final XMLInputFactory parsers = parsers();
    private final MarkupNames names = new MarkupNames();
    private final SheetLimits limits = new SheetLimits();
    private int tags;

    private static XMLInputFactory parsers() {
        var parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    /**
     * Reads a part as far as it is markup.
     *
     * @throws ForeignFileException when reading the workbook would fill the memory
     */
    void check(Unpacked.Part part) {
        part.markup(true);
        try {
            XMLStreamReader reader = parsers.createXMLStreamReader(part);
            for (int depth = 0; reader.hasNext(); ) {
                depth += event(reader, part);
                if (depth > DEEPEST) {
                    throw new ForeignFileException(Reason.FOREIGN);
                }
            }
        } catch (XMLStreamException | UncheckedStreamException noMarkup) {
            // A picture, or damaged: the reader of workbooks comes no further either.
        }
        limits.endPart();
        part.markup(false);
    }

    /** All parts were looked at. */
    void end() {
        limits.end();
    }

    /** One deeper, as deep, or one less deep. */
    private int event(XMLStreamReader reader, Unpacked.Part part) throws XMLStreamException {
        int kind = reader.next();
        if (kind != XMLStreamConstants.CHARACTERS && ++tags > MOST_TAGS) {
            throw new ForeignFileException(Reason.TOO_LARGE);
        }
        switch (kind) {
            case XMLStreamConstants.START_ELEMENT -> {
                names.add(reader);
                if (limits.start(reader)) {
                    part.hold();
                }
                return 1;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                limits.end(reader.getLocalName());
                return -1;
            }
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE ->
                    limits.text(reader);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new ForeignFileException(Reason.FOREIGN);
            default -> {}
        }
        return 0;
    }
}
