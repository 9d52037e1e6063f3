package org.nmirf.node.progress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Content;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Progress updates as JSON. */
@RestController
@RequestMapping("/api/updates")
@Tag(name = "Updates", description = "What people tell of progress, and what others contribute")
class UpdateApi {

    private static final int LARGEST_PAGE = 200;

    private final ProgressUpdates updates;
    private final UpdateAccess access;
    private final WriteUpdate write;

    UpdateApi(ProgressUpdates updates, UpdateAccess access, WriteUpdate write) {
        this.updates = updates;
        this.access = access;
        this.write = write;
    }

    /**
     * An update as it is sent in, unchecked.
     *
     * @param revision the revision that was read before; only for changes
     */
    @Schema(name = "UpdateForm")
    record UpdateForm(
            @Schema(description = "Only for changes") @Nullable Integer revision,
            @Schema(description = "Only for new ones") @Nullable Kind kind,
            @Schema(description = "Id of what it is about; only for new ones") @Nullable UUID about,
            @Nullable Wordings text,
            @Schema(description = "First day of the period") @Nullable LocalDate from,
            @Schema(description = "Last day of the period") @Nullable LocalDate to) {

        Content content() {
            List<Detail> wrong = new ArrayList<>();
            LocalDate first = from;
            LocalDate last = to;
            if (first == null || last == null) {
                wrong.add(Detail.of(first == null ? "from" : "to", "progress.period-missing"));
                throw new RefusedException(Refusal.invalid(wrong));
            }
            return new Content(Objects.requireNonNullElse(text, Wordings.NONE), first, last);
        }
    }

    /**
     * Some updates of many.
     *
     * @param total how many the person may see
     */
    record UpdateList(int total, int page, List<ProgressUpdate> items) {

        static UpdateList of(List<ProgressUpdate> seen, int page, int size) {
            return new UpdateList(
                    seen.size(), page, seen.stream().skip((long) page * size).limit(size).toList());
        }
    }

    /**
     * A step of an update.
     *
     * @param revision that was read
     * @param reason a must where something is given back
     */
    @Schema(name = "UpdateStep")
    record StepForm(int revision, @Nullable String reason) {

        Seen read(UUID id) {
            return new Seen(id, revision, Objects.requireNonNullElse(reason, ""));
        }
    }

    @AllowedTo({
        Role.OFFICER,
        Role.APPROVER,
        Role.ADMIN,
        Role.AUDITOR,
        Role.FOCAL_POINT,
        Role.CONTRIBUTOR
    })
    @GetMapping
    @Operation(
            summary = "Updates of a recommendation, or those that wait for review, or one's own",
            description =
                    "Those of a recommendation include what is about its clusters and actions."
                            + " Everybody sees what is theirs to see.")
    UpdateList list(
            @RequestParam(required = false) @Nullable UUID recommendation,
            @RequestParam(required = false) @Nullable State state,
            @Parameter(description = "Counts from 0") @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            CurrentPerson current) {
        Person person = Person.of(current);
        List<ProgressUpdate> found;
        if (recommendation != null) {
            found = updates.of(new RecommendationId(recommendation));
        } else {
            found = state == null ? updates.by(person.name()) : updates.in(state);
        }
        var sight = access.sight(found.stream().map(ProgressUpdate::about).toList(), person);
        List<ProgressUpdate> seen =
                found.stream()
                        .filter(one -> state == null || one.state() == state)
                        .filter(sight::maySee)
                        .toList();
        return UpdateList.of(seen, Math.max(0, page), Math.clamp(size, 1, LARGEST_PAGE));
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @PostMapping
    @Operation(
            summary = "Keep a new draft",
            description =
                    "What national institutions and civil society write is kept as a contribution"
                            + " and never as the State's words.")
    @ApiResponse(responseCode = "201", description = "The draft, with its id and revision")
    ResponseEntity<ProgressUpdate> create(@RequestBody UpdateForm form, CurrentPerson current) {
        Kind kind = form.kind();
        UUID id = form.about();
        if (kind == null || id == null) {
            throw new RefusedException(
                    Refusal.invalid(List.of(Detail.of("about", "progress.about-missing"))));
        }
        var update =
                write.write(new About(kind, id), form.content(), Person.of(current)).orProblem();
        return ResponseEntity.created(URI.create("/api/updates/" + update.id())).body(update);
    }

    @AllowedTo({
        Role.OFFICER,
        Role.APPROVER,
        Role.ADMIN,
        Role.AUDITOR,
        Role.FOCAL_POINT,
        Role.CONTRIBUTOR
    })
    @GetMapping("/{id}")
    @Operation(summary = "An update as it stands")
    ProgressUpdate get(@PathVariable UUID id, CurrentPerson current) {
        return updates.find(id)
                .filter(one -> access.maySee(one, Person.of(current)))
                .orElseThrow(() -> new RefusedException(WriteUpdate.unknown(id)));
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @PutMapping("/{id}")
    @Operation(summary = "Change the words of a draft")
    @ApiResponse(responseCode = "409", description = "Changed since; says by whom and when")
    ProgressUpdate change(
            @PathVariable UUID id, @RequestBody UpdateForm form, CurrentPerson current) {
        int revision = Objects.requireNonNullElse(form.revision(), 0);
        var read = new Seen(id, revision, "");
        return write.change(read, form.content(), Person.of(current)).orProblem();
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @PostMapping("/{id}/submission")
    @Operation(summary = "Hand a draft in for review")
    ProgressUpdate handIn(
            @PathVariable UUID id, @RequestBody StepForm form, CurrentPerson current) {
        return write.handIn(form.read(id), Person.of(current)).orProblem();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/{id}/publication")
    @Operation(summary = "Publish what somebody else wrote")
    ProgressUpdate publish(
            @PathVariable UUID id, @RequestBody StepForm form, CurrentPerson current) {
        return write.publish(form.read(id), Person.of(current)).orProblem();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/{id}/return")
    @Operation(summary = "Give back what somebody else wrote, with a reason")
    ProgressUpdate giveBack(
            @PathVariable UUID id, @RequestBody StepForm form, CurrentPerson current) {
        return write.giveBack(form.read(id), Person.of(current)).orProblem();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/{id}/recall")
    @Operation(summary = "Take back what was published, with a reason")
    ProgressUpdate recall(
            @PathVariable UUID id, @RequestBody StepForm form, CurrentPerson current) {
        return write.recall(form.read(id), Person.of(current)).orProblem();
    }
}
