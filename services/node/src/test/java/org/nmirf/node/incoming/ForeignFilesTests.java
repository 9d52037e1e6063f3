package org.nmirf.node.incoming;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.incoming.IncomingFixtures.code;
import static org.nmirf.node.incoming.IncomingFixtures.read;
import static org.nmirf.node.incoming.IncomingFixtures.remarks;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.incoming.IncomingFile.Format;
import org.nmirf.node.incoming.IncomingRow.Understood;
import org.nmirf.node.recommendation.Source;

/** Spreadsheets and JSON that went through other programs before they came here. */
class ForeignFilesTests {

    private static final String ENTRY =
            """
            {"AnnotationId": "b4288060-6633-478d-9a9a-df1978d336c3", "Symbol": "E/C.12/PRY/CO/5",
             "Text": "<p>23. Adopt a law on water.</p>", "Body": "CESCR", "AnnotationType":
             "Recommendations", "Countries": ["Paraguay"], "Themes": ["Right to health"],
             "PublicationDate": "2024-10-18T00:00:00Z", "UprCycle": null, "Sdgs": []}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "{\"results\": [%s]}",
                "{\"filters\": [\"py\"], \"countries\": [\"Paraguay\"], \"total\": 1, \"value\": [%s]}",
                "{\"data\": {\"facets\": [{\"id\": 1}], \"hits\": [{\"_source\": %s}]}}",
                "%s",
                "\uFEFF \n%s\n",
            })
    void readsJsonInWhateverItIsWrapped(String wrapper) {
        IncomingFile file = read(wrapper.formatted(ENTRY).getBytes(UTF_8));

        assertThat(file.understood()).hasSize(1);
        Source source = file.understood().getFirst().source();
        assertThat(source.paragraph()).isEqualTo("23");
        assertThat(source.date()).isEqualTo(LocalDate.of(2024, 10, 18));
        assertThat(source.themes()).containsExactly("health");
    }

    @Test
    void readsJsonWithOneEntryALine() {
        String line = ENTRY.replace("\n", " ");
        String lines = line + "\n" + line.replace("law on water", "law on land") + "\n";

        assertThat(read(lines.getBytes(UTF_8)).understood()).hasSize(2);
        assertThat(read(("\uFEFF" + lines).getBytes(UTF_16LE)).understood()).hasSize(2);
    }

    @Test
    void readsLabelsThatWereJoinedAndTakesNothingForMissingOnes() {
        String joined =
                ENTRY.replace("[\"Right to health\"]", "\"Right to health | Right to education\"")
                        .replace("[]", "NaN")
                        .replace("[\"Paraguay\"]", "[{\"id\": 1, \"label\": \"Paraguay\"}]");

        Source source = read(joined.getBytes(UTF_8)).understood().getFirst().source();

        assertThat(source.themes()).containsExactly("health", "education");
        assertThat(source.sdgs()).isEmpty();
    }

    @Test
    void saysOfJsonWithoutEntriesThatItIsNoExport() {
        assertThat(code("[{\"a\": 1}]    ".getBytes(UTF_8))).isEqualTo("incoming.unknown-file");
        assertThat(code("{\"results\": []}".getBytes(UTF_8))).isEqualTo("incoming.no-rows");
    }

    @ParameterizedTest
    @CsvSource({
        "'- Children: definition; general principles; protection; Right to health', 2",
        "'Right to health - Right to education', 2",
        "'- Economic, social & cultural rights - general measures of implementation', 1",
    })
    void partsLabelsOnOneLineAndKeepsThoseThatHoldTheSeparator(String themes, int count) {
        String csv = "Text;Body;Symbol;Themes\nAct.;CRC;CRC/C/PRY/CO/3;\"" + themes + "\"\n";

        Understood row = read(csv.getBytes(UTF_8)).understood().getFirst();

        assertThat(row.source().themes()).hasSize(count);
        assertThat(remarks(row)).isEmpty();
    }

    @Test
    void readsTheIndexUnderATitleAndWithItsNamesOnEachPage() {
        String csv =
                """
                Export of 22 November, Paraguay


                TEXT ;Reccomending\u00A0 Body;Document Symbol;Comments of ours
                Act.;- CRC;CRC/C/PRY/CO/3;x
                TEXT ;Reccomending\u00A0 Body;Document Symbol;Comments of ours
                Adopt it.;- CRC;CRC/C/PRY/CO/3


                """;

        IncomingFile file = read(csv.getBytes(UTF_8));

        assertThat(file.format()).isEqualTo(Format.INDEX_SPREADSHEET);
        assertThat(file.rows()).hasSize(2);
        assertThat(file.unknownColumns()).containsExactly("Comments of ours");
    }

    @Test
    void readsOurTemplateAsAnArabicAndAFrenchExcelSaveIt() {
        String arabic =
                """
                reference;body;symbol;paragraph;text_ar;document_date
                A;CRC;CRC/C/PRY/CO/3;23;اعتماد قانون بشأن المياه والصرف الصحي;31/05/2024
                """;
        String french =
                """
                reference;body;symbol;paragraph;text_fr;document_date;themes
                A;CRC;CRC/C/PRY/CO/3;23;Créer un mécanisme d’enquête;31/05/2024;Droit à la santé
                """;

        Source one = only(arabic.getBytes(Charset.forName("windows-1256")));
        Source other = only(french.getBytes(Charset.forName("windows-1252")));

        assertThat(one.texts().wordsFor("ar")).startsWith("اعتماد قانون");
        assertThat(one.paragraph()).isEqualTo("23");
        assertThat(one.date()).isEqualTo(LocalDate.of(2024, 5, 31));
        assertThat(other.texts().wordsFor("fr")).isEqualTo("Créer un mécanisme d’enquête");
    }

    private static Source only(byte[] content) {
        IncomingFile file = read(content);
        assertThat(file.refused()).isEmpty();
        return file.understood().getFirst().source();
    }

    @Test
    void givesBackTheZeroThatASpreadsheetTookFromAParagraph() {
        String csv =
                """
                reference,body,symbol,paragraph,text_en
                A,UPR,A/HRC/48/9,118.9,Ratify it
                B,UPR,A/HRC/48/9,118.1,Adopt it
                C,UPR,A/HRC/48/9,118.11,Fund it
                D,UPR,A/HRC/48/9,118.1,Teach it
                """;

        List<Understood> rows = read(csv.getBytes(UTF_8)).understood();

        assertThat(rows)
                .extracting(row -> row.source().paragraph())
                .containsExactly("118.9", "118.10", "118.11", "118.1");
        assertThat(remarks(rows.get(1))).containsExactly("zero-restored");
    }

    @Test
    void refusesAParagraphOfWhichASpreadsheetMadeADay() {
        String csv = "reference,body,paragraph,text_en\nA,CRC,2026-10-06,Act\n";

        assertThat(read(csv.getBytes(UTF_8)).refused().getFirst().faults())
                .extracting(fault -> fault.code())
                .containsExactly("incoming.paragraph-is-a-day");
    }

    @ParameterizedTest
    @CsvSource({"38.0, 38", "38th, 38", "٣٨, 38", "'38 ', 38"})
    void readsSessionsAsTheyAreWritten(String text, int session) {
        String csv = "body,text_en,upr_session,sdgs\nUPR,Act," + text + ",\"6.1, 16.3\"\n";

        Source source = only(csv.getBytes(UTF_8));

        assertThat(source.review()).asString().contains("session=" + session + ",");
        assertThat(source.sdgs()).containsExactly("6.1", "16.3");
    }
}
