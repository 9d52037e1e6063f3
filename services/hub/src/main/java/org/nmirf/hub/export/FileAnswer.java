package org.nmirf.hub.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.nmirf.hub.search.PracticeSearch;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Sends a file once it is whole: nobody gets a part of one, and whoever reads slowly keeps nobody
 * from writing theirs.
 */
@Component
class FileAnswer {

    private static final int BUFFER = 64 * 1024;

    private final ExportPractices export;
    private final WaitingFiles files;
    private final Clock clock;

    FileAnswer(ExportPractices export, ExportSettings settings, Clock clock) {
        this.export = export;
        this.files = new WaitingFiles(settings.folder(), settings.room().toBytes());
        this.clock = clock;
    }

    /**
     * Sends the file; a fault while it is written leaves the answer as it was.
     *
     * @throws ExportBusyException when too many files are being written, or wait to be read
     * @throws org.nmirf.hub.search.SearchUnavailableException when the engine does not answer
     * @throws IOException when whoever wants it has gone
     */
    void send(
            Export wanted,
            PracticeSearch.Best best,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        // Else a filter would keep the whole file to compute a tag of it.
        ShallowEtagHeaderFilter.disableContentCaching(request);
        try (WaitingFiles.Waiting file = files.begin()) {
            OutputStream buffer = new BufferedOutputStream(file, BUFFER);
            export.write(wanted, best, buffer);
            buffer.flush();
            begin(wanted.form(), file.size(), response);
            file.send(response.getOutputStream());
        }
    }

    private void begin(ExportForm form, long size, HttpServletResponse response) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        response.setContentType(form.mediaType());
        response.setContentLengthLong(size);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"nmirf-practices-%s.%s\"".formatted(day, form.ending()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
