package org.nmirf.node.publicdata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nmirf.node.paper.Paper;
import org.nmirf.node.paper.PaperFormat;
import org.nmirf.node.paper.Papers;
import org.nmirf.node.paper.Part;
import org.nmirf.node.paper.Run;
import org.nmirf.node.paper.Workbook;
import org.nmirf.node.paper.Workbooks;
import org.nmirf.node.publicview.PublicRecommendation;
import org.nmirf.node.spreadsheet.CsvText;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Reader;

/** What the public sees as files: the columns of the register without those for colleagues. */
final class PublicFiles {

    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "pt", "ru", "zh");
    private static final int WIDTH = 24;
    private static final List<String> COLUMNS =
            Stream.of(
                            Stream.of(
                                    "reference",
                                    "body",
                                    "symbol",
                                    "document_date",
                                    "paragraph",
                                    "kind",
                                    "upr_session",
                                    "position",
                                    "recommending_states",
                                    "themes",
                                    "groups",
                                    "sdgs",
                                    "category",
                                    "annotation_id",
                                    "original_language"),
                            LANGUAGES.stream().map(language -> "text_" + language),
                            Stream.of("lead_institution", "contributing_institutions", "status"))
                    .flatMap(columns -> columns)
                    .toList();

    private PublicFiles() {}

    /** In UTF-8 with a byte order mark, which spreadsheets ask for. */
    static byte[] csv(List<PublicRecommendation> items) {
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        items.forEach(one -> rows.add(cells(one)));
        return CsvText.of(rows);
    }

    /** The same columns as a workbook. */
    static byte[] xlsx(
            List<PublicRecommendation> items, String title, Instant made, Language language) {
        List<List<Workbook.Value>> rows =
                items.stream()
                        .map(one -> cells(one).stream().map(Workbook.Value::of).toList())
                        .toList();
        var sheet =
                new Workbook.Sheet(
                        title,
                        COLUMNS.stream().map(name -> new Workbook.Column(name, WIDTH)).toList(),
                        rows);
        var out = new ByteArrayOutputStream();
        try {
            Workbooks.write(new Workbook(language, title, List.of(sheet), made), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A list to read and print, in the reader's language as far as texts go. */
    static byte[] pdf(List<PublicRecommendation> items, String title, Instant made, Reader reader) {
        List<Part> body = new ArrayList<>();
        for (PublicRecommendation one : items) {
            body.add(
                    Part.heading(
                            2, reader.label("bodies", one.source().body()) + ", " + one.name()));
            one.source()
                    .texts()
                    .bestFor(reader.language().code())
                    .ifPresent(words -> body.add(words(words)));
            String status = one.assessment().status();
            if (!status.isEmpty()) {
                body.add(Part.paragraph(reader.label("implementation-statuses", status)));
            }
        }
        var paper =
                new Paper(
                        reader.language(),
                        title,
                        "",
                        List.of(reader.day(made)),
                        "",
                        title,
                        body,
                        made);
        var out = new ByteArrayOutputStream();
        try {
            Papers.write(paper, PaperFormat.PDF, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Part words(Wording words) {
        return new Part.Paragraph(
                List.of(Run.plain(words.text())),
                false,
                Language.find(words.language()).orElse(null));
    }

    private static List<String> cells(PublicRecommendation one) {
        var source = one.source();
        var review = source.review();
        List<String> cells = new ArrayList<>();
        cells.add(source.reference());
        cells.add(source.body());
        cells.add(source.symbol());
        cells.add(source.date() == null ? "" : source.date().toString());
        cells.add(source.paragraph());
        cells.add(source.kind().name().toLowerCase(Locale.ROOT));
        var session = review == null ? null : review.session();
        cells.add(session == null ? "" : session.toString());
        cells.add(review == null ? "" : review.position());
        cells.add(review == null ? "" : String.join(";", review.states()));
        cells.add(String.join(";", source.themes()));
        cells.add(String.join(";", source.groups()));
        cells.add(String.join(";", source.sdgs()));
        cells.add(source.category().name().toLowerCase(Locale.ROOT));
        cells.add(source.annotationId() == null ? "" : source.annotationId().toString());
        cells.add(
                source.texts().texts().stream()
                        .filter(text -> text.provenance() == Provenance.ORIGINAL)
                        .map(Wording::language)
                        .findFirst()
                        .orElse(""));
        for (String language : LANGUAGES) {
            cells.add(source.texts().in(language).map(Wording::text).orElse(""));
        }
        cells.add(institutions(one, true));
        cells.add(institutions(one, false));
        cells.add(one.assessment().status());
        return cells;
    }

    private static String institutions(PublicRecommendation one, boolean isLead) {
        return String.join(
                ";",
                one.institutions().stream()
                        .filter(answers -> answers.isLead() == isLead)
                        .map(answers -> answers.names().wordsFor("en"))
                        .toList());
    }
}
