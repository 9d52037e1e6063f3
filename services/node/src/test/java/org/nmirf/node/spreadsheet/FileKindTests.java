package org.nmirf.node.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.web.testing.MessageChecks;

/** What cannot be read is refused with what to do about it. */
class FileKindTests {

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "%PDF-1.7                    # PDF",
                "{\\rtf1\\ansi               # RICH_TEXT",
                "<html><body><table>         # WEB_PAGE",
                "<!DOCTYPE html><title>Error # WEB_PAGE",
                "<table><tr><td>x</td></tr>  # WEB_PAGE",
                "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook/> # MARKUP",
                "<?xml version='1.0'?><html xmlns='x'> # WEB_PAGE",
                "reference,title             # TEXT",
                "[{}]                        # TEXT",
                "'   '                       # EMPTY",
            })
    void tellsTextsApart(String content, FileKind kind) {
        assertThat(FileKind.of(content.getBytes(ISO_8859_1))).isEqualTo(kind);
    }

    @Test
    void tellsOldAndLockedFilesApart() {
        assertThat(FileKind.of(old("Workbook"))).isEqualTo(FileKind.OLD_WORKBOOK);
        assertThat(FileKind.of(old("WordDocument"))).isEqualTo(FileKind.OLD_WORD);
        assertThat(FileKind.of(old("EncryptedPackage"))).isEqualTo(FileKind.LOCKED);
    }

    @Test
    void tellsPackedFilesApart() {
        assertThat(zip("mimetype", "content.xml")).isEqualTo(FileKind.OPEN_DOCUMENT);
        assertThat(zip("xl/workbook.bin")).isEqualTo(FileKind.BINARY_WORKBOOK);
        assertThat(zip("Index/Document.iwa")).isEqualTo(FileKind.APPLE);
        assertThat(zip("export.xlsx")).isEqualTo(FileKind.PACKED);
        assertThat(zip("[Content_Types].xml", "ppt/presentation.xml")).isEqualTo(FileKind.OTHER);
        byte[] whole = OfficeParts.workbook("<row/>").zip();
        assertThat(FileKind.of(whole)).isEqualTo(FileKind.WORKBOOK);
        assertThat(FileKind.of(Arrays.copyOf(whole, 300))).isEqualTo(FileKind.DAMAGED);
    }

    @Test
    void saysOfEachInFiveLanguagesWhatToDo() throws IOException {
        var keys = MessageChecks.keys(Path.of("src/main/resources/messages"), "node");

        assertThat(keys)
                .containsAll(
                        Stream.of(FileKind.values())
                                .map(FileKindTests::code)
                                .map(code -> "refusal." + code)
                                .toList());
    }

    private static String code(FileKind kind) {
        return kind.<String>refused() instanceof Outcome.Refused<String>(var refusal)
                ? refusal.code()
                : "";
    }

    private static FileKind zip(String... names) {
        var parts = new OfficeParts(new LinkedHashMap<>());
        for (String name : names) {
            parts = parts.with(name, "x");
        }
        return FileKind.of(parts.zip());
    }

    private static byte[] old(String part) {
        return (OLE + "\0".repeat(600) + new String(part.getBytes(UTF_16LE), ISO_8859_1))
                .getBytes(ISO_8859_1);
    }
}
