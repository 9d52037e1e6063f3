package org.nmirf.hub.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.recheck.SentFiles.Sent;

class SentFilesTests {

    private static final byte[] FILE =
            "id,version\n0f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d11,2\n".getBytes(StandardCharsets.UTF_8);

    private final SentFiles files = new SentFiles();

    /** The others are those that are sent while the first one comes in. */
    @Test
    void takesNoMoreFilesIntoMemoryThanItMay() throws IOException {
        var isTaken = new AtomicBoolean();
        Sent third =
                () -> {
                    isTaken.set(true);
                    return FILE;
                };
        Sent second =
                () -> {
                    assertThatThrownBy(() -> files.read(third))
                            .isInstanceOf(CheckBusyException.class);
                    return FILE;
                };
        Sent first =
                () -> {
                    assertThat(files.read(second).practices()).hasSize(1);
                    return FILE;
                };

        assertThat(files.read(first).practices()).hasSize(1);

        assertThat(isTaken).isFalse();
        assertThat(files.read(third).practices()).hasSize(1);
    }

    @Test
    void givesThePlaceOfAFileThatCannotBeReadToOthers() throws IOException {
        for (int times = 0; times < 3; times++) {
            assertThatThrownBy(() -> files.read(() -> new byte[0]))
                    .isInstanceOf(ForeignFileException.class);
        }

        assertThat(files.read(() -> FILE).practices()).hasSize(1);
    }
}
