package org.nmirf.node.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nmirf.node.outcome.Outcome;

/** Reads text whose cells are parted by commas, semicolons, tabs or bars. */
final class CsvFile {

    /** The first line by which Excel is told what parts the cells. */
    private static final Pattern TOLD = Pattern.compile("^\"?sep=(.)\"?(?=\r|\n|$)");

    /** A text that was guarded against being calculated or rounded. */
    private static final Pattern GUARDED =
            Pattern.compile("(?s)'(?<text>'*[=+\\-@\t\r].*)|=\"(?<number>[^\"]*)\"");

    private CsvFile() {}

    /** The cells, or where the text breaks the form. */
    static Outcome<Grid> read(String text, int mostRows) {
        Matcher told = TOLD.matcher(text);
        boolean isTold = told.find();
        char delimiter = isTold ? told.group(1).charAt(0) : Delimiter.of(text);
        // The line itself stays as an empty one: rows count as people see them.
        String cells = isTold ? text.substring(told.end()) : text;
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setTrailingData(true);
        return read(cells, format.get(), mostRows);
    }

    private static Outcome<Grid> read(String text, CSVFormat format, int mostRows) {
        List<List<String>> lines = new ArrayList<>();
        int filled = 0;
        try (var parser = CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                boolean isBlank = line.stream().allMatch(String::isBlank);
                filled += isBlank ? 0 : 1;
                if (filled > mostRows + 1) {
                    return Grid.refused("import.too-many-rows", mostRows);
                }
                lines.add(isBlank ? List.of() : line.stream().map(CsvFile::plain).toList());
            }
            return Outcome.done(new Grid(lines));
        } catch (IOException | UncheckedIOException broken) {
            return Grid.refused("import.broken", lines.size() + 1);
        }
    }

    private static String plain(String cell) {
        Matcher guarded = GUARDED.matcher(cell);
        if (!guarded.matches()) {
            return cell;
        }
        String text = guarded.group("text");
        return text == null ? guarded.group("number") : text;
    }
}
