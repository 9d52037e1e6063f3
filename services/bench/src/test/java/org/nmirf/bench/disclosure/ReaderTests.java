package org.nmirf.bench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nmirf.bench.disclosure.AnnotatedText.Need;

/** How annotated files become texts and mentions. */
class ReaderTests {

    @TempDir Path folder;

    @Test
    void readsOffsetsInCodePoints() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.writeString(
                file,
                """
                {"text": "😀 Kern", "entities": [{"start": 2, "end": 6, "type": "PERSON", "entity": "1", "identifier": "DIRECT"}]}
                """);

        AnnotatedText read = CaseReader.read(file, "en").getFirst();

        assertThat(read.mentions()).hasSize(1);
        assertThat(value(read, 0)).isEqualTo("Kern");
        assertThat(read.mentions().getFirst().need()).isEqualTo(Need.DIRECT);
    }

    @Test
    void putsTaggedWordsTogetherAsTheyArePrinted() throws IOException {
        Path file = folder.resolve("words.tsv");
        Files.writeString(
                file,
                "M B-PER\n. I-PER\nKern I-PER\n( O\nno O\n12 B-CODE\n/ I-CODE\n97 I-CODE\n) O\n. O\n\nLoi B-LEX\n");

        List<AnnotatedText> read = TagReader.read(file, "fr", Set.of("LEX"), type -> type);

        assertThat(read).hasSize(1);
        AnnotatedText text = read.getFirst();
        assertThat(text.text()).isEqualTo("M. Kern (no 12/97).\nLoi");
        assertThat(value(text, 0)).isEqualTo("M. Kern");
        assertThat(value(text, 1)).isEqualTo("12/97");
        assertThat(text.mentions().get(2).need()).isEqualTo(Need.NONE);
    }

    private static String value(AnnotatedText text, int mention) {
        return text.text()
                .substring(
                        text.mentions().get(mention).start(), text.mentions().get(mention).end());
    }
}
