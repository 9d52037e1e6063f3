package org.nmirf.node.spreadsheet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nmirf.node.outcome.Outcome;

/** Walks once through the markup of a Word document and collects what people see of it. */
final class WordReader {

    private static final int DEEPEST = 400;
    private static final int WIDEST = 60;

    /** What is shown elsewhere, or in another form once more. */
    private static final Set<String> UNSEEN = Set.of("moveFrom", "del", "Fallback", "pPr", "rPr");

    private final int mostRows;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private int depth;
    private int unseen;
    private int tables;
    private int span = 1;
    private boolean isContinued;
    private boolean isWords;

    WordReader(int mostRows) {
        this.mostRows = mostRows;
    }

    Outcome<WordFile> read(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Markup.read(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                        words(xml.getText());
                default -> {}
            }
            if (depth > DEEPEST) {
                return Outcome.invalid("import.damaged");
            }
            if (rows.size() > mostRows) {
                return Outcome.invalid("import.too-many-rows", mostRows);
            }
        }
        return Outcome.done(new WordFile(paragraphs, rows));
    }

    private void start(XMLStreamReader xml) {
        depth++;
        String name = xml.getLocalName();
        if (unseen > 0 || UNSEEN.contains(name)) {
            unseen++;
            return;
        }
        isWords = name.equals("t");
        switch (name) {
            case "tbl" -> tables++;
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "tc" -> startCell();
            case "gridBefore" -> skip(number(xml));
            case "gridSpan" -> span = tables == 1 ? number(xml) : span;
            case "vMerge" ->
                    isContinued |= tables == 1 && !Markup.attribute(xml, "val").equals("restart");
            default -> {}
        }
    }

    private static int number(XMLStreamReader xml) {
        String number = Markup.attribute(xml, "val");
        return number.matches("\\d{1,4}") ? Math.min(WIDEST, Integer.parseInt(number)) : 1;
    }

    private void startCell() {
        if (tables == 1) {
            text = new StringBuilder();
            span = 1;
            isContinued = false;
        }
    }

    private void words(String words) {
        if (isWords && unseen == 0) {
            text.append(words);
        }
    }

    private void end(String name) {
        depth--;
        if (unseen > 0) {
            unseen--;
            return;
        }
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

    /** A cell that goes on from the row above says the same; one over two columns fills both. */
    private void endCell() {
        if (tables == 1) {
            String words = text.toString().strip();
            row.add(isContinued && words.isEmpty() ? above() : words);
            skip(span - 1);
            text = new StringBuilder();
        }
    }

    private String above() {
        List<String> last = rows.isEmpty() ? List.of() : rows.getLast();
        return row.size() < last.size() ? last.get(row.size()) : "";
    }

    private void skip(int columns) {
        for (int column = 0; tables == 1 && column < columns; column++) {
            row.add("");
        }
    }

    private void endRow() {
        if (tables == 1) {
            rows.add(List.copyOf(row));
            row = new ArrayList<>();
        }
    }
}
