package org.nmirf.node.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.ledger.LedgerEntry;
import org.nmirf.node.ledger.LedgerFixtures;

/** A file can be changed in more ways than a table; none goes unseen. */
class ExportedLedgerTests {

    private static final EventSigner SIGNER =
            new EventSigner(SigningKey.generate(new SecureRandom()));
    private static final List<LedgerEntry> LEDGER = LedgerFixtures.aLedger(SIGNER, 4);

    @TempDir private Path directory;
    private Path file = Path.of("");

    @BeforeEach
    void export() {
        file = directory.resolve("egress.jsonl");
        ExportEgress.export(new InMemoryRecords(LEDGER.iterator()), file);
    }

    private LedgerDatabase.Answer verify() {
        return LedgerDatabase.run(
                Map.of(),
                "verify-egress",
                "--file",
                file.toString(),
                "--key",
                SIGNER.publicKey().x());
    }

    @Test
    void provesWhatNobodyTouched() {
        assertThat(verify().words()).startsWith("PROVEN").contains("entries    4\n");
        assertThat(verify().code()).isZero();
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    /** The start is line 0, entries have the line of their number, the end is line 5. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void namesTheFirstEntryThatWasTamperedWith(
            String name, Consumer<List<String>> change, int sequence, Flaw flaw)
            throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        change.accept(lines);
        Files.writeString(file, String.join("\n", lines));

        var answer = verify();

        assertThat(answer.words()).startsWith("BROKEN at entry " + sequence + ": " + flaw + "\n");
        assertThat(answer.code()).isEqualTo(1);
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                field("sequence", "7", 3, Flaw.MISSING),
                field("sequence", "3.0", 3, Flaw.UNREADABLE),
                field("sequence", "\"3\"", 3, Flaw.UNREADABLE),
                field("record", "\"00000000-0000-4000-8000-000000000000\"", 3, Flaw.ENTRY),
                field("record", "\"1-1-1-1-1\"", 3, Flaw.UNREADABLE),
                field("event", "\"00000000-0000-4000-8000-000000000000\"", 3, Flaw.EVENT),
                field("type", "\"org.nmirf.withdrawn\"", 3, Flaw.EVENT),
                field("source", "\"/network\"", 3, Flaw.EVENT),
                field("subject", "\"practice/x\"", 3, Flaw.UNREADABLE),
                field("version", "2", 3, Flaw.EVENT),
                field("payload", "\"AAAA\"", 3, Flaw.EVENT),
                field("payload", "\"AB==\"", 3, Flaw.UNREADABLE),
                field("payload", "null", 3, Flaw.UNREADABLE),
                field("signature", "\"x..y\"", 3, Flaw.EVENT),
                field("approvedBy", "\"somebody\"", 3, Flaw.ENTRY),
                field("approvedBy", "\"\\ud800\"", 3, Flaw.UNREADABLE),
                field("approvedAt", "\"2026-03-05T13:00:00.250001Z\"", 3, Flaw.ENTRY),
                field("approvedAt", "\"2026-03-05T13:00:00.25Z\"", 3, Flaw.UNREADABLE),
                field("policy", "\"\"", 3, Flaw.ENTRY),
                field("previousHash", "\"\"", 3, Flaw.CHAIN),
                field("hash", "\"\"", 3, Flaw.ENTRY),
                line("an entry is missing", lines -> lines.remove(3), 3, Flaw.MISSING),
                line("two are swapped", lines -> Collections.swap(lines, 2, 3), 2, Flaw.MISSING),
                line("one stands twice", lines -> lines.add(3, lines.get(2)), 2, Flaw.REPEATED),
                line("the last is missing", lines -> lines.remove(4), 4, Flaw.CUT_OFF),
                line(
                        "it ends in the middle",
                        lines -> lines.subList(3, 6).clear(),
                        3,
                        Flaw.UNREADABLE),
                line(
                        "a line is cut",
                        lines -> lines.set(3, lines.get(3).substring(0, 80)),
                        3,
                        Flaw.UNREADABLE),
                line(
                        "a field stands twice",
                        lines -> lines.set(3, lines.get(3).replace("{", "{\"version\":1,")),
                        3,
                        Flaw.UNREADABLE),
                line(
                        "there is one field more",
                        lines -> lines.set(3, lines.get(3).replace("{", "{\"more\":1,")),
                        3,
                        Flaw.UNREADABLE),
                line("more follows the end", lines -> lines.add("{}"), 5, Flaw.UNREADABLE),
                line(
                        "the end counts wrong",
                        lines -> lines.set(5, lines.get(5).replace("4", "5")),
                        5,
                        Flaw.CUT_OFF));
    }

    private static Arguments field(String name, String value, int sequence, Flaw flaw) {
        return line(
                name + " becomes " + value,
                lines ->
                        lines.set(
                                3,
                                lines.get(3)
                                        .replaceFirst(
                                                "\"" + name + "\":(\"[^\"]*\"|[0-9]+)",
                                                "\"" + name + "\":" + value.replace("\\", "\\\\"))),
                sequence,
                flaw);
    }

    private static Arguments line(
            String name, Consumer<List<String>> change, int sequence, Flaw flaw) {
        return arguments(name, change, sequence, flaw);
    }

    @Test
    void cannotTellAnythingAboutAnotherFile() throws IOException {
        Files.writeString(file, "{\"format\":\"nmirf-egress/2\"}");

        assertThat(verify().code()).isEqualTo(2);
    }

    @Test
    void doesNotWriteOverAFile() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> ExportEgress.export(new InMemoryRecords(LEDGER.iterator()), file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("already");
    }

    private record InMemoryRecords(Iterator<LedgerEntry> entries) implements EgressRecords {

        @Override
        public Step next() {
            return entries.hasNext() ? Step.Entry.alone(entries.next()) : new Step.End();
        }

        @Override
        public Optional<Ending> ending(Ledger.Tail tail) {
            return Optional.empty();
        }

        @Override
        public String checks() {
            return "";
        }

        @Override
        public void close() {}
    }
}
