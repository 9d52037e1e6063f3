package org.nmirf.node.directory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
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

/** People who answer for follow-up as JSON. */
@RestController
@RequestMapping("/api/focal-points")
@Tag(name = "Focal points", description = "Focal points, deputies and coordinators")
class FocalPointApi {

    private final FocalPoints focalPoints;
    private final KeepPeople keep;
    private final Ids ids;

    FocalPointApi(FocalPoints focalPoints, KeepPeople keep, Ids ids) {
        this.focalPoints = focalPoints;
        this.keep = keep;
        this.ids = ids;
    }

    @Schema(name = "FocalPoint")
    record FocalPointAnswer(
            UUID id,
            int revision,
            @Schema(description = "Subject of the token; empty where the reader may not see it")
                    String account,
            String name,
            @Schema(description = "Empty where the reader may not see it") String email,
            @Schema(description = "Of letters; empty where the reader may not see it")
                    String language,
            @Nullable UUID institution,
            String function,
            @Nullable UUID deputy,
            boolean coordinator,
            boolean active) {

        static FocalPointAnswer of(FocalPoint person, Person reader) {
            boolean isShown =
                    DirectoryController.seesContacts(reader)
                            || person.account().equals(reader.name());
            return new FocalPointAnswer(
                    person.id(),
                    person.revision(),
                    isShown ? person.account() : "",
                    person.name(),
                    isShown ? person.email() : "",
                    isShown ? person.language() : "",
                    person.institution(),
                    person.function(),
                    person.deputy(),
                    person.isCoordinator(),
                    person.isActive());
        }
    }

    @Schema(name = "FocalPointForm")
    record FocalPointBody(
            @Schema(description = "That was read; needed for a change") @Nullable Integer revision,
            @Nullable String account,
            @Nullable String name,
            @Nullable String email,
            @Nullable String language,
            @Nullable String institution,
            @Nullable String function,
            @Nullable String deputy,
            @Nullable Boolean coordinator,
            @Schema(description = "True when left out") @Nullable Boolean active,
            @Schema(description = "For the history") @Nullable String reason) {

        PersonForm form(boolean isNew) {
            return new PersonForm(
                    isNew || revision == null ? 0 : revision,
                    text(name),
                    text(account),
                    text(email),
                    text(language),
                    text(institution),
                    text(function),
                    text(deputy),
                    coordinator != null && coordinator,
                    active == null || active,
                    text(reason));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @GetMapping
    @Operation(summary = "Everybody, those who left too")
    List<FocalPointAnswer> list(CurrentPerson current) {
        var reader = Person.of(current);
        return focalPoints.all().stream()
                .map(person -> FocalPointAnswer.of(person, reader))
                .toList();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/{id}")
    @Operation(summary = "One person")
    FocalPointAnswer get(@PathVariable UUID id, CurrentPerson current) {
        return FocalPointAnswer.of(find(id), Person.of(current));
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PostMapping
    @Operation(summary = "Add a person")
    @ApiResponse(responseCode = "201", description = "The person, with an id")
    @ApiResponse(responseCode = "400", description = "What is wrong, field by field")
    ResponseEntity<FocalPointAnswer> add(@RequestBody FocalPointBody body, CurrentPerson current) {
        var person = Person.of(current);
        var form = body.form(true);
        var added =
                form.read(ids.next())
                        .then(one -> keep.keep(one, person, form.reason()))
                        .orProblem();
        return ResponseEntity.created(URI.create("/api/focal-points/" + added.id()))
                .body(FocalPointAnswer.of(added, person));
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PutMapping("/{id}")
    @Operation(
            summary = "Change a person",
            description = "With the revision that was read; a newer one is not overwritten.")
    @ApiResponse(responseCode = "409", description = "Changed since; says by whom and when")
    FocalPointAnswer change(
            @PathVariable UUID id, @RequestBody FocalPointBody body, CurrentPerson current) {
        find(id);
        var person = Person.of(current);
        var form = body.form(false);
        return FocalPointAnswer.of(
                form.read(id).then(one -> keep.keep(one, person, form.reason())).orProblem(),
                person);
    }

    private FocalPoint find(UUID id) {
        return focalPoints
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
