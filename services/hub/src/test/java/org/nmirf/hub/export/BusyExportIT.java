package org.nmirf.hub.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.Caller;
import org.nmirf.hub.TellingHub;
import org.nmirf.schemas.Attribution;
import org.nmirf.web.language.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

/** Whoever comes while too many files are being made loses nothing but a moment. */
class BusyExportIT extends TellingHub {

    @Autowired private ExportPractices export;
    @Autowired private ExportRequest requests;
    @Autowired private ExportSettings settings;

    @Test
    void keepsWhatWasChosenAndRemembersNoFileThatWasNotMade() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        var writing = new CountDownLatch(settings.atOnce());
        var end = new CountDownLatch(1);
        List<Thread> others = new ArrayList<>();
        for (int number = 0; number < settings.atOnce(); number++) {
            others.add(Thread.ofPlatform().start(() -> write(new Slow(writing, end))));
        }
        writing.await();

        var answer =
                me().send(
                                "/search/export/file?lang=en",
                                Map.of(
                                        "q", word,
                                        "format", "csv",
                                        "languages", "all",
                                        "tell", "true"));
        end.countDown();
        for (Thread other : others) {
            other.join();
        }

        assertThat(answer).hasStatus(503);
        assertThat(Caller.text(answer))
                .contains("Your choices are kept")
                .containsPattern("<option value=\"all\"[^>]*selected")
                .doesNotContainPattern("<option value=\"shown\"[^>]*selected")
                .containsPattern("id=\"tell\"[^>]*checked");
        assertThat(Caller.text(me().page("/alerts?lang=en"))).doesNotContain("/alerts/exports/");
    }

    private void write(OutputStream out) {
        var parameters = new LinkedMultiValueMap<String, String>(Map.of("q", List.of(word)));
        Export wanted =
                requests.api(parameters, Language.of(Locale.ENGLISH), "http://localhost").export();
        try {
            export.write(wanted, export.find(wanted), out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Keeps whoever writes the first byte. */
    private static final class Slow extends OutputStream {

        private final CountDownLatch writing;
        private final CountDownLatch end;
        private boolean isBegun;

        Slow(CountDownLatch writing, CountDownLatch end) {
            this.writing = writing;
            this.end = end;
        }

        @Override
        public void write(int one) {
            if (isBegun) {
                return;
            }
            isBegun = true;
            writing.countDown();
            try {
                end.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
