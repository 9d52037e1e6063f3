package org.nmirf.hub.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

        assertThat(sent.toString()).isEqualTo("abc");
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
        try (var one = files.begin();
                var other = files.begin()) {
            one.write(new byte[6]);

            assertThatThrownBy(() -> other.write(new byte[5]))
                    .isInstanceOf(ExportBusyException.class);
            other.write(new byte[4]);
            assertThat(files.taken()).isEqualTo(10);
            one.close();
            assertThat(files.taken()).isEqualTo(4);
        }

        assertThat(files.taken()).isZero();
    }

    private WaitingFiles files(long room) {
        return new WaitingFiles(folder, room);
    }
}
