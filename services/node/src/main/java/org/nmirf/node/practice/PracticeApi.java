package org.nmirf.node.practice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Practices as JSON. */
@RestController
@RequestMapping("/api/practices")
@Tag(name = "Practices", description = "What the country writes; nothing here leaves it by itself")
class PracticeApi {

    private static final int LARGEST_PAGE = 200;

    private final Practices practices;
    private final WritePractice write;

    PracticeApi(Practices practices, WritePractice write) {
        this.practices = practices;
        this.write = write;
    }

    record PracticeList(long total, int page, List<PracticeAnswer> items) {}

    record RevisionAnswer(int revision, Practice.Change change, PracticeContent content) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping
    @Operation(summary = "Practices, last changed first")
    PracticeList list(
            @RequestParam(required = false) PracticeState.@Nullable Name state,
            @Parameter(description = "Counts from 0") @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        int first = Math.max(0, page);
        var found = practices.list(state, first, Math.clamp(size, 1, LARGEST_PAGE));
        return new PracticeList(
                found.total(), first, found.items().stream().map(PracticeAnswer::of).toList());
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping
    @Operation(summary = "Keep a new draft")
    @ApiResponse(responseCode = "201", description = "The draft, with its id and revision")
    @ApiResponse(responseCode = "400", description = "What is wrong, field by field")
    ResponseEntity<PracticeAnswer> create(@RequestBody PracticeForm form, CurrentPerson current) {
        var practice = write.create(form, Person.of(current)).orProblem();
        return ResponseEntity.created(URI.create("/api/practices/" + practice.id()))
                .eTag(tag(practice))
                .body(PracticeAnswer.of(practice));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/{id}")
    @Operation(summary = "A practice as it stands")
    ResponseEntity<PracticeAnswer> get(@PathVariable PracticeId id) {
        var practice = find(id);
        return ResponseEntity.ok().eTag(tag(practice)).body(PracticeAnswer.of(practice));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/{id}/history")
    @Operation(summary = "Every revision: what was written, by whom and when")
    List<RevisionAnswer> history(@PathVariable PracticeId id) {
        find(id);
        return practices.history(id).stream()
                .map(each -> new RevisionAnswer(each.revision(), each.change(), each.content()))
                .toList();
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}")
    @Operation(
            summary = "Change a practice; it becomes a draft again",
            description =
                    "The revision that was read stands in the body or in If-Match. If somebody"
                            + " changed it since, nothing is overwritten.")
    @ApiResponse(responseCode = "409", description = "Changed since; says by whom and when")
    ResponseEntity<PracticeAnswer> change(
            @PathVariable PracticeId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String read,
            @RequestBody PracticeForm form,
            CurrentPerson current) {
        var complete = form.revision() == null ? form.withRevision(revision(read)) : form;
        var practice = write.change(id, complete, Person.of(current)).orProblem();
        return ResponseEntity.ok().eTag(tag(practice)).body(PracticeAnswer.of(practice));
    }

    private Practice find(PracticeId id) {
        return practices
                .find(id)
                .orElseThrow(() -> new RefusedException(WritePractice.unknown(id)));
    }

    private static String tag(Practice practice) {
        return "\"" + practice.revision() + "\"";
    }

    private static @Nullable Integer revision(@Nullable String tag) {
        return tag != null && tag.matches("\"?\\d{1,9}\"?")
                ? Integer.valueOf(tag.replace("\"", ""))
                : null;
    }
}
