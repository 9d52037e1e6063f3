package org.nmirf.node.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.node.ledger.LedgerFixtures;

/** The command as an auditor types it: the node's jar, in a process of its own. */
class EgressProcessIT {

    private static final Path JAR = Path.of("target", "node.jar");

    private static LedgerDatabase database;

    @TempDir private Path directory;

    @BeforeAll
    static void start() {
        database = new LedgerDatabase();
    }

    @Test
    void provesWithTheKeyInTheNodesFolderAndNothingElseRunning() throws Exception {
        var key =
                SigningKey.loadOrCreate(
                        directory.resolve("data").resolve("signing-key.json"), new SecureRandom());
        LedgerFixtures.write(database.client(), LedgerFixtures.aLedger(new EventSigner(key), 3));

        var answer = run("verify-egress");

        assertThat(answer.words()).startsWith("PROVEN").contains("entries    3\n");
        assertThat(answer.code()).isZero();
    }

    @Test
    void exportsAndNamesWhatWasChangedInTheFile() throws Exception {
        var signer = new EventSigner(SigningKey.generate(new SecureRandom()));
        LedgerFixtures.write(database.client(), LedgerFixtures.aLedger(signer, 3));
        Path file = directory.resolve("egress.jsonl");

        assertThat(run("export-egress", "--file", "egress.jsonl").code()).isZero();
        Files.writeString(file, Files.readString(file).replaceFirst("samir", "somebody"));
        var answer =
                run("verify-egress", "--file", "egress.jsonl", "--key", signer.publicKey().x());

        assertThat(answer.words()).startsWith("BROKEN at entry 1: ENTRY\n");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void saysWhatIsMissingAndMakesNoKey() throws Exception {
        var answer = run("verify-egress");

        assertThat(answer.words()).contains("--key-file");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(directory).isEmptyDirectory();
    }

    private LedgerDatabase.Answer run(String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(database.environment());
        var process = builder.redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new LedgerDatabase.Answer(process.waitFor(), words);
    }
}
