package org.nmirf.node.paper;

import java.io.IOException;
import java.io.OutputStream;
import org.nmirf.node.paper.internal.XlsxWriter;

/** Writes workbooks as files. */
public final class Workbooks {

    /** For the header {@code Content-Type}. */
    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** End of file names, without the dot. */
    public static final String EXTENSION = "xlsx";

    private Workbooks() {}

    /**
     * Writes a workbook as XLSX; the same workbook always gives the same bytes. The stream is not
     * closed. Texts longer than a cell can hold end in an ellipsis.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Workbook workbook, OutputStream out) throws IOException {
        XlsxWriter.write(workbook, out);
    }
}
