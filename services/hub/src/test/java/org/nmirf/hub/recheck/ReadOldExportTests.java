package org.nmirf.hub.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    void stopsBeforeASmallFileFillsTheMemory() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int times = 0; times < 70; times++) {
                zip.write(zeros);
            }
        }

        assertThat(file.size()).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> ReadOldExport.read(file.toByteArray()))
                .hasMessageContaining("too-large");
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
