package org.nmirf.hub.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingFilesTests {

    @TempDir private Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        var sent = new ByteArrayOutputStream();

        try (var file = files(10).begin()) {
            file.write('a');
            file.write(new byte[] {'b', 'c'});
            file.send(sent);

            assertThat(file.size()).isEqualTo(3);
        }

        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo("abc");
    }

    @Test
    void namesNoFileWhileItWaits() throws IOException {
        try (var file = files(10).begin()) {
            file.write('a');

            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void takesNoMoreThanThereIsRoomForAndGivesItBack() throws IOException {
        var files = files(10);
        try (var waiting = files.begin()) {
            waiting.write(new byte[4]);
            try (var sent = files.begin()) {
                sent.write(new byte[6]);

                assertThatThrownBy(() -> waiting.write(new byte[1]))
                        .isInstanceOf(ExportBusyException.class);
                assertThat(files.taken()).isEqualTo(10);
            }
            assertThat(files.taken()).isEqualTo(4);
            waiting.write(new byte[6]);
        }

        assertThat(files.taken()).isZero();
    }

    private WaitingFiles files(long room) {
        return new WaitingFiles(folder, room);
    }
}
