package org.nmirf.node.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nmirf.node.outcome.Outcome;

/**
 * The paragraphs and tables of a Word document, read part by part: nothing outside the file is
 * asked for, and a document that nests without end is refused before it fills the memory.
 *
 * @param paragraphs texts outside of tables
 * @param rows of all its tables, one below the other; a table inside a cell is text of that cell
 */
public record WordFile(List<String> paragraphs, List<List<String>> rows) {

    private static final String PART = "word/document.xml";
    private static final int LARGEST_PART = 60 * 1024 * 1024;
    private static final int DEEPEST = 400;

    /** Copies both. */
    public WordFile {
        paragraphs = List.copyOf(paragraphs);
        rows = List.copyOf(rows);
    }

    /** Whether the file is a Word document, whatever its name says. */
    public static boolean isWord(byte[] content) {
        try {
            return Archive.part(content, PART, LARGEST_PART).isPresent();
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    /**
     * Reads a document.
     *
     * @param otherwise code of the refusal of a document that cannot be read
     */
    public static Outcome<WordFile> read(byte[] content, Limits limits, String otherwise) {
        try {
            Optional<byte[]> part = Archive.part(content, PART, LARGEST_PART);
            return part.isEmpty()
                    ? Outcome.invalid(otherwise)
                    : new Reader(limits.rows(), otherwise).read(part.get());
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // The parsers throw what they like; for the sender it is all the same.
            return Outcome.invalid(otherwise);
        }
    }

    /** Walks through the markup once. */
    private static final class Reader {

        private final int mostRows;
        private final String otherwise;
        private final List<String> paragraphs = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private StringBuilder text = new StringBuilder();
        private int depth;
        private int tables;
        private boolean isWords;

        Reader(int mostRows, String otherwise) {
            this.mostRows = mostRows;
            this.otherwise = otherwise;
        }

        Outcome<WordFile> read(byte[] part) throws XMLStreamException {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> words(xml.getText());
                    default -> {}
                }
                if (depth > DEEPEST) {
                    return Outcome.invalid(otherwise);
                }
                if (rows.size() > mostRows) {
                    return Outcome.invalid("import.too-many-rows", mostRows);
                }
            }
            return Outcome.done(new WordFile(paragraphs, rows));
        }

        private static XMLInputFactory factory() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return factory;
        }

        private void start(String name) {
            depth++;
            isWords = name.equals("t");
            switch (name) {
                case "tbl" -> tables++;
                case "tab" -> text.append(' ');
                case "br", "cr" -> text.append('\n');
                case "tc" -> startCell();
                default -> {}
            }
        }

        private void startCell() {
            if (tables == 1) {
                text = new StringBuilder();
            }
        }

        private void words(String words) {
            if (isWords) {
                text.append(words);
            }
        }

        private void end(String name) {
            depth--;
            isWords = false;
            switch (name) {
                case "tbl" -> tables--;
                case "p" -> endParagraph();
                case "tc" -> endCell();
                case "tr" -> endRow();
                default -> {}
            }
        }

        private void endParagraph() {
            if (tables > 0) {
                text.append('\n');
            } else {
                paragraphs.add(text.toString().strip());
                text = new StringBuilder();
            }
        }

        private void endCell() {
            if (tables == 1) {
                row.add(text.toString().strip());
                text = new StringBuilder();
            }
        }

        private void endRow() {
            if (tables == 1) {
                rows.add(List.copyOf(row));
                row = new ArrayList<>();
            }
        }
    }
}
