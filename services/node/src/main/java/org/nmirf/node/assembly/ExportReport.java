package org.nmirf.node.assembly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.paper.PaperFormat;
import org.nmirf.node.paper.Papers;
import org.nmirf.node.paper.Workbooks;
import org.nmirf.node.report.Report;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Writes reports as files: the paper as DOCX or PDF, all that stands behind it as XLSX. */
@Component
public class ExportReport {

    private final AssembleReport assemble;
    private final AssembleReport.Writing writing;

    ExportReport(AssembleReport assemble, AssembleReport.Writing writing) {
        this.assemble = assemble;
        this.writing = writing;
    }

    /** Extensions of the files that there are in the language of a report. */
    public static List<String> formats(Report report) {
        Language language = Language.find(report.content().language()).orElse(Language.EN);
        List<String> formats =
                new ArrayList<>(
                        Papers.formats(language).stream().map(PaperFormat::extension).toList());
        formats.add(Workbooks.EXTENSION);
        return formats;
    }

    /** Writes one. Refuses a format that there is not in the language of the report. */
    public Outcome<byte[]> write(Report report, String format) {
        if (!formats(report).contains(format)) {
            return Outcome.invalid("report.format", format);
        }
        Workspace workspace = assemble.workspace(report);
        Phrases phrases = writing.phrases(report.content().language());
        var out = new ByteArrayOutputStream();
        try {
            Optional<PaperFormat> paper =
                    Arrays.stream(PaperFormat.values())
                            .filter(one -> one.extension().equals(format))
                            .findFirst();
            if (paper.isPresent()) {
                Papers.write(ReportPaper.of(workspace, phrases), paper.get(), out);
            } else {
                Workbooks.write(ReportAnnex.of(workspace, phrases), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("report=" + report.id(), impossible);
        }
        return Outcome.done(out.toByteArray());
    }

    /** The name of a file, which says what is in it. */
    public static String name(Report report, String format) {
        var content = report.content();
        return content.body().toLowerCase(Locale.ROOT)
                + "-"
                + content.period().to()
                + "-"
                + content.language()
                + "-r"
                + report.revision()
                + "."
                + format;
    }
}
