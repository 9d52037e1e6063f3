package org.nmirf.node.spreadsheet;

/**
 * How much of a file is read at most.
 *
 * @param bytes of the file as it is sent
 * @param rows below the column names
 */
public record Limits(int bytes, int rows) {

    private static final int MEGABYTE = 1024 * 1024;

    /** What a spreadsheet that people fill in never reaches. */
    public static final Limits USUAL = new Limits(10 * MEGABYTE, 5_000);

    /** The size in megabytes. */
    int megabytes() {
        return bytes / MEGABYTE;
    }
}
