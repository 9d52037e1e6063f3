package org.nmirf.hub.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which form practices are taken along. */
public enum ExportForm {
    /** For people who calculate: a workbook with three sheets, labels in their language. */
    XLSX(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "sheet-as-csv"),
    /** For statistics programs: codes, and the manifest beside it, in a ZIP. */
    CSV("zip", "application/zip", "practices.csv"),
    /** For programs: codes, and the manifest behind the practices. */
    JSON("json", "application/json", "practices-as-compact-json");

    private final String ending;
    private final String mediaType;
    private final String over;

    ExportForm(String ending, String mediaType, String over) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.over = over;
    }

    /** Name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Ending of file names, without the dot. */
    public String ending() {
        return ending;
    }

    /** What it is sent as. */
    public String mediaType() {
        return mediaType;
    }

    /** What the sum in the manifest is over. */
    String over() {
        return over;
    }

    /** The form of that name. */
    public static Optional<ExportForm> find(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    /** Every name. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ExportForm::word).toList();
    }
}
