package org.nmirf.node.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTests {

    private final SecureRandom random = new SecureRandom();

    @Test
    void makesTheSecretOnceForItsOwnerAlone(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("deep/secret");

        byte[] first = SecretFile.loadOrCreate(file, random);

        assertThat(first).hasSize(32);
        assertThat(SecretFile.loadOrCreate(file, random)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void doesNotQuoteADamagedFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("secret"), "abcdeg-damaged");

        assertThatThrownBy(() -> SecretFile.loadOrCreate(file, random))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("abcdeg")
                .hasNoCause();
    }
}
