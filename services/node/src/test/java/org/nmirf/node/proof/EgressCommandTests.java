package org.nmirf.node.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EgressCommandTests {

    private static final String KEY = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

    @TempDir private Path directory;

    private static LedgerDatabase.Answer verify(String... arguments) {
        return LedgerDatabase.run(
                Map.of("NODE_DATABASE_URL", "jdbc:postgresql://localhost:1/away"),
                "verify-egress",
                arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--key",
                "--key short",
                "--unknown value",
                "value",
                "--noted 5",
                "--noted 0:0000000000000000000000000000000000000000000000000000000000000000",
                "--key-file /nowhere",
                "--file /nowhere --key " + KEY,
                "--file /nowhere --database jdbc:postgresql://x/y --key " + KEY,
                "--key " + KEY
            })
    void saysThatItCannotTell(String arguments) {
        var answer = verify(arguments.split(" ", -1));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.words()).doesNotContain("PROVEN", "BROKEN", "Exception");
    }

    @Test
    void doesNotQuoteAKeyFileThatIsDamaged() throws IOException {
        Path file = Files.writeString(directory.resolve("key"), "{\"d\":\"private half");

        assertThat(verify("--key-file", file.toString()).words())
                .isEqualTo("Not a key: " + file + "\n");
    }

    @Test
    void saysHowItIsUsed() {
        var answer = verify("--help");

        assertThat(answer.words()).contains("--noted NUMBER:HASH");
        assertThat(answer.code()).isZero();
    }

    @Test
    void leavesEveryOtherStartToTheApplication() {
        assertThat(EgressCommand.isMeantBy(new String[] {"verify-egress"})).isTrue();
        assertThat(EgressCommand.isMeantBy(new String[] {})).isFalse();
        assertThat(EgressCommand.isMeantBy(new String[] {"--server.port=0"})).isFalse();
    }
}
