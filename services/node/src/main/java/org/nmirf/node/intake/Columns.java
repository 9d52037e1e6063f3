package org.nmirf.node.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.node.practice.PracticeForm;
import org.nmirf.node.practice.PracticeText;

/** Names of the columns of a spreadsheet of practices. */
final class Columns {

    static final String REFERENCE = "reference";
    static final String RECOMMENDATIONS = "recommendations";
    static final String TITLE = "title_";
    static final String PROVENANCE = "provenance_";
    static final String ORIGINAL_LANGUAGE = "original_language";
    static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "pt", "ru", "zh");

    /** Columns of codes, and the vocabulary of each. */
    static final Map<String, String> VOCABULARIES =
            Map.of(
                    "areas", "areas",
                    "themes", "themes",
                    "bodies", "bodies",
                    "groups", "groups",
                    "sdg_targets", "sdgs",
                    "resource_level", "resource-levels");

    private static final List<String> GENERAL =
            List.of(
                    REFERENCE,
                    "areas",
                    "themes",
                    "bodies",
                    "groups",
                    "sdg_targets",
                    "resource_level",
                    "year_from",
                    "year_to",
                    "attribution",
                    "open_to_contact",
                    RECOMMENDATIONS,
                    "known_people",
                    "known_organisations",
                    "known_places",
                    "known_numbers",
                    ORIGINAL_LANGUAGE);
    private static final Map<String, String> BY_FIELD =
            Map.of(
                    "sdgs", "sdg_targets",
                    "resourceLevel", "resource_level",
                    "yearFrom", "year_from",
                    "yearTo", "year_to",
                    "texts", ORIGINAL_LANGUAGE);
    private static final Pattern TEXT = Pattern.compile("texts\\[(\\d+)]\\.(\\w+)");

    private Columns() {}

    /** Every column there is, in the order of the template. */
    static List<String> all() {
        List<String> all = new ArrayList<>(GENERAL);
        for (String language : LANGUAGES) {
            all.add(PROVENANCE + language);
            for (PracticeText.Field field : PracticeText.Field.values()) {
                all.add(field.word() + "_" + language);
            }
        }
        return all;
    }

    /** Whether these name the columns of practices. */
    static boolean isHeader(List<String> columns) {
        return columns.contains(REFERENCE)
                && columns.stream().anyMatch(column -> column.startsWith(TITLE));
    }

    /** The column that holds the field of the form. */
    static String of(String field, PracticeForm form) {
        Matcher text = TEXT.matcher(field);
        var texts = form.texts();
        if (text.matches() && texts != null) {
            var language = texts.get(Integer.parseInt(text.group(1))).language();
            return text.group(2) + "_" + language;
        }
        String name = field.replaceAll("\\[.*", "");
        return BY_FIELD.getOrDefault(name, name.replace('.', '_'));
    }
}
