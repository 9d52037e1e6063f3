package org.nmirf.node.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.practice.Known;
import org.nmirf.node.practice.PracticeForm;
import org.nmirf.node.practice.PracticeForm.AnsweredForm;
import org.nmirf.node.practice.PracticeForm.TextForm;
import org.nmirf.node.spreadsheet.Sheet;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Turns a row into the form that the API would take. */
@Component
class RowReader {

    private static final Set<String> YES =
            Set.of("yes", "true", "1", "x", "oui", "sí", "si", "sim", "نعم", "да", "是");
    private static final Set<String> NO =
            Set.of("no", "false", "0", "non", "não", "nao", "لا", "нет", "否");
    private static final Map<String, String> PROVENANCES =
            Map.of(
                    "original", "ORIGINAL",
                    "human", "HUMAN_TRANSLATION",
                    "machine", "MACHINE_TRANSLATION");

    private final Vocabularies vocabularies;

    RowReader(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /**
     * A row as a form.
     *
     * @param faults what could not be read at all, by column
     */
    record Reading(PracticeForm form, List<Detail> faults) {

        Reading {
            faults = List.copyOf(faults);
        }
    }

    /** Reads a row; what cannot be read is named by its column. */
    Reading read(Sheet.Row row) {
        List<Detail> faults = new ArrayList<>();
        var form =
                new PracticeForm(
                        null,
                        row.get(Columns.REFERENCE),
                        codes(row, "areas"),
                        codes(row, "themes"),
                        codes(row, "bodies"),
                        codes(row, "groups"),
                        codes(row, "sdg_targets"),
                        code("resource_level", row.get("resource_level")),
                        year(row, "year_from", faults),
                        year(row, "year_to", faults),
                        row.get("attribution"),
                        yesOrNo(row, faults),
                        texts(row),
                        answered(row),
                        known(row));
        if (row.get(Columns.REFERENCE).isEmpty()) {
            faults.add(Detail.of(Columns.REFERENCE, "import.reference-missing"));
        }
        return new Reading(form, faults);
    }

    private List<String> codes(Sheet.Row row, String column) {
        String cell = row.get(column);
        // A label may hold a semicolon itself: the whole cell is tried first.
        if (!cell.isEmpty() && find(column, cell) != null) {
            return List.of(code(column, cell));
        }
        return java.util.Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> code(column, value))
                .toList();
    }

    /** The code that is meant, or what stands there: the rules name it as unknown. */
    private String code(String column, String value) {
        Concept found = value.isEmpty() ? null : find(column, value);
        return found == null ? value : found.code();
    }

    private @Nullable Concept find(String column, String value) {
        var vocabulary = vocabularies.vocabulary(Columns.VOCABULARIES.getOrDefault(column, column));
        return vocabulary.find(value).or(() -> vocabulary.findByName(value)).orElse(null);
    }

    private static @Nullable Integer year(Sheet.Row row, String column, List<Detail> faults) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("\\d{1,6}")) {
            faults.add(Detail.of(column, "import.not-a-year", cell));
            return null;
        }
        return Integer.valueOf(cell);
    }

    private static boolean yesOrNo(Sheet.Row row, List<Detail> faults) {
        String cell = row.get("open_to_contact").toLowerCase(Locale.ROOT);
        if (!cell.isEmpty() && !YES.contains(cell) && !NO.contains(cell)) {
            faults.add(Detail.of("open_to_contact", "import.not-yes-or-no", cell));
        }
        return YES.contains(cell);
    }

    private static List<AnsweredForm> answered(Sheet.Row row) {
        return entries(row, Columns.RECOMMENDATIONS).stream().map(AnsweredForm::parse).toList();
    }

    private static Known known(Sheet.Row row) {
        return new Known(
                entries(row, "known_people"),
                entries(row, "known_organisations"),
                entries(row, "known_places"),
                entries(row, "known_numbers"));
    }

    // Names hold commas, so only line breaks and semicolons part them.
    private static List<String> entries(Sheet.Row row, String column) {
        return Arrays.stream(row.get(column).split("[;\n]"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static List<TextForm> texts(Sheet.Row row) {
        return Columns.LANGUAGES.stream()
                .filter(language -> isPresent(row, language))
                .map(language -> text(row, language))
                .toList();
    }

    private static boolean isPresent(Sheet.Row row, String language) {
        return row.cells().keySet().stream()
                .anyMatch(column -> column.endsWith("_" + language) && !column.startsWith("year"));
    }

    private static TextForm text(Sheet.Row row, String language) {
        return new TextForm(
                language,
                provenance(row, language),
                row.get(Columns.TITLE + language),
                row.get("summary_" + language),
                row.get("challenge_" + language),
                row.get("response_" + language),
                row.get("results_" + language),
                row.get("lessons_" + language),
                row.get("preconditions_" + language),
                row.get("costs_" + language));
    }

    private static String provenance(Sheet.Row row, String language) {
        String cell = row.get(Columns.PROVENANCE + language).toLowerCase(Locale.ROOT);
        boolean isOriginal =
                row.get(Columns.ORIGINAL_LANGUAGE).toLowerCase(Locale.ROOT).equals(language);
        return cell.isEmpty() && isOriginal ? "ORIGINAL" : PROVENANCES.getOrDefault(cell, cell);
    }
}
