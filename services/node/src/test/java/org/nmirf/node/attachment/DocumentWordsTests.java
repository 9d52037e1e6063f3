package org.nmirf.node.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nmirf.node.outcome.Outcome;

/** What is shown of a document, so that people can cut it down. */
class DocumentWordsTests {

    @Test
    void showsHiddenWordsTooSoThatPeopleSeeThem() {
        String words = words(Files.planted("Everybody sees this.", "Nobody sees this."));

        assertThat(words).contains("Everybody sees this.", "Nobody sees this.");
    }

    @Test
    void leavesAllBehindThatIsNotOnThePage() {
        byte[] document = Files.planted("Everybody sees this.", "Nobody sees this.");
        assertThat(new String(document, StandardCharsets.ISO_8859_1)).contains(Files.CANARY);

        assertThat(words(document)).doesNotContain("CANARY").doesNotContain("earlier");
    }

    @Test
    void readsPlainTextAsItIs() {
        byte[] text = "\uFEFFOne\r\n\r\n\r\n\r\nTwo  \n".getBytes(StandardCharsets.UTF_8);

        assertThat(Words.of(FileKind.TEXT, text)).isEqualTo(Outcome.done("One\n\nTwo"));
    }

    @Test
    void refusesADocumentWithAPassword() {
        assertThat(refusal(Files.locked("secret"))).isEqualTo("document.encrypted");
    }

    @Test
    void refusesADocumentThatIsEncryptedForEverybody() {
        assertThat(refusal(Files.locked(""))).isEqualTo("document.encrypted");
    }

    @Test
    void refusesMorePagesThanAPersonReads() {
        assertThat(refusal(Files.pdf(Words.MOST_PAGES + 1, "Words"))).isEqualTo("document.pages");
    }

    @Test
    void refusesADocumentWithoutWords() {
        assertThat(refusal(Files.pdf(1, " "))).isEqualTo("document.empty");
    }

    @Test
    void refusesADamagedDocument() {
        byte[] whole = Files.pdf(1, "Words");

        assertThat(refusal("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("document.broken");
        for (int length = 5; length < whole.length - 10; length += whole.length / 20) {
            // Whatever can still be read of it is words or a refusal, never a fault.
            assertThat(Words.of(FileKind.PDF, Arrays.copyOf(whole, length))).isNotNull();
        }
    }

    @Test
    void finiteEvenWhereADocumentNamesItself() {
        String loop =
                """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj
                trailer <</Root 1 0 R>>
                %%EOF""";

        assertThat(refusal(loop.getBytes(StandardCharsets.US_ASCII))).startsWith("document.");
    }

    private static String words(byte[] pdf) {
        return switch (Words.of(FileKind.PDF, pdf)) {
            case Outcome.Done(var words) -> words;
            case Outcome.Refused(var refusal) -> throw new AssertionError(refusal.code());
        };
    }

    private static String refusal(byte[] pdf) {
        return switch (Words.of(FileKind.PDF, pdf)) {
            case Outcome.Done(var words) -> throw new AssertionError(words);
            case Outcome.Refused(var refusal) -> refusal.code();
        };
    }
}
