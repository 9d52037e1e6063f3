package org.nmirf.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nmirf.bench.measure.WrongInputException;
import org.nmirf.bench.network.HubParts;

/** Sets in plain files are read whole, or what is wrong with them is said. */
class PlainFolderTests {

    private static final String DOCUMENT =
            """
            {"id": "d1", "language": "fr", "title": "Suivi", "text": "Un comité se réunit."}
            """;

    @TempDir Path folder;

    @Test
    void readsTheSetOfAFolderAndOfThoseInIt() throws IOException {
        write("corpus.jsonl", DOCUMENT + "\n" + DOCUMENT.replace("d1", "d2"));
        write("queries.tsv", "q1\tcomité de suivi\n");
        write("qrels.tsv", "q1 0 d1 2\nq1\t0\td2\t0\n");
        Path inside = Files.createDirectory(folder.resolve("inside"));
        for (String name : List.of("corpus.jsonl", "queries.tsv", "qrels.tsv")) {
            Files.copy(folder.resolve(name), inside.resolve(name));
        }

        List<JudgedSet> sets = sets(folder);

        assertThat(sets).hasSize(2);
        assertThat(sets.getLast().name()).isEqualTo("inside");
        JudgedSet set = sets.getFirst();
        assertThat(set.documents()).extracting(one -> one.id()).containsExactly("d1", "d2");
        assertThat(set.queries())
                .singleElement()
                .satisfies(
                        query -> {
                            assertThat(query.text()).isEqualTo("comité de suivi");
                            assertThat(query.group()).isEqualTo("fr");
                            assertThat(set.judgements(query))
                                    .containsEntry("d1", 2)
                                    .containsEntry("d2", 0);
                        });
    }

    @Test
    void saysWhichFolderOrFileIsMissing() throws IOException {
        assertWrong(folder.resolve("nowhere"), "There is no folder");
        assertWrong(folder, "There is no corpus.jsonl in");

        write("corpus.jsonl", DOCUMENT);

        assertWrong(folder, "queries.tsv");
    }

    @Test
    void saysWhichLineCannotBeRead() throws IOException {
        write("corpus.jsonl", DOCUMENT + "not an object\n");
        write("queries.tsv", "q1\tcomité\n\nno tab\n");
        write("qrels.tsv", "q1 0 d1 much\n");
        assertWrong(folder, "corpus.jsonl, line 2,");

        write("corpus.jsonl", "{\"id\": \"d1\", \"text\": \"A committee meets.\"}\n");
        assertWrong(folder, "language");

        write("corpus.jsonl", DOCUMENT);
        assertWrong(folder, "queries.tsv, line 3,");

        write("queries.tsv", "q1\tcomité\n");
        assertWrong(folder, "qrels.tsv, line 1,");
    }

    @Test
    void saysWhichFileIsNotInUtf8() throws IOException {
        Files.write(folder.resolve("corpus.jsonl"), DOCUMENT.getBytes(StandardCharsets.ISO_8859_1));

        assertWrong(folder, "corpus.jsonl is not in UTF-8.");
    }

    private static void assertWrong(Path folder, String message) {
        assertThatThrownBy(() -> sets(folder))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining(message);
    }

    private static List<JudgedSet> sets(Path folder) {
        try (HubParts hub = HubParts.withoutDatabase()) {
            return new PlainFolder(hub.documents()).sets(folder);
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
