package org.nmirf.node.incoming;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nmirf.node.incoming.IncomingRow.Refused;
import org.nmirf.node.incoming.IncomingRow.Remark;
import org.nmirf.node.incoming.IncomingRow.Understood;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.spreadsheet.Sheet;
import org.nmirf.web.language.Language;

/** The columns of this application's own spreadsheets of recommendations. */
public final class OwnSheet {

    static final String TEXT = "text_";
    static final List<String> LANGUAGES =
            Language.forContent().stream().map(Language::code).toList();

    private static final List<String> SOURCE =
            List.of(
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
                    "original_language");
    private static final List<String> FOLLOW_UP =
            List.of(
                    "priority",
                    "lead_institution",
                    "contributing_institutions",
                    "focal_point",
                    "status",
                    "comment");

    private OwnSheet() {}

    /** Every column there is, in the order of the template. */
    public static List<String> columns() {
        return Stream.of(
                        SOURCE.stream(),
                        LANGUAGES.stream().map(language -> TEXT + language),
                        FOLLOW_UP.stream())
                .flatMap(column -> column)
                .toList();
    }

    /** Whether these name the columns of recommendations. */
    static boolean isHeader(List<String> columns) {
        return columns.contains("body")
                && columns.stream().anyMatch(column -> column.startsWith(TEXT));
    }

    /** The names that are no columns of ours. */
    static List<String> unknown(List<String> columns) {
        return columns.stream()
                .filter(column -> !column.isEmpty() && !columns().contains(column))
                .toList();
    }

    /** The rows; a reference that stands twice is refused the second time. */
    static List<IncomingRow> rows(Sheet sheet, OwnRow reading) {
        Set<String> references = new HashSet<>();
        Map<Integer, String> paragraphs = LostZeros.find(sheet);
        return sheet.rows().stream().map(row -> row(row, paragraphs, reading, references)).toList();
    }

    private static IncomingRow row(
            Sheet.Row row, Map<Integer, String> paragraphs, OwnRow reading, Set<String> seen) {
        String paragraph = paragraphs.getOrDefault(row.number(), "");
        if (paragraph.isEmpty()) {
            return row(row, reading, seen);
        }
        IncomingRow read = row(row.with("paragraph", paragraph), reading, seen);
        return read instanceof Understood understood
                ? understood.with(
                        Remark.of("paragraph", "zero-restored", row.get("paragraph"), paragraph))
                : read;
    }

    private static IncomingRow row(Sheet.Row row, OwnRow reading, Set<String> references) {
        String reference = row.get("reference");
        if (!reference.isEmpty() && !references.add(reference.toLowerCase(Locale.ROOT))) {
            return new Refused(
                    row.number(),
                    reference,
                    List.of(Detail.of("reference", "incoming.reference-twice", reference)));
        }
        return row.isTooLong()
                ? new Refused(
                        row.number(), reference, List.of(Detail.of("", "incoming.row-too-long")))
                : reading.read(row);
    }

    /** Names of categories beside their numbers. */
    static final Map<String, Integer> NUMBERS =
            Map.of("minimal", 1, "continuing", 2, "considering", 3, "general", 4, "specific", 5);
}
