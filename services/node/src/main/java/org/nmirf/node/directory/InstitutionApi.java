package org.nmirf.node.directory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Institutions as JSON. */
@RestController
@RequestMapping("/api/institutions")
@Tag(name = "Institutions", description = "Who answers for implementation and reporting")
class InstitutionApi {

    private final Institutions institutions;
    private final KeepPeople keep;
    private final Ids ids;

    InstitutionApi(Institutions institutions, KeepPeople keep, Ids ids) {
        this.institutions = institutions;
        this.keep = keep;
        this.ids = ids;
    }

    @Schema(name = "Institution")
    record InstitutionAnswer(
            UUID id,
            int revision,
            Institution.Kind kind,
            @Schema(description = "By language") Map<String, String> names,
            String acronym,
            @Nullable UUID parent,
            boolean archived) {

        static InstitutionAnswer of(Institution institution) {
            Map<String, String> names = new LinkedHashMap<>();
            institution.names().texts().forEach(name -> names.put(name.language(), name.text()));
            return new InstitutionAnswer(
                    institution.id(),
                    institution.revision(),
                    institution.kind(),
                    names,
                    institution.acronym(),
                    institution.parent(),
                    institution.isArchived());
        }
    }

    @Schema(name = "InstitutionForm")
    record InstitutionBody(
            @Schema(description = "That was read; needed for a change") @Nullable Integer revision,
            @Nullable String kind,
            @Schema(description = "By language, such as {\"fr\": \"Ministère de la Justice\"}")
                    @Nullable Map<String, String> names,
            @Nullable String acronym,
            @Nullable String parent,
            @Nullable Boolean archived,
            @Schema(description = "For the history") @Nullable String reason) {

        InstitutionForm form() {
            return new InstitutionForm(
                    revision == null ? 0 : revision,
                    kind == null ? "" : kind,
                    names == null ? Map.of() : names,
                    acronym == null ? "" : acronym,
                    parent == null ? "" : parent,
                    archived != null && archived,
                    reason == null ? "" : reason);
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @GetMapping
    @Operation(summary = "All institutions, those that exist no more too")
    List<InstitutionAnswer> list() {
        return institutions.all().stream().map(InstitutionAnswer::of).toList();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/{id}")
    @Operation(summary = "One institution")
    InstitutionAnswer get(@PathVariable UUID id) {
        return InstitutionAnswer.of(find(id));
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PostMapping
    @Operation(summary = "Add an institution")
    @ApiResponse(responseCode = "201", description = "The institution, with its id")
    @ApiResponse(responseCode = "400", description = "What is wrong, field by field")
    @ApiResponse(
            responseCode = "409",
            description = "Another has this name or acronym; its id stands in the answer")
    ResponseEntity<InstitutionAnswer> add(
            @RequestBody InstitutionBody body, CurrentPerson current) {
        var form =
                new InstitutionBody(
                                null,
                                body.kind(),
                                body.names(),
                                body.acronym(),
                                body.parent(),
                                body.archived(),
                                body.reason())
                        .form();
        var added =
                form.read(ids.next(), null)
                        .then(one -> keep.keep(one, Person.of(current), form.reason()))
                        .orProblem();
        return ResponseEntity.created(URI.create("/api/institutions/" + added.id()))
                .body(InstitutionAnswer.of(added));
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PutMapping("/{id}")
    @Operation(
            summary = "Change an institution",
            description = "With the revision that was read; a newer one is not overwritten.")
    @ApiResponse(responseCode = "409", description = "Changed since; says by whom and when")
    InstitutionAnswer change(
            @PathVariable UUID id, @RequestBody InstitutionBody body, CurrentPerson current) {
        var before = find(id);
        var form = body.form();
        return InstitutionAnswer.of(
                form.read(id, before)
                        .then(one -> keep.keep(one, Person.of(current), form.reason()))
                        .orProblem());
    }

    private Institution find(UUID id) {
        return institutions
                .find(id)
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        Refusal.of(
                                                Refusal.Kind.NOT_FOUND,
                                                "people.unknown",
                                                id.toString())));
    }
}
