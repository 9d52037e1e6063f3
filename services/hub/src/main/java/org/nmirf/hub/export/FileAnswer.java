package org.nmirf.hub.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.SearchUnavailableException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Sends a file as it is being written. */
@Component
class FileAnswer {

    private final ExportPractices export;
    private final Clock clock;

    FileAnswer(ExportPractices export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    /**
     * Sends the file; a fault before its first byte leaves the answer as it was.
     *
     * @throws BrokenFileException when it cannot be ended: the connection is cut, so that nobody
     *     takes a part for the whole
     */
    void send(
            Export wanted,
            PracticeSearch.Best best,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        // Else a filter would keep the whole file to compute a tag of it.
        ShallowEtagHeaderFilter.disableContentCaching(request);
        try {
            export.write(
                    wanted,
                    best,
                    () -> {
                        begin(wanted.form(), response);
                        return response.getOutputStream();
                    });
        } catch (SearchUnavailableException away) {
            if (!response.isCommitted()) {
                response.reset();
                throw away;
            }
            throw new BrokenFileException(away);
        }
    }

    private void begin(ExportForm form, HttpServletResponse response) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        response.setContentType(form.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"nmirf-practices-%s.%s\"".formatted(day, form.ending()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** A file that was begun and cannot be ended. */
    static final class BrokenFileException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenFileException(Exception cause) {
            super("a file could not be ended", cause);
        }
    }
}
