package org.nmirf.hub.collection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Collections for programs. */
@RestController
@RequestMapping(path = "/api/collections", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Collections", description = "Practices that the committee put together")
class CollectionApi {

    private final PracticeCollections collections;
    private final FaultWords words;

    CollectionApi(PracticeCollections collections, FaultWords words) {
        this.collections = collections;
        this.words = words;
    }

    /** All of them. */
    record Answer(List<PracticeCollection> items) {}

    /** What was kept. */
    record Kept(UUID id) {}

    @GetMapping
    @SecurityRequirements
    @Operation(
            summary = "Read the collections, the last changed first",
            description =
                    "Practices stand in them by id; read them at /api/practices. Sentences about"
                            + " practices that were withdrawn are not told.")
    @ApiResponse(responseCode = "200", description = "The collections")
    ResponseEntity<Answer> list() {
        return Fresh.ok().body(new Answer(collections.list(Integer.MAX_VALUE, 0)));
    }

    @GetMapping("/{id}")
    @SecurityRequirements
    @Operation(summary = "Read a collection")
    @ApiResponse(responseCode = "200", description = "The collection")
    @ApiResponse(responseCode = "404", description = "There is none, or it was taken back")
    ResponseEntity<PracticeCollection> one(
            @Parameter(description = "Id of the collection") @PathVariable UUID id,
            @Parameter(hidden = true) Locale locale) {
        return Fresh.ok().body(collections.find(id).orElseThrow(() -> words.unknown(locale)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a collection; for the committee and the coordinator")
    @ApiResponse(responseCode = "201", description = "Kept")
    @ApiResponse(responseCode = "400", description = "The member “faults” says what is wrong")
    Kept write(
            @RequestBody CollectionForm form,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        return kept(collections.write(form, person.subject()), locale);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a collection; for the committee and the coordinator",
            description = "Send back the “revision” that you read: of another one nothing is kept.")
    @ApiResponse(responseCode = "400", description = "The member “faults” says what is wrong")
    @ApiResponse(responseCode = "404", description = "There is none")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    Kept change(
            @Parameter(description = "Id of the collection") @PathVariable UUID id,
            @RequestBody CollectionForm form,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        return kept(
                collections
                        .change(id, form, person.subject())
                        .orElseThrow(() -> words.unknown(locale)),
                locale);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a collection back; for the committee and the coordinator")
    @ApiResponse(responseCode = "404", description = "There is none")
    void withdraw(
            @Parameter(description = "Id of the collection") @PathVariable UUID id,
            @Parameter(hidden = true) Locale locale) {
        if (!collections.withdraw(id)) {
            throw words.unknown(locale);
        }
    }

    private Kept kept(Written written, Locale locale) {
        return switch (written) {
            case Written.Refused(var faults) -> throw words.problem(faults, locale);
            case Written.Kept(var id) -> new Kept(id);
        };
    }
}
