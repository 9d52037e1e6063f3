package org.nmirf.node.spreadsheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nmirf.node.outcome.Outcome;

/** Reads the cells of one sheet; empty ones cost nothing, however many have a colour. */
final class XlsxSheet {

    private static final int MOST_COLUMNS = 300;
    private static final int MOST_MERGED = 2_000;
    private static final int MOST_ROWS_MERGED = 500;
    private static final int LAST_ROW = 1_048_576;
    private static final Pattern PLACE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{0,7})");
    private static final int LETTERS = 26;

    private final XlsxTexts texts;
    private final XlsxFormats formats;
    private final int mostRows;
    private final Map<Integer, List<String>> rows = new TreeMap<>();
    private final List<String> merged = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int rowNumber;
    private int column;
    private boolean isTooWide;

    XlsxSheet(XlsxTexts texts, XlsxFormats formats, int mostRows) {
        this.texts = texts;
        this.formats = formats;
        this.mostRows = mostRows;
    }

    /** The cells, or refused when there are too many. */
    Outcome<Grid> read(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = Markup.read(part);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("row")) {
                        endRow();
                    }
                }
                default -> {}
            }
            if (isTooWide || rows.size() > mostRows + 1) {
                return Grid.refused("import.too-many-rows", mostRows);
            }
        }
        merged.forEach(this::spread);
        return Outcome.done(new Grid(lines()));
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> startRow(Markup.attribute(xml, "r"));
            case "c" -> cell(xml);
            case "mergeCell" -> {
                if (merged.size() < MOST_MERGED) {
                    merged.add(Markup.attribute(xml, "ref"));
                }
            }
            default -> {}
        }
    }

    // Some programs leave the places out: then one follows the other.
    private void startRow(String number) {
        rowNumber = number.isEmpty() ? rowNumber + 1 : Integer.parseInt(number);
        row = new ArrayList<>();
        column = -1;
    }

    private void endRow() {
        if (!row.isEmpty() && rowNumber > 0 && rowNumber <= LAST_ROW) {
            rows.put(rowNumber, row);
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        Matcher place = PLACE.matcher(Markup.attribute(xml, "r"));
        column = place.matches() ? column(place.group(1)) : column + 1;
        String text = text(xml, Markup.attribute(xml, "t"), Markup.attribute(xml, "s"));
        if (text.isBlank()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            isTooWide = true;
            return;
        }
        put(row, column, text);
    }

    private static void put(List<String> row, int column, String text) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }

    private String text(XMLStreamReader xml, String type, String style) throws XMLStreamException {
        String value = "";
        String inline = "";
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> inline = Markup.words(xml);
                    default -> depth++;
                }
            }
        }
        return switch (type) {
            case "inlineStr" -> inline;
            case "s" -> value.isBlank() ? "" : texts.get(value);
            case "str", "d" -> Markup.unescaped(value);
            case "b" -> value.isBlank() ? "" : String.valueOf(!value.strip().equals("0"));
            // What a formula could not calculate is nothing.
            case "e" -> "";
            default -> value.isBlank() ? inline : formats.show(value, style);
        };
    }

    private static int column(String letters) {
        int number = 0;
        for (char letter : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            number = number * LETTERS + letter - 'A' + 1;
        }
        return number - 1;
    }

    /** Cells that were made one over several rows say the same of each. */
    private void spread(String range) {
        String[] ends = range.split(":", 2);
        Matcher first = PLACE.matcher(ends[0]);
        Matcher last = PLACE.matcher(ends[ends.length - 1]);
        if (!first.matches()
                || !last.matches()
                || first.group(2).isEmpty()
                || last.group(2).isEmpty()) {
            return;
        }
        int from = Integer.parseInt(first.group(2));
        int to = Math.min(Integer.parseInt(last.group(2)), from + MOST_ROWS_MERGED);
        int place = column(first.group(1));
        List<String> top = rows.getOrDefault(from, List.of());
        for (int below = from + 1; place < top.size() && below <= to; below++) {
            if (rows.containsKey(below)) {
                put(rows.get(below), place, top.get(place));
            }
        }
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        rows.forEach(
                (number, cells) -> {
                    // Rows that hold nothing count in what people see.
                    while (lines.size() < number - 1) {
                        lines.add(List.of());
                    }
                    lines.add(List.copyOf(cells));
                });
        return lines;
    }
}
