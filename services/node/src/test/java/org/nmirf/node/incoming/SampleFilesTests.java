package org.nmirf.node.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.node.incoming.IncomingFile.Format;

/** Whole files, as a ministry would have them at hand. */
class SampleFilesTests {

    @ParameterizedTest
    @CsvSource({
        "index.xlsx, INDEX_SPREADSHEET, 6, 2",
        "index.json, INDEX_JSON, 2, 0",
        "list-of-cycle-2.docx, THEMATIC_LIST, 3, 0",
        "list-of-cycle-4.docx, THEMATIC_LIST, 3, 0",
        "own.csv, OWN, 3, 1",
    })
    void readsAWholeFile(String name, Format format, int understood, int refused)
            throws IOException {
        byte[] content = Files.readAllBytes(Path.of("src/test/resources/incoming", name));

        IncomingFile file = IncomingFixtures.read(content);

        assertThat(file.format()).isEqualTo(format);
        assertThat(file.understood()).hasSize(understood);
        assertThat(file.refused()).hasSize(refused);
        assertThat(file.understood())
                .allSatisfy(row -> assertThat(row.source().themes()).isNotEqualTo(List.of()));
    }
}
