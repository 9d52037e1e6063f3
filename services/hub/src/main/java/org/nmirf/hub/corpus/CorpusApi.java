package org.nmirf.hub.corpus;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.nmirf.hub.caching.Fresh;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The whole public corpus for programs that begin a copy; open to everyone. */
@RestController
@Tag(name = "Changes", description = "What became searchable, was changed or was withdrawn")
@SecurityRequirements
class CorpusApi {

    private final Corpus corpus;

    CorpusApi(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * What the file is.
     *
     * @param url where it is
     * @param made day in UTC
     * @param number practices in it
     * @param bytes its size
     * @param sha256 sum over its bytes
     * @param next for since of /api/changes, to go on from this file
     */
    record Description(
            String url,
            @Schema(example = "2026-03-05") String made,
            @Schema(example = "1240") int number,
            long bytes,
            String sha256,
            String next) {}

    @GetMapping(path = "/api/corpus/manifest", produces = "application/json")
    @Operation(
            summary = "What the file with all practices is",
            description = "The value of next is for since of /api/changes: a copy goes on from it.")
    @ApiResponse(responseCode = "200", description = "Its size, sum and cursor")
    @ApiResponse(responseCode = "503", description = "The search engine does not answer")
    ResponseEntity<Description> manifest(HttpServletRequest request) throws IOException {
        var opened = corpus.open();
        try (var bytes = opened.bytes()) {
            CorpusFile file = opened.file();
            return Fresh.ok()
                    .body(
                            new Description(
                                    ServletUriComponentsBuilder.fromContextPath(request)
                                            .path("/api/corpus")
                                            .toUriString(),
                                    day(file),
                                    file.number(),
                                    bytes.size(),
                                    file.sha256(),
                                    file.end().encode()));
        }
    }

    @GetMapping("/api/corpus")
    @Operation(
            summary = "Read all practices at once",
            description =
                    """
                    JSON Lines in gzip: a practice a line, in all its languages, as the export \
                    gives it. The header NMIRF-Next is for since of /api/changes: a copy that \
                    begins with this file goes on from there. As in the changes, what was \
                    published without a name in this month is not in it yet.""")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "application/gzip"))
    @ApiResponse(responseCode = "304", description = "It is the one whose tag was sent")
    @ApiResponse(responseCode = "503", description = "The search engine does not answer")
    void corpus(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var opened = corpus.open();
        try (var bytes = opened.bytes()) {
            CorpusFile file = opened.file();
            response.setHeader("NMIRF-Next", file.end().encode());
            response.setHeader("NMIRF-SHA-256", file.sha256());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
            if (new ServletWebRequest(request, response).checkNotModified(file.sha256())) {
                return;
            }
            response.setContentType("application/gzip");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"nmirf-corpus-" + day(file) + ".jsonl.gz\"");
            response.setContentLengthLong(bytes.size());
            Channels.newInputStream(bytes).transferTo(response.getOutputStream());
        }
    }

    private static String day(CorpusFile file) {
        return LocalDate.ofInstant(file.made(), ZoneOffset.UTC).toString();
    }
}
