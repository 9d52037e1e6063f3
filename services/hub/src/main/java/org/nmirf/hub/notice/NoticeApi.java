package org.nmirf.hub.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

/** The committee's notices for programs. */
@RestController
@RequestMapping(path = "/api/notices", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Notices", description = "What the committee tells all members")
class NoticeApi {

    private final Notices notices;
    private final FaultWords words;

    NoticeApi(Notices notices, FaultWords words) {
        this.notices = notices;
        this.words = words;
    }

    /** Part of the list. */
    record Answer(List<Notice> items, boolean isLast) {}

    /** What was kept. */
    record Kept(UUID id) {}

    @GetMapping
    @Operation(summary = "Read notices, newest first; for people of the network")
    Answer list(
            @Parameter(description = "Counts from 0") @RequestParam(defaultValue = "0")
                    String page) {
        Part<Notice> part = notices.list(Part.page(page));
        return new Answer(part.items(), part.isLast());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Write a notice; for the committee and the coordinator",
            description = "At most 20 a day and person. It leaves for every member's node at once.")
    @ApiResponse(responseCode = "201", description = "Kept and on its way")
    @ApiResponse(responseCode = "400", description = "The member “faults” says what is wrong")
    @ApiResponse(responseCode = "429", description = "Enough for today")
    Kept write(
            @RequestBody NoticeForm form,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        return switch (notices.write(form, person.subject())) {
            case Written.Refused(var faults) -> throw words.problem(faults, locale);
            case Written.Kept(var id) -> new Kept(id);
        };
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a notice back; for the committee and the coordinator")
    @ApiResponse(responseCode = "404", description = "There is none")
    void withdraw(@PathVariable UUID id, @Parameter(hidden = true) Locale locale) {
        if (!notices.withdraw(id)) {
            throw words.unknown(locale);
        }
    }
}
