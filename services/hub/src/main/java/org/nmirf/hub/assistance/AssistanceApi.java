package org.nmirf.hub.assistance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.hub.writing.Authors;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Part;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests and offers of assistance for programs. */
@RestController
@RequestMapping(path = "/api/assistance", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Assistance", description = "What members ask of each other, and offer")
class AssistanceApi {

    private final Requests requests;
    private final Authors authors;
    private final FaultWords words;

    AssistanceApi(Requests requests, Authors authors, FaultWords words) {
        this.requests = requests;
        this.authors = authors;
        this.words = words;
    }

    /** Part of the list. */
    record Answer(List<Assistance> items, boolean isLast) {}

    /** What was kept. */
    record Kept(UUID id) {}

    static Optional<Assistance.Kind> kind(String word) {
        return Stream.of(Assistance.Kind.values())
                .filter(one -> one.name().equals(word))
                .findFirst();
    }

    @GetMapping
    @Operation(summary = "Read requests and offers, newest first; for people of the network")
    Answer list(
            @Parameter(description = "REQUEST or OFFER; both when left out")
                    @RequestParam(defaultValue = "")
                    String kind,
            @Parameter(description = "Counts from 0") @RequestParam(defaultValue = "0")
                    String page) {
        Part<Assistance> part = requests.list(kind(kind).orElse(null), Part.page(page));
        return new Answer(part.items(), part.isLast());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask for assistance or offer it, in the name of one's country",
            description = "For members. At most 10 a day and person.")
    @ApiResponse(responseCode = "201", description = "Kept and on its way")
    @ApiResponse(responseCode = "400", description = "The member “faults” says what is wrong")
    @ApiResponse(responseCode = "403", description = "The country is no admitted member")
    @ApiResponse(responseCode = "429", description = "Enough for today")
    Kept write(
            @RequestBody AssistanceForm form,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        Written written =
                authors.country(person)
                        .map(country -> requests.write(form, country, person.subject()))
                        .orElseGet(() -> Written.refused("no-member"));
        return switch (written) {
            case Written.Refused(var faults) -> throw words.problem(faults, locale);
            case Written.Kept(var id) -> new Kept(id);
        };
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a request or an offer of one's own country back")
    @ApiResponse(responseCode = "404", description = "One's own country has none of this id")
    void withdraw(
            @PathVariable UUID id,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        if (authors.owner(person).filter(one -> requests.withdraw(id, one)).isEmpty()) {
            throw words.unknown(locale);
        }
    }
}
