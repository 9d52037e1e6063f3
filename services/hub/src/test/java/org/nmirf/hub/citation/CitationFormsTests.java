package org.nmirf.hub.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CitationFormsTests {

    private static final String ID = "0f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d11";

    @Test
    void writesAnEntryThatBibtexReads() {
        Map<String, String> entry = BibtexReader.read(BibtexEntry.of(citation("A calendar", true)));

        assertThat(entry)
                .containsEntry("type", "misc")
                .containsEntry("key", "nmirf-" + ID)
                .containsEntry("author", "{Délégation, a body (Morocco)}")
                .containsEntry("title", "{A calendar}")
                .containsEntry("year", "2026")
                .containsEntry("month", "mar")
                .containsEntry("day", "5")
                .containsEntry("version", "2")
                .containsEntry("language", "en")
                .containsEntry("url", "http://localhost/practices/" + ID);
    }

    @Test
    void keepsEveryLetterOfATitleFromBreakingTheEntry() {
        String title = "}, note = {x} \\{ 100 % of R&D_x #1 $5 ~ ^ \n @misc{y,";

        Map<String, String> entry = BibtexReader.read(BibtexEntry.of(citation(title, true)));

        assertThat(entry).doesNotContainKey("note");
        assertThat(entry.get("title"))
                .contains("\\textbraceright{}, note = \\textbraceleft{}x\\textbraceright{}")
                .contains("100 \\% of R\\&D\\_x \\#1 \\$5 \\textasciitilde{}")
                .doesNotContain("\n");
    }

    @Test
    void leavesArabicAsItIs() {
        Citation arabic = citation("تقويم مشترك", true);

        assertThat(BibtexEntry.of(arabic)).contains("title = {{تقويم مشترك}}");
        assertThat(RisRecord.of(arabic)).contains("TI  - تقويم مشترك\r\n");
    }

    @Test
    void writesARecordInWhichEveryLineIsAField() {
        List<String> lines =
                RisRecord.of(citation("A title\r\nER  - \nTY  - FAKE", true)).lines().toList();

        assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(lines).first().isEqualTo("TY  - ELEC");
        assertThat(lines).last().isEqualTo("ER  - ");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("TY") || line.startsWith("ER"))
                .hasSize(2);
        assertThat(lines).contains("DA  - 2026/03/05/", "AU  - Délégation a body (Morocco)");
    }

    @Test
    void tellsNoDayWhereOnlyTheMonthMayBeTold() {
        Citation unnamed = citation("A calendar", false);

        assertThat(BibtexReader.read(BibtexEntry.of(unnamed))).doesNotContainKey("day");
        assertThat(RisRecord.of(unnamed)).contains("DA  - 2026/03//\r\n");
    }

    @Test
    void writesALetterThatAnyProgramOpens() {
        assertThat(citation("Tea & sympathy? 50 %", true).mail())
                .isEqualTo(
                        "mailto:?subject=Tea%20%26%20sympathy%3F%2050%20%25&body="
                                + List.of(
                                                "Tea & sympathy? 50 %\r\nhttp://localhost/practices/"
                                                        + ID)
                                        .stream()
                                        .map(CitationFormsTests::encoded)
                                        .collect(Collectors.joining()));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private static Citation citation(String title, boolean isToTheDay) {
        return new Citation(
                ID,
                "Délégation, a body (Morocco)",
                title,
                "A plan of {five} years.",
                "en",
                "NMIRF Network",
                2,
                LocalDate.of(2026, 3, 5),
                isToTheDay,
                "5 March 2026",
                "http://localhost/practices/" + ID);
    }
}
