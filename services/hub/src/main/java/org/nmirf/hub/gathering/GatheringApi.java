package org.nmirf.hub.gathering;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.problem.ParameterProblems;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.security.CurrentPerson;
import org.nmirf.web.vocabulary.Concept;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gatherings for programs: everybody reads them, the committee enters them. */
@RestController
@RequestMapping(path = "/api/gatherings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Gatherings", description = "Where and when the network meets")
class GatheringApi {

    private static final String EXAMPLE =
            """
            {"kind": "training", "from": "2027-03-02", "until": "2027-03-02", "online": true,
             "convener": "Executive Committee", "source": "https://www.example.org/webinar",
             "texts": {"en": {"title": "How to cluster recommendations", "text": "In English."},
                       "fr": {"title": "Comment regrouper les recommandations", "text": ""}}}""";

    private final Gatherings gatherings;
    private final FaultWords words;
    private final ParameterProblems refusals;

    GatheringApi(Gatherings gatherings, FaultWords words, ParameterProblems refusals) {
        this.gatherings = gatherings;
        this.words = words;
        this.refusals = refusals;
    }

    /** Those that were asked for. */
    @Schema(name = "GatheringList")
    record Answer(List<GatheringAnswer> items) {}

    /** What was kept. */
    record Kept(UUID id) {}

    @GetMapping
    @SecurityRequirements
    @Operation(
            summary = "Read the gatherings of the network, last first",
            description =
                    "Past ones and cancelled ones too. Twelve months of them stand in /api/calendar"
                            + " beside all else; calendar programs follow /calendar.ics.")
    @ApiResponse(responseCode = "200", description = "The gatherings")
    @ApiResponse(responseCode = "400", description = "A parameter is not as it must be")
    ResponseEntity<Answer> list(
            @Parameter(description = "Code of gathering-kinds; repeatable", example = "seminar")
                    @RequestParam(required = false, defaultValue = "")
                    List<String> kind,
            @Parameter(hidden = true) Locale locale) {
        if (kind.stream().anyMatch(code -> gatherings.kinds().find(code).isEmpty())) {
            throw refusals.invalid(
                    "kind",
                    gatherings.kinds().concepts().stream().map(Concept::code).toList(),
                    locale);
        }
        return Fresh.ok()
                .body(
                        new Answer(
                                gatherings.all().stream()
                                        .filter(
                                                one ->
                                                        kind.isEmpty()
                                                                || kind.contains(one.plan().kind()))
                                        .map(GatheringAnswer::of)
                                        .toList()));
    }

    @GetMapping("/{id}")
    @SecurityRequirements
    @Operation(summary = "Read a gathering")
    @ApiResponse(responseCode = "200", description = "The gathering")
    @ApiResponse(responseCode = "404", description = "There is none, or it was taken back")
    ResponseEntity<GatheringAnswer> one(
            @Parameter(description = "Id of the gathering") @PathVariable UUID id,
            @Parameter(hidden = true) Locale locale) {
        return Fresh.ok()
                .body(
                        gatherings
                                .find(id)
                                .map(GatheringAnswer::of)
                                .orElseThrow(() -> words.unknown(locale)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Enter a gathering; for the committee and the coordinator",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(responseCode = "201", description = "Kept, and in the calendar at once")
    @ApiResponse(responseCode = "400", description = "The member “faults” says what is wrong")
    @ApiResponse(responseCode = "429", description = "Enough for today")
    Kept write(
            @RequestBody GatheringForm form,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        return kept(gatherings.write(form, person.subject()), locale);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change or cancel a gathering; for the committee and the coordinator",
            description =
                    "Send back the “revision” that you read: of another one nothing is kept. A"
                            + " gathering with “cancelled” stays in the calendar, and calendar"
                            + " programs are told.")
    @ApiResponse(responseCode = "200", description = "Kept")
    @ApiResponse(responseCode = "400", description = "The member “faults” says what is wrong")
    @ApiResponse(responseCode = "404", description = "There is none")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    Kept change(
            @Parameter(description = "Id of the gathering") @PathVariable UUID id,
            @RequestBody GatheringForm form,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        return kept(
                gatherings
                        .change(id, form, person.subject())
                        .orElseThrow(() -> words.unknown(locale)),
                locale);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a gathering back; for the committee and the coordinator",
            description =
                    "For what was entered by mistake: nothing of it is kept. A gathering that does"
                            + " not take place is changed to “cancelled” instead.")
    @ApiResponse(responseCode = "404", description = "There is none")
    void withdraw(
            @Parameter(description = "Id of the gathering") @PathVariable UUID id,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        if (!gatherings.withdraw(id, person.subject())) {
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
