package org.nmirf.node.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;

/** Reads a spreadsheet by what it holds, whatever its name says. */
public final class SpreadsheetFile {

    private static final int SIGNATURE = 8;

    private SpreadsheetFile() {}

    /**
     * The rows, or why the file cannot be read and what to do about it.
     *
     * @param isHeader whether these are the names of its columns, in lower case
     * @param otherwise code of the refusal when they are not
     */
    public static Outcome<Sheet> read(
            byte[] content, Predicate<List<String>> isHeader, String otherwise) {
        return content.length < SIGNATURE
                ? Grid.refused(otherwise)
                : cells(content, Limits.USUAL)
                        .then(grid -> grid.toSheet(isHeader, otherwise, Limits.USUAL.rows()));
    }

    /** The cells of the first sheet, or of the text, or why the file cannot be read. */
    public static Outcome<Grid> cells(byte[] content, Limits limits) {
        if (content.length > limits.bytes()) {
            return Outcome.refused(
                    Refusal.of(Kind.TOO_LARGE, "import.too-large", limits.megabytes()));
        }
        if (content.length < SIGNATURE) {
            return Grid.refused("import.wrong-type");
        }
        if (ReadableWorkbook.isOOXMLZipHeader(content)) {
            return XlsxFile.read(content, limits.rows());
        }
        return ReadableWorkbook.isOLE2Header(content)
                ? Grid.refused("import.old-excel")
                : text(content).then(text -> CsvFile.read(text, limits.rows()));
    }

    private static Outcome<String> text(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.indexOf('\0') >= 0
                    ? Grid.refused("import.wrong-type")
                    : Outcome.done(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            return Grid.refused("import.wrong-type");
        }
    }
}
