package org.nmirf.hub.vocabulary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Optional;
import org.nmirf.hub.vocabulary.SkosFiles.File;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the vocabularies as SKOS; open to everyone. */
@RestController
@Tag(name = "Vocabularies", description = "What the codes mean, as SKOS")
@SecurityRequirements
class SkosController {

    private static final String XML = "application/rdf+xml";
    private static final String JSON = "application/ld+json";

    /** Only a release changes them. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final SkosFiles files;

    SkosController(SkosFiles files) {
        this.files = files;
    }

    @GetMapping(path = "/vocabularies.rdf", produces = XML)
    @Operation(
            summary = "Download all vocabularies in RDF/XML",
            description =
                    "The same as the addresses of pages give to whoever accepts"
                            + " application/rdf+xml.")
    @ApiResponse(responseCode = "200", description = "SKOS")
    ResponseEntity<byte[]> allInXml() {
        return answer(Optional.of(files.all(SkosForm.XML)), SkosForm.XML);
    }

    @GetMapping(path = "/vocabularies.jsonld", produces = JSON)
    @Operation(summary = "Download all vocabularies in JSON-LD")
    @ApiResponse(responseCode = "200", description = "SKOS")
    ResponseEntity<byte[]> allInJson() {
        return answer(Optional.of(files.all(SkosForm.JSON)), SkosForm.JSON);
    }

    @GetMapping(path = "/vocabularies/{name:[a-z-]+}.rdf", produces = XML)
    @Operation(summary = "Download a vocabulary in RDF/XML")
    @ApiResponse(responseCode = "200", description = "SKOS")
    @ApiResponse(responseCode = "404", description = "There is no such vocabulary")
    ResponseEntity<byte[]> oneInXml(
            @Parameter(description = "Name of the vocabulary", example = "themes") @PathVariable
                    String name) {
        return answer(files.one(name, SkosForm.XML), SkosForm.XML);
    }

    @GetMapping(path = "/vocabularies/{name:[a-z-]+}.jsonld", produces = JSON)
    @Operation(summary = "Download a vocabulary in JSON-LD")
    @ApiResponse(responseCode = "200", description = "SKOS")
    @ApiResponse(responseCode = "404", description = "There is no such vocabulary")
    ResponseEntity<byte[]> oneInJson(
            @Parameter(description = "Name of the vocabulary", example = "themes") @PathVariable
                    String name) {
        return answer(files.one(name, SkosForm.JSON), SkosForm.JSON);
    }

    private static ResponseEntity<byte[]> answer(Optional<File> found, SkosForm form) {
        return found.map(
                        file ->
                                ResponseEntity.ok()
                                        .eTag(file.tag())
                                        .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                                        .header("X-Content-Type-Options", "nosniff")
                                        .contentType(form.type())
                                        .body(file.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
