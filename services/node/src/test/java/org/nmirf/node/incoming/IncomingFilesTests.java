package org.nmirf.node.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.incoming.IncomingFixtures.aReviewEntry;
import static org.nmirf.node.incoming.IncomingFixtures.anEntry;
import static org.nmirf.node.incoming.IncomingFixtures.code;
import static org.nmirf.node.incoming.IncomingFixtures.indexSheet;
import static org.nmirf.node.incoming.IncomingFixtures.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nmirf.node.incoming.IncomingFile.Format;
import org.nmirf.node.incoming.IncomingRow.Understood;
import org.nmirf.node.recommendation.ActionCategory;
import org.nmirf.node.recommendation.FollowUp.Priority;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.recommendation.Source.Kind;
import org.nmirf.node.recommendation.Source.Review;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wordings;

class IncomingFilesTests {

    private static final String JSON =
            """
            [{"AnnotationId": "b1f0c5f2-64a1-4b56-9a0e-0d8d3f5a1c11", "Symbol": "A/HRC/48/9",
              "Text": "<p>118.6 Consider ratifying the Protocol (Uruguay)</p>",
              "PublicationDate": "2021-07-09T00:00:00", "AnnotationType": "- Recommendations",
              "Body": "- UPR", "Countries": ["Paraguay"], "Regions": ["x"],
              "Themes": ["Ratification of & accession to international instruments"],
              "AffectedPersons": [], "Sdgs": ["16 - PEACE"], "UprCycle": "3rd",
              "UprRecommendingCountry": ["Uruguay"], "UprPosition": [{"Name": "Noted"}]},
             {"AnnotationId": "1", "Text": "Do it", "Countries": ["Chile"], "Body": "CRC"},
             {"AnnotationId": "2", "Text": "Do it", "Countries": [], "Symbol": "CRC/C/CHL/CO/6"}]
            """;

    @Test
    void readsAWholeEntryOfTheIndex() {
        UUID id = UUID.fromString("b1f0c5f2-64a1-4b56-9a0e-0d8d3f5a1c11");

        var row =
                IncomingFixtures.understood(
                        aReviewEntry().with("OHCHR Annotation Id", id.toString()));

        assertThat(row.source())
                .isEqualTo(
                        new Source(
                                Kind.RECOMMENDATION,
                                "",
                                "UPR",
                                "A/HRC/48/9",
                                LocalDate.of(2026, 2, 25),
                                "118.6",
                                List.of(),
                                Wordings.of(
                                        "en",
                                        "Ratify the Optional Protocol on communications (Uruguay)"),
                                new Review(38, "supported", List.of("uy")),
                                List.of("water", "health"),
                                List.of("rural"),
                                List.of("6.1"),
                                ActionCategory.SPECIFIC,
                                id));
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.remarks()).isEmpty();
    }

    @Test
    void readsTheJsonOfTheIndexAndCountsWhatBelongsToOthers() {
        IncomingFile file = read(JSON.getBytes(StandardCharsets.UTF_8));

        Source source = file.understood().getFirst().source();
        assertThat(file.format()).isEqualTo(Format.INDEX_JSON);
        assertThat(file.otherCountries()).isEqualTo(2);
        assertThat(source.paragraph()).isEqualTo("118.6");
        assertThat(source.date()).isEqualTo(LocalDate.of(2021, 7, 9));
        assertThat(source.category()).isEqualTo(ActionCategory.CONSIDERING);
        assertThat(source.review()).isEqualTo(new Review(null, "noted", List.of("uy")));
        assertThat(IncomingFixtures.remarks(file.understood().getFirst()))
                .containsExactly("cycle-only");
    }

    @Test
    void readsALargeExportEntryByEntry(@TempDir Path folder) throws IOException {
        Path export = folder.resolve("export.dat");
        String other = "{\"Countries\":[\"Chile\"],\"Text\":\"" + "word ".repeat(2_000) + "\"}";
        try (var writer = Files.newBufferedWriter(export)) {
            writer.write("\uFEFF[");
            for (int i = 0; i < 6_000; i++) {
                writer.write(other + ",\n");
            }
            writer.write(JSON.strip().substring(1));
        }

        IncomingFile file = IncomingFixtures.FILES.read(export, "py").orProblem();

        assertThat(Files.size(export)).isGreaterThan(50_000_000);
        assertThat(file.understood()).hasSize(1);
        assertThat(file.otherCountries()).isEqualTo(6_002);
    }

    @Test
    void readsFiveThousandRows() {
        List<IncomingFixtures.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            entries.add(
                    aReviewEntry()
                            .with(
                                    "Text",
                                    (100 + i / 200)
                                            + "."
                                            + (i % 200 + 1)
                                            + " Strengthen measure "
                                            + i
                                            + " for the protection of journalists, of human rights"
                                            + " defenders and of indigenous peoples in all regions"
                                            + " of the country (Uruguay)"));
        }

        IncomingFile file = read(indexSheet(entries.toArray(IncomingFixtures.Entry[]::new)));

        assertThat(file.understood()).hasSize(5_000);
        assertThat(file.understood().getLast().source().paragraph()).isEqualTo("124.200");
    }

    @Test
    void readsOurOwnSpreadsheet() {
        String csv =
                """
                reference;body;symbol;document_date;paragraph;kind;upr_session;position;\
                recommending_states;themes;groups;sdgs;category;annotation_id;original_language;\
                text_en;text_es;priority;lead_institution;contributing_institutions;focal_point;\
                status;comment;colour
                R-1;Universal Periodic Review;A/HRC/48/9;2021-07-09;118.6 (a);recommendation;38;\
                Supported;"Uruguay; Costa Rica";"health; Derecho a la educación";women;"5; 16.3";\
                4;;es;Ratify it;Ratificarlo;high;Ministry of Justice;"Police; Health";a@b.example;\
                In progress;Well under way;red
                """;

        IncomingFile file = read(csv.getBytes(StandardCharsets.UTF_8));
        Understood row = file.understood().getFirst();

        assertThat(file.format()).isEqualTo(Format.OWN);
        assertThat(file.unknownColumns()).containsExactly("colour");
        assertThat(row.source().reference()).isEqualTo("R-1");
        assertThat(row.source().paragraph()).isEqualTo("118.6");
        assertThat(row.source().limbs()).containsExactly("a");
        assertThat(row.source().review())
                .isEqualTo(new Review(38, "supported", List.of("uy", "cr")));
        assertThat(row.source().themes()).containsExactly("health", "education");
        assertThat(row.source().sdgs()).containsExactly("5", "16.3");
        assertThat(row.source().category()).isEqualTo(ActionCategory.GENERAL);
        assertThat(row.source().texts().in("es").orElseThrow().provenance())
                .isEqualTo(Provenance.ORIGINAL);
        assertThat(row.source().texts().in("en").orElseThrow().provenance())
                .isEqualTo(Provenance.HUMAN_TRANSLATION);
        assertThat(row.plan())
                .isEqualTo(
                        new IncomingRow.Plan(
                                Priority.HIGH,
                                "Ministry of Justice",
                                List.of("Police", "Health"),
                                List.of("a@b.example"),
                                "in-progress",
                                "Well under way"));
    }

    @Test
    void namesEverythingThatIsWrongInARowOfOurOwn() {
        String csv =
                "reference,body,document_date,upr_session,position,recommending_states,themes,"
                        + "category,annotation_id,original_language,text_en,priority,status,kind\n"
                        + "R-1,UPR,soon,x,maybe,Atlantis,Dragons,6,7,tlh,Act,urgent,done?,wish\n"
                        + "R-1,CRC,,,,,,,,,Act,,,\n"
                        + ",,,,,,,,,,,,,wish\n";

        List<IncomingRow.Refused> refused = read(csv.getBytes(StandardCharsets.UTF_8)).refused();

        assertThat(refused.getFirst().faults().stream().map(fault -> fault.field()))
                .containsExactlyInAnyOrder(
                        "document_date",
                        "upr_session",
                        "position",
                        "recommending_states",
                        "themes",
                        "category",
                        "annotation_id",
                        "original_language",
                        "priority",
                        "status",
                        "kind");
        assertThat(refused.get(1).faults().getFirst().code()).isEqualTo("incoming.reference-twice");
        assertThat(refused.get(2).faults().stream().map(fault -> fault.code()))
                .contains("incoming.text-missing", "incoming.body-unknown");
    }

    @Test
    void namesEveryReasonForWhichARowOfTheIndexIsRefused() {
        var entry =
                anEntry()
                        .with("Text", " ")
                        .with("Countries Concerned", "- Chile")
                        .with("Reccomending Body", "- Council of Elders")
                        .with("Document Symbol", "");

        assertThat(read(indexSheet(entry)).refused().getFirst().faults())
                .extracting(fault -> fault.code())
                .containsExactly(
                        "incoming.other-country", "incoming.text-missing", "incoming.body-unknown");
    }

    @Test
    void refusesFilesThatAreNoneOfThese() throws IOException {
        assertThat(code(new byte[0])).isEqualTo("import.empty");
        assertThat(code("a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("incoming.unknown-file");
        assertThat(code("{\"no\": \"list\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("incoming.unknown-file");
        assertThat(code("[{\"Text\": \"cut o".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("incoming.broken-json");
        assertThat(code("[]      ".getBytes(StandardCharsets.UTF_8))).isEqualTo("incoming.no-rows");
        assertThat(code(indexSheet())).isEqualTo("incoming.no-rows");
        assertThat(code(new byte[41 * 1024 * 1024])).isEqualTo("incoming.too-large");
        assertThat(code(oldOffice())).isEqualTo("import.old-excel");
    }

    @Test
    void refusesBombsAndEntitiesFromOutside() throws IOException {
        String entity =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<w:document xmlns:w=\"w\"><w:p><w:t>&x;</w:t></w:p></w:document>";

        assertThat(code(zip("word/document.xml", entity, 1))).isEqualTo("import.damaged");
        assertThat(code(zip("word/document.xml", "<a>".repeat(5_000) + "</a>".repeat(5_000), 1)))
                .isEqualTo("import.damaged");
        assertThat(code(zip("xl/workbook.xml", " ".repeat(1_000_000), 200)))
                .isEqualTo("import.unpacked-too-large");
        assertThat(code(zip("word/document.xml", " ".repeat(1_000_000), 200)))
                .isEqualTo("import.unpacked-too-large");
    }

    @Test
    void readsNoMoreRowsThanCanBeShown() {
        String csv = "Text,Document Symbol\n" + "Act,CRC/C/PRY/CO/3\n".repeat(20_001);

        assertThat(code(csv.getBytes(StandardCharsets.UTF_8))).isEqualTo("import.too-many-rows");
    }

    private static byte[] oldOffice() {
        byte[] bytes = new byte[100];
        int[] signature = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < signature.length; i++) {
            bytes[i] = (byte) signature[i];
        }
        return bytes;
    }

    private static byte[] zip(String name, String content, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
