package org.nmirf.node.intake;

/** The empty spreadsheet that officers fill in. */
public final class ImportTemplate {

    private ImportTemplate() {}

    /** One line with all columns; the mark at its start makes Excel read UTF-8. */
    public static String csv() {
        return "\uFEFF" + String.join(",", Columns.all()) + "\r\n";
    }
}
