package org.nmirf.node.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.nmirf.node.outcome.Outcome;

/**
 * The paragraphs and tables of a Word document, read part by part: nothing outside the file is
 * asked for, and a document that nests without end is refused before it fills the memory.
 *
 * @param paragraphs texts outside of tables
 * @param rows of all its tables, one below the other; a table inside a cell is text of that cell
 */
public record WordFile(List<String> paragraphs, List<List<String>> rows) {

    private static final int LARGEST_PART = 60 * 1024 * 1024;

    /** Copies both. */
    public WordFile {
        paragraphs = List.copyOf(paragraphs);
        rows = List.copyOf(rows);
    }

    /** Reads a document, or says why it cannot be read. */
    public static Outcome<WordFile> read(byte[] content, Limits limits) {
        try (var file = OfficeFile.open(content)) {
            String main = file.main("word/document.xml");
            Optional<byte[]> part = file.part(main, LARGEST_PART);
            if (part.isEmpty()) {
                return Outcome.invalid(
                        file.has(main) ? "import.unpacked-too-large" : "import.damaged");
            }
            return new WordReader(limits.rows()).read(part.get());
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // The parsers throw what they like; for the sender it is all the same.
            return Outcome.invalid("import.damaged");
        }
    }
}
