package org.nmirf.hub.markup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** An XML document in UTF-8 as it is written, from its first element to its last. */
public final class XmlDocument {

    /** What XML 1.0 has no place for, not even escaped. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    /** A document that has nothing but its declaration. */
    public XmlDocument() {
        try {
            writer = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Opens an element; its prefix, if it has one, was declared before. */
    public XmlDocument open(String name) {
        return write(() -> writer.writeStartElement(name));
    }

    /** Declares a prefix, or the namespace of all names without one, in the open element. */
    public XmlDocument namespace(String prefix, String uri) {
        return write(
                () ->
                        writer.writeAttribute(
                                prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, speakable(uri)));
    }

    /** Adds an attribute to the open element, unless it has no value. */
    public XmlDocument attribute(String name, @Nullable String value) {
        return value == null ? this : write(() -> writer.writeAttribute(name, speakable(value)));
    }

    /** Adds text to the open element. */
    public XmlDocument text(String text) {
        return write(() -> writer.writeCharacters(speakable(text)));
    }

    /** Adds an element that holds a text. */
    public XmlDocument element(String name, String text) {
        return open(name).text(text).close();
    }

    /** Adds an element that holds a text in a language. */
    public XmlDocument element(String name, String language, String text) {
        return open(name).attribute("xml:lang", language).text(text).close();
    }

    /** Closes the open element. */
    public XmlDocument close() {
        return write(writer::writeEndElement);
    }

    /** Closes every element and gives the document. */
    public byte[] end() {
        write(writer::writeEndDocument);
        write(writer::close);
        return bytes.toByteArray();
    }

    /** A step of the writer. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlDocument write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException never) {
            throw new IllegalStateException("XML could not be written", never);
        }
    }

    private static String speakable(String text) {
        return UNSPEAKABLE.matcher(text).replaceAll("\uFFFD");
    }
}
