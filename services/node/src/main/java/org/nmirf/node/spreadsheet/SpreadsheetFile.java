package org.nmirf.node.spreadsheet;

import java.util.List;
import java.util.function.Predicate;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;

/** Reads a spreadsheet by what it holds, whatever its name says. */
public final class SpreadsheetFile {

    private SpreadsheetFile() {}

    /**
     * The rows, or why the file cannot be read and what to do about it.
     *
     * @param isHeader whether these are the names of its columns, in lower case
     * @param otherwise code of the refusal when they are not
     */
    public static Outcome<Sheet> read(
            byte[] content, Predicate<List<String>> isHeader, String otherwise) {
        return cells(content, Limits.USUAL, grid -> grid.header(isHeader).isPresent())
                .then(grid -> grid.toSheet(isHeader, otherwise, Limits.USUAL.rows()));
    }

    /** The cells of the first sheet, or of the text, or why the file cannot be read. */
    public static Outcome<Grid> cells(byte[] content, Limits limits) {
        return cells(content, limits, any -> false);
    }

    /**
     * The cells of the sheet that fits, or of the text, or why the file cannot be read.
     *
     * @param fits whether these are the cells that are looked for; where no sheet fits, the first
     *     one is taken, and where several do the file is refused
     */
    public static Outcome<Grid> cells(byte[] content, Limits limits, Predicate<Grid> fits) {
        if (content.length > limits.bytes()) {
            return Outcome.refused(
                    Refusal.of(Kind.TOO_LARGE, "import.too-large", limits.megabytes()));
        }
        FileKind kind = FileKind.of(content);
        return switch (kind) {
            case WORKBOOK -> XlsxFile.read(content, limits.rows(), fits);
            case TEXT -> TextFile.decode(content).then(text -> CsvFile.read(text, limits.rows()));
            case WORD,
                    EMPTY,
                    OLD_WORKBOOK,
                    OLD_WORD,
                    LOCKED,
                    BINARY_WORKBOOK,
                    OPEN_DOCUMENT,
                    APPLE,
                    PDF,
                    WEB_PAGE,
                    MARKUP,
                    RICH_TEXT,
                    PACKED,
                    OTHER,
                    DAMAGED ->
                    kind.refused();
        };
    }
}
