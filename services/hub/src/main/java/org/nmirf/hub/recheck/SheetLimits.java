package org.nmirf.hub.recheck;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.recheck.ForeignFileException.Reason;

/** Counts rows, cells and texts of all sheets; what no export has, even edited, is refused. */
final class SheetLimits {

    /** An export has 27; people add a few of their own. */
    private static final int MOST_COLUMNS = 256;

    /** Up to 10,000 practices, in several languages each. */
    private static final int MOST_ROWS = 250_000;

    private static final int MOST_CELLS = 5_000_000;
    private static final int MOST_TEXTS = 2_000_000;

    /** Sheets, and links to them and to other places. */
    private static final int MOST_LINKS = 200_000;

    /** Formulas for many cells, which are written anew for each of these. */
    private static final int MOST_SHARED = 100_000;

    /** Each cell is compared with each of these. */
    private static final int MOST_ARRAYS = 100;

    /** Longest number, and longest formula for many cells. */
    private static final int LONGEST_VALUE = 256;

    private int rows;
    private int cells;
    private int texts;
    private int links;
    private int shared;
    private int arrays;
    private int highestText = -1;

    private boolean isInRow;
    private boolean isInCell;
    private boolean isInText;
    private int rowCells;
    private int letters;
    private @Nullable String kind;
    private @Nullable StringBuilder value;

    /** A tag begins; says whether what it stands for is held in memory. */
    boolean start(XMLStreamReader tag) {
        // Numbers and formulas hold no tags; parts of them could be hidden behind these.
        refuse(value != null);
        switch (tag.getLocalName()) {
            case "row" -> row();
            case "c" -> cell(tag);
            case "v" -> value = isInCell && !"str".equals(kind) ? new StringBuilder() : null;
            case "f" -> formula(tag.getAttributeValue(null, "t"));
            case "si" -> {
                refuse(isInText || isInRow || ++texts > MOST_TEXTS);
                isInText = true;
                letters = 0;
                return true;
            }
            case "sheet", "Relationship" -> {
                refuse(++links > MOST_LINKS);
                return true;
            }
            default -> {}
        }
        return false;
    }

    private void row() {
        refuse(isInRow || isInCell || ++rows > MOST_ROWS);
        isInRow = true;
        rowCells = 0;
        letters = 0;
    }

    private void cell(XMLStreamReader tag) {
        refuse(isInCell || ++cells > MOST_CELLS);
        if (isInRow) {
            refuse(++rowCells > MOST_COLUMNS);
        } else {
            letters = 0;
        }
        String address = tag.getAttributeValue(null, "r");
        refuse(address != null && column(address) > MOST_COLUMNS);
        isInCell = true;
        kind = tag.getAttributeValue(null, "t");
    }

    /** Number of the column, from one. */
    private static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * 26 + address.charAt(at++) - 'A' + 1;
            refuse(column > MOST_COLUMNS);
        }
        refuse(at == 0 || at == address.length() || !Character.isDigit(address.charAt(at)));
        return column;
    }

    private void formula(@Nullable String of) {
        if (isInCell && of != null && !of.equals("normal")) {
            refuse(++shared > MOST_SHARED);
            refuse(of.equals("array") && ++arrays > MOST_ARRAYS);
            value = new StringBuilder();
        }
    }

    /** Text goes on. */
    void text(XMLStreamReader text) {
        if (!isInRow && !isInCell && !isInText) {
            return;
        }
        letters += text.getTextLength();
        if (letters > LineGuard.LONGEST) {
            throw new ForeignFileException(Reason.TOO_LARGE);
        }
        if (value != null) {
            value.append(text.getText());
            refuse(value.length() > LONGEST_VALUE);
        }
    }

    /** A tag ends. */
    void end(String name) {
        switch (name) {
            case "row" -> isInRow = false;
            case "c" -> isInCell = false;
            case "si" -> isInText = false;
            case "v" -> {
                if (value != null && "s".equals(kind) && !value.isEmpty()) {
                    highestText = Math.max(highestText, Integer.parseInt(value.toString()));
                }
                value = null;
            }
            case "f" -> value = null;
            default -> {}
        }
    }

    /** A part may be damaged and stop anywhere. */
    void endPart() {
        isInRow = false;
        isInCell = false;
        isInText = false;
        value = null;
    }

    /** All parts were counted. */
    void end() {
        // The reader of workbooks looks for such a text beyond the last one without an end.
        refuse(highestText >= texts);
    }

    private static void refuse(boolean is) {
        if (is) {
            throw new ForeignFileException(Reason.FOREIGN);
        }
    }
}
