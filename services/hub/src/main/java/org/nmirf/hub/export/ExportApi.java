package org.nmirf.hub.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.nmirf.web.language.Language;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Taking practices along, for programs; open to everyone. */
@RestController
@Tag(name = "Practices", description = "Published practices of national mechanisms")
@SecurityRequirements
class ExportApi {

    private static final String EXAMPLE =
            """
            {"practices":[
            {"id":"0f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d11","version":2,"published":"2026-03-05",…}],
            "manifest":{"kind":"nmirf-practices","made":"2026-03-09","form":"json",
            "query":["Words to search for: calendar"],"found":1,"number":1,"sha256":"…",
            "practices":[{"id":"0f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d11","version":2}]}}""";

    private final ExportPractices export;
    private final ExportRequest requests;
    private final FileAnswer files;
    private final ExportProblems problems;

    ExportApi(
            ExportPractices export,
            ExportRequest requests,
            FileAnswer files,
            ExportProblems problems) {
        this.export = export;
        this.requests = requests;
        this.files = files;
        this.problems = problems;
    }

    @GetMapping("/api/practices/export")
    @Operation(
            summary = "Take found practices along as a file",
            description =
                    """
                    What the search finds, in its order, up to 10,000, with a manifest: query, \
                    day, versions, id and version of each practice, and a SHA-256 over the \
                    content. It takes the parameters of the search. csv comes as a ZIP of \
                    practices.csv and manifest.json; json ends with the member manifest, and \
                    jq -cj .practices gives the bytes of the sum. A file without its manifest \
                    was cut off on its way. What is taken along can be checked later with POST \
                    /api/exports/check.""")
    @Parameter(name = "q", description = "Words in any language", example = "focal points")
    @Parameter(name = "theme", description = "Code of the vocabulary themes", example = "health")
    @Parameter(name = "format", description = "csv, xlsx or json", example = "json")
    @Parameter(
            name = "languages",
            description =
                    "Which texts: shown (the one that the search shows), all, or codes of"
                            + " languages; a practice without any of these brings another",
            example = "all")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "400", description = "A parameter is not as it must be")
    @ApiResponse(
            responseCode = "503",
            description = "The search engine does not answer, or too many files are being written")
    void export(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var read =
                requests.api(
                        parameters,
                        Language.of(locale),
                        ServletUriComponentsBuilder.fromContextPath(request).toUriString());
        if (!read.rejected().isEmpty()) {
            throw problems.invalid(read.rejected().getFirst(), locale);
        }
        try {
            files.send(read.export(), export.find(read.export()), request, response);
        } catch (ExportBusyException busy) {
            throw problems.busy(locale);
        }
    }
}
