package org.nmirf.hub.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.hub.recheck.OldExport.Held;
import org.nmirf.hub.recheck.OldExport.Sum;

class ReadOldExportTests {

    private static final String ID = "0f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d11";
    private static final String OTHER = "1f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d12";
    private static final String TAG = "<a>" + " ".repeat(1_017) + "</a>";
    private static final String HEAD = row(1, BadWorkbook.cell("id") + BadWorkbook.cell("version"));
    private static final String PRACTICE = row(2, BadWorkbook.cell(ID) + BadWorkbook.cell("2"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFid,version,title\r\n%s,2,A\r\n%s,2,B\r\n",
                "id;version;title\n%s;2;A\n%s;2;B\n",
                "{\"practices\":[{\"id\":\"%s\",\"version\":2},{\"id\":\"%s\",\"version\":2}]}",
                "\uFEFFid,version\nnot an id,1\n%s,2\n%s,2\n"
            })
    void readsEachPracticeOnceInEveryForm(String form) {
        OldExport read = read(form.formatted(ID, ID));

        assertThat(read.practices()).containsExactly(new Held(UUID.fromString(ID), 2));
        assertThat(read.sum()).isEqualTo(Sum.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,age\nAnna,7\n",
                "{\"features\":[]}",
                "{\"practices\":[",
                "%PDF-1.7",
                "PK\u0003\u0004 not a zip",
                "\u0000\u0001\u0002"
            })
    void refusesWhatIsNoExport(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(ForeignFileException.class)
                .hasMessageContaining("foreign");
    }

    @Test
    void saysThatThereIsNothingInIt() {
        assertThatThrownBy(() -> read("id,version\n")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> read("")).hasMessageContaining("empty");
    }

    @Test
    void readsAWorkbookThatWasEdited() throws IOException {
        OldExport read =
                ReadOldExport.read(
                        workbook(HEAD + PRACTICE + row(2, "<c r='IV3'><v>7</v></c>"))
                                .with("xl/media/picture.png", "\u0089PNG" + "a".repeat(1_000_000))
                                .bytes());

        assertThat(read.practices()).containsExactly(new Held(UUID.fromString(ID), 2));
        assertThat(read.sum()).isEqualTo(Sum.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='IW3'/>",
                "<c r='ZZZZZZ1'/>",
                "<c r='zzzzzz1'/>",
                "<c r='$ZZZZZZ$1'/>",
                "<c><c r='A1'/></c>",
                "<c t='s'><v>2147483646</v></c>",
                "<c t='s'><v>21474<v/>83646</v></c>",
                "<c><v>1<a/></v></c>"
            })
    void refusesACellThatNoExportHas(String cell) throws IOException {
        refuses(workbook(HEAD + PRACTICE + row(3, cell)).bytes(), "foreign");
    }

    @Test
    void refusesMoreThanAnExportHas() throws IOException {
        refuses(workbook(HEAD + PRACTICE + row(3, "<c/>".repeat(257))).bytes(), "foreign");
        refuses(workbook(HEAD + PRACTICE + "<row/>".repeat(250_000)).bytes(), "foreign");
        refuses(
                workbook(HEAD + PRACTICE)
                        .with("deep.xml", "<a>".repeat(101) + "</a>".repeat(101))
                        .bytes(),
                "foreign");
        refuses(
                workbook(HEAD + PRACTICE)
                        .with(
                                BadWorkbook.FIRST,
                                "<!DOCTYPE a>" + BadWorkbook.sheet(HEAD + PRACTICE))
                        .bytes(),
                "foreign");
    }

    /** Whatever a part is called, it can be named as a sheet. */
    @Test
    void looksAtEveryPartOfAWorkbook() throws IOException {
        refuses(
                workbook(HEAD + PRACTICE)
                        .with("other.bin", BadWorkbook.sheet(row(1, "<c r='ZZZZZZ1'/>")))
                        .bytes(),
                "foreign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "other.bin"})
    void stopsBeforeTextsFillTheMemory(String name) throws IOException {
        byte[] below = texts(name, 60);
        byte[] above = texts(name, 66);

        assertThat(above).hasSizeLessThan(1024 * 1024);
        assertThat(ReadOldExport.read(below).practices()).hasSize(1);
        refuses(above, "too-large");
    }

    private static byte[] texts(String name, int megabytes) throws IOException {
        return workbook(HEAD + PRACTICE)
                .with(name, BadWorkbook.filled("<sst><si/>", TAG, megabytes, "</sst>"))
                .bytes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet3.xml", "picture.png"})
    void stopsBeforeASmallFileFillsTheMemory(String name) throws IOException {
        byte[] below = unpacked(name, 250);
        byte[] above = unpacked(name, 258);

        assertThat(above).hasSizeLessThan(1024 * 1024);
        assertThat(ReadOldExport.read(below).practices()).hasSize(1);
        refuses(above, "too-large");
    }

    private static byte[] unpacked(String name, int megabytes) throws IOException {
        return workbook(HEAD + PRACTICE)
                .with(name, BadWorkbook.filled("<b>", TAG, megabytes, "</b>"))
                .bytes();
    }

    /** Twenty million tags, of which a megabyte of this has half a million. */
    @ParameterizedTest
    @ValueSource(ints = {30, 42})
    void stopsBeforeTagsTakeMinutesToRead(int megabytes) throws IOException {
        byte[] file =
                workbook(HEAD + PRACTICE)
                        .with("other.bin", BadWorkbook.filled("<a>", "<b/>", megabytes, "</a>"))
                        .bytes();

        if (megabytes < 40) {
            assertThat(ReadOldExport.read(file).practices()).hasSize(1);
        } else {
            refuses(file, "too-large");
        }
    }

    @Test
    void stopsWhenOneTextStandsInManyCells() throws IOException {
        String text = "<sst><si><t>" + "a".repeat(200_000) + "</t></si></sst>";
        String cell = "<c t='s'><v>0</v></c>";

        refuses(
                workbook(HEAD + PRACTICE + row(3, cell.repeat(6)))
                        .with(BadWorkbook.TEXTS, text)
                        .bytes(),
                "too-large");
        refuses(
                workbook(HEAD + PRACTICE + row(3, cell).repeat(1_500))
                        .with(BadWorkbook.TEXTS, text)
                        .bytes(),
                "too-large");
    }

    /**
     * Readers that go through a ZIP from its start meet it, those that use its directory do not.
     */
    @Test
    void passesOverWhatTheDirectoryOfAZipDoesNotName() throws IOException {
        byte[] file = zip("practices.csv", "id,version\n" + ID + ",2\n");
        byte[] hidden = zip("practices.csv", "id,version\n" + OTHER + ",7\n");

        assertThat(ReadOldExport.read(withHidden(file, hidden)).practices())
                .containsExactly(new Held(UUID.fromString(ID), 2));
    }

    /** Puts the parts of the second behind those of the first, and names them nowhere. */
    private static byte[] withHidden(byte[] file, byte[] hidden) {
        int end = directory(file);
        int size = directory(hidden);
        var made = ByteBuffer.allocate(file.length + size).order(ByteOrder.LITTLE_ENDIAN);
        made.put(file, 0, end).put(hidden, 0, size).put(file, end, file.length - end);
        // The last six bytes are where the directory begins, and the length of no comment.
        made.putInt(made.capacity() - 6, end + size);
        return made.array();
    }

    private static int directory(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 6);
    }

    private static byte[] zip(String name, String content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {9_999, 10_000})
    void stopsBeforeManyPartsFillTheMemory(int others) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("practices.csv"));
            zip.write(("id,version\n" + ID + ",2\n").getBytes(StandardCharsets.UTF_8));
            for (int other = 0; other < others; other++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(other)));
            }
        }

        if (others < 10_000) {
            assertThat(ReadOldExport.read(file.toByteArray()).practices()).hasSize(1);
        } else {
            refuses(file.toByteArray(), "foreign");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {90_000, 110_000})
    void stopsBeforeAPracticeFillsTheMemory(int values) {
        String file =
                "{\"practices\":[{\"id\":\"%s\",\"version\":2,\"a\":[%s0]}]}"
                        .formatted(ID, "0,".repeat(values));

        if (values < 100_000) {
            assertThat(read(file).practices()).hasSize(1);
        } else {
            refuses(file.getBytes(StandardCharsets.UTF_8), "foreign");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9})
    void stopsAtAPracticeOfManyMegabytes(int megabytes) {
        String file =
                "{\"practices\":[{\"id\":\"%s\",\"version\":2,\"a\":\"%s\"}]}"
                        .formatted(ID, "a".repeat(megabytes * 1024 * 1024));

        if (megabytes < 8) {
            assertThat(read(file).practices()).hasSize(1);
        } else {
            refuses(file.getBytes(StandardCharsets.UTF_8), "foreign");
        }
    }

    private static void refuses(byte[] file, String reason) {
        assertThatThrownBy(() -> ReadOldExport.read(file))
                .isInstanceOf(ForeignFileException.class)
                .hasMessageEndingWith("=" + reason);
    }

    private static BadWorkbook workbook(String rows) {
        return new BadWorkbook().with(BadWorkbook.FIRST, BadWorkbook.sheet(rows));
    }

    private static String row(int number, String cells) {
        return "<row r='" + number + "'>" + cells + "</row>";
    }

    @Test
    void stopsAtALineWithoutAnEnd() {
        assertThatThrownBy(() -> read("id,version\n" + "a".repeat(2_000_000)))
                .hasMessageContaining("too-large");
    }

    private static OldExport read(String content) {
        return ReadOldExport.read(content.getBytes(StandardCharsets.UTF_8));
    }
}
