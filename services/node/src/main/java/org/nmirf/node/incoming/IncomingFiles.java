package org.nmirf.node.incoming;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nmirf.node.cleaning.CleanText;
import org.nmirf.node.cleaning.GapMending;
import org.nmirf.node.concordance.ActionVerbs;
import org.nmirf.node.concordance.Labels;
import org.nmirf.node.concordance.StateList;
import org.nmirf.node.concordance.StateNames;
import org.nmirf.node.incoming.IncomingFile.Format;
import org.nmirf.node.incoming.RawRow.Field;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.spreadsheet.FileKind;
import org.nmirf.node.spreadsheet.Grid;
import org.nmirf.node.spreadsheet.Limits;
import org.nmirf.node.spreadsheet.SpreadsheetFile;
import org.nmirf.node.spreadsheet.WordFile;
import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Reads every kind of file in which recommendations come, told by content and not by name. */
@Component
public class IncomingFiles {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Limits LIMITS = new Limits(40 * MEGABYTE, 20_000);
    private static final int HEAD = 64;

    private final Labels labels;
    private final StateNames names;
    private final StateList states;
    private final ActionVerbs verbs = new ActionVerbs();

    IncomingFiles(Vocabularies vocabularies, Countries countries) {
        this.labels = new Labels(vocabularies);
        this.names = new StateNames(countries);
        this.states = new StateList(names);
    }

    /**
     * Reads a file.
     *
     * @param content at most 40 MB
     * @param country of the node, ISO 3166-1 alpha-2 in lower case; rows of others are left out
     * @return its rows, or why it cannot be read: too large, damaged, of no known kind, about
     *     another country
     */
    public Outcome<IncomingFile> read(byte[] content, String country) {
        if (content.length > LIMITS.bytes()) {
            return tooLarge();
        }
        FileKind kind = FileKind.of(content);
        return switch (kind) {
            case WORD -> word(content, country);
            case WORKBOOK -> sheet(content, country);
            case TEXT ->
                    isJson(content)
                            ? json(new ByteArrayInputStream(content), country)
                            : sheet(content, country);
            case EMPTY,
                    OLD_WORKBOOK,
                    OLD_WORD,
                    LOCKED,
                    BINARY_WORKBOOK,
                    OPEN_DOCUMENT,
                    APPLE,
                    PDF,
                    WEB_PAGE,
                    MARKUP,
                    RICH_TEXT,
                    PACKED,
                    OTHER,
                    DAMAGED ->
                    kind.refused();
        };
    }

    /**
     * Reads a file on disk. JSON may be of any size, such as the export of all countries: one entry
     * is in memory at a time, and at most 20,000 of the country are kept.
     *
     * @throws IOException when the disk fails
     */
    public Outcome<IncomingFile> read(Path file, String country) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            if (isJson(content.readNBytes(HEAD))) {
                try (InputStream again = Files.newInputStream(file)) {
                    return json(again, country);
                }
            }
        }
        return Files.size(file) > LIMITS.bytes()
                ? tooLarge()
                : read(Files.readAllBytes(file), country);
    }

    private static Outcome<IncomingFile> tooLarge() {
        return Outcome.refused(
                Refusal.of(Kind.TOO_LARGE, "incoming.too-large", LIMITS.bytes() / MEGABYTE));
    }

    private static boolean isJson(byte[] head) {
        for (byte unit : head) {
            if (unit == '[' || unit == '{') {
                return true;
            }
            // A mark at the beginning and white space may stand before it.
            boolean isBlank = unit <= ' ' && unit > 0;
            if (!isBlank && (unit & 0xFF) < 0xBB) {
                return false;
            }
        }
        return false;
    }

    private Outcome<IncomingFile> json(InputStream content, String country) {
        var whose = new WhoseRow(states, country);
        return IndexJson.read(content, row -> whose.reason(row).isEmpty(), LIMITS.rows())
                .map(kept -> foreign(Format.INDEX_JSON, kept.rows(), country, kept.skipped()));
    }

    private Outcome<IncomingFile> word(byte[] content, String country) {
        return WordFile.read(content, LIMITS)
                .then(
                        file -> {
                            Set<String> named = ThematicList.states(file, names);
                            if (!named.isEmpty() && !named.contains(country)) {
                                return Outcome.invalid(
                                        "incoming.other-country-file",
                                        String.join(", ", named).toUpperCase(Locale.ROOT));
                            }
                            List<RawRow> rows = ThematicList.rows(file);
                            return rows.isEmpty()
                                    ? Outcome.invalid("incoming.unknown-file")
                                    : Outcome.done(foreign(Format.THEMATIC_LIST, rows, country, 0));
                        });
    }

    private Outcome<IncomingFile> sheet(byte[] content, String country) {
        return SpreadsheetFile.cells(content, LIMITS, IncomingFiles::isKnown)
                .then(
                        grid ->
                                IndexSheet.of(grid)
                                        .map(sheet -> index(sheet, country))
                                        .orElseGet(() -> own(grid)));
    }

    private static boolean isKnown(Grid grid) {
        return IndexSheet.of(grid).isPresent() || grid.header(OwnSheet::isHeader).isPresent();
    }

    private Outcome<IncomingFile> index(IndexSheet sheet, String country) {
        List<RawRow> rows = sheet.rows();
        if (rows.isEmpty()) {
            return Outcome.invalid("incoming.no-rows");
        }
        var file = foreign(Format.INDEX_SPREADSHEET, rows, country, 0);
        return Outcome.done(new IncomingFile(file.format(), file.rows(), 0, sheet.unknown()));
    }

    private Outcome<IncomingFile> own(Grid grid) {
        return grid.toSheet(OwnSheet::isHeader, "incoming.unknown-file", LIMITS.rows())
                .map(
                        sheet ->
                                new IncomingFile(
                                        Format.OWN,
                                        OwnSheet.rows(sheet, new OwnRow(labels, states, verbs)),
                                        0,
                                        OwnSheet.unknown(sheet.columns())));
    }

    private IncomingFile foreign(Format format, List<RawRow> rows, String country, int skipped) {
        Set<String> words = new HashSet<>();
        rows.forEach(row -> words.addAll(GapMending.words(CleanText.clean(row.get(Field.TEXT)))));
        var reading =
                new RowReading(
                        new CodeReading(labels, states),
                        verbs,
                        new WhoseRow(states, country),
                        words);
        List<IncomingRow> read = rows.stream().map(reading::read).toList();
        return new IncomingFile(format, new Repeats(states).merge(read), skipped, List.of());
    }
}
