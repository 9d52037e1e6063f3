package org.nmirf.node.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.nmirf.node.paper.internal.DocxWriter;
import org.nmirf.node.paper.internal.PdfWriter;
import org.nmirf.web.language.Language;

/** Writes papers as files. */
public final class Papers {

    private Papers() {}

    /**
     * Writes a paper; the same paper always gives the same bytes. The stream is not closed.
     *
     * @return number of characters that the file shows as a mark since no font of the program has
     *     them; always 0 for DOCX, where the reader's own fonts show the text
     * @throws IOException if the stream cannot be written
     */
    public static int write(Paper paper, PaperFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case DOCX -> {
                DocxWriter.write(paper, out);
                yield 0;
            }
            case PDF -> PdfWriter.write(paper, out);
        };
    }

    /** Formats that can show a paper in this language; there is no PDF in Chinese. */
    public static List<PaperFormat> formats(Language language) {
        return language == Language.ZH ? List.of(PaperFormat.DOCX) : List.of(PaperFormat.values());
    }
}
