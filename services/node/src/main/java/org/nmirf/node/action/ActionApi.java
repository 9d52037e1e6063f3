package org.nmirf.node.action;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.showing.Asks;
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

/** Actions as JSON. */
@RestController
@RequestMapping("/api/actions")
@Tag(name = "Actions", description = "What the State does to answer recommendations")
class ActionApi {

    private final ReadActions read;
    private final EditAction edit;
    private final History history;
    private final Clock clock;
    private final Asks asks;

    ActionApi(ReadActions read, EditAction edit, History history, Clock clock, Asks asks) {
        this.read = read;
        this.edit = edit;
        this.history = history;
        this.clock = clock;
        this.asks = asks;
    }

    @Schema(name = "Action", description = "An action of the State")
    record ActionAnswer(
            @JsonUnwrapped Action action,
            @Schema(description = "Its target date is past and it is not done") boolean overdue,
            @Schema(description = "Proposal to show it, which waits for another person")
                    @Nullable UUID waiting) {}

    @Schema(name = "ActionArchiving")
    record ArchiveForm(int revision, boolean archived, @Nullable String reason) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping
    @Operation(
            summary = "Actions, in the order in which they were added",
            description = "Focal points see those of their own institution.")
    List<ActionAnswer> list(
            @RequestParam(required = false) @Nullable UUID recommendation, CurrentPerson current) {
        Person person = Person.of(current);
        List<Action> found =
                recommendation == null
                        ? read.all(person).actions()
                        : read.of(new RecommendationId(recommendation), person);
        Map<UUID, UUID> waiting = asks.waiting(Actions.KIND);
        return found.stream().map(one -> answer(one, waiting)).toList();
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping
    @Operation(
            summary = "Keep a new action",
            description = "Showing it to the public waits for another person.")
    @ApiResponse(responseCode = "201", description = "The action, with its id and revision")
    @ApiResponse(responseCode = "400", description = "What is wrong, field by field")
    ResponseEntity<ActionAnswer> create(@RequestBody ActionForm form, CurrentPerson current) {
        Action action = edit.create(form.content(), Person.of(current)).orProblem();
        return ResponseEntity.created(URI.create("/api/actions/" + action.id()))
                .body(answer(action));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/{id}")
    @Operation(summary = "An action as it stands")
    ActionAnswer get(@PathVariable UUID id, CurrentPerson current) {
        return answer(find(id, current));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/{id}/history")
    @Operation(summary = "Every version: who changed what, when and why")
    List<Version> history(@PathVariable UUID id, CurrentPerson current) {
        return history.of(Actions.KIND, find(id, current).id());
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}")
    @Operation(
            summary = "Change an action",
            description =
                    "If somebody changed it since it was read, nothing is overwritten. Showing it"
                            + " to the public waits for another person; hiding it counts at once.")
    @ApiResponse(responseCode = "409", description = "Changed since; says by whom and when")
    ActionAnswer change(
            @PathVariable UUID id, @RequestBody ActionForm form, CurrentPerson current) {
        return answer(edit.change(form.seen(id), form.content(), Person.of(current)).orProblem());
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}/archived")
    @Operation(summary = "Put an action away, or take it out again")
    ActionAnswer archive(
            @PathVariable UUID id, @RequestBody ArchiveForm form, CurrentPerson current) {
        String reason = form.reason();
        var wish = new Seen(id, form.revision(), reason == null ? "" : reason);
        return answer(edit.archive(wish, form.archived(), Person.of(current)).orProblem());
    }

    private Action find(UUID id, CurrentPerson current) {
        return read.find(id, Person.of(current))
                .orElseThrow(() -> new RefusedException(EditAction.unknown(id)));
    }

    private ActionAnswer answer(Action action) {
        return answer(action, asks.waiting(Actions.KIND));
    }

    private ActionAnswer answer(Action action, Map<UUID, UUID> waiting) {
        return new ActionAnswer(
                action, action.isOverdue(LocalDate.now(clock)), waiting.get(action.id()));
    }
}
