package org.nmirf.node.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nmirf.node.outcome.Outcome;

/** Reads comma- or semicolon-separated text. */
final class CsvFile {

    private CsvFile() {}

    /** The cells, or where the text breaks the form. */
    static Outcome<Grid> read(String text, int mostRows) {
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        List<List<String>> lines = new ArrayList<>();
        try (var parser = CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                if (lines.size() > mostRows) {
                    return Grid.refused("import.too-many-rows", mostRows);
                }
                lines.add(line.toList());
            }
            return Outcome.done(new Grid(lines));
        } catch (IOException | UncheckedIOException broken) {
            return Grid.refused("import.broken", lines.size() + 1);
        }
    }

    // Spreadsheets in many languages write semicolons, because their comma is in numbers; so a
    // first line without names may hold both.
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        long commas = first.chars().filter(c -> c == ',').count();
        return semicolons > 0 && semicolons >= commas ? ';' : ',';
    }
}
