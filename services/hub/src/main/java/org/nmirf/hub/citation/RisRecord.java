package org.nmirf.hub.citation;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A citation as a RIS record in UTF-8. RIS has no way to escape: a line end would begin another
 * field, and a comma in an author's name would make it a person's.
 */
final class RisRecord {

    private RisRecord() {}

    static String of(Citation citation) {
        LocalDate day = citation.published();
        var record = new StringBuilder();
        line(record, "TY", "ELEC");
        line(record, "ID", "nmirf-" + citation.id());
        line(record, "AU", citation.author().replace(',', ' '));
        line(record, "TI", citation.title());
        line(record, "AB", citation.summary());
        line(record, "PB", citation.publisher());
        line(record, "ET", Long.toString(citation.version()));
        line(record, "PY", Integer.toString(day.getYear()));
        line(
                record,
                "DA",
                String.format(
                        Locale.ROOT,
                        "%d/%02d/%s/",
                        day.getYear(),
                        day.getMonthValue(),
                        citation.isToTheDay()
                                ? String.format(Locale.ROOT, "%02d", day.getDayOfMonth())
                                : ""));
        line(record, "LA", citation.language());
        line(record, "UR", citation.url());
        return record.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder record, String tag, String value) {
        String oneLine = value.strip().replaceAll("\\s+", " ");
        if (!oneLine.isEmpty()) {
            record.append(tag).append("  - ").append(oneLine).append("\r\n");
        }
    }
}
