package org.nmirf.node.declaring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Declared;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.declaration.ApproveDeclaration;
import org.nmirf.node.declaration.Declaration;
import org.nmirf.node.declaration.DeclarationContents;
import org.nmirf.node.declaration.DeclarationKind;
import org.nmirf.node.declaration.DeclarationNote;
import org.nmirf.node.declaration.DeclarationNotes;
import org.nmirf.node.declaration.Declarations;
import org.nmirf.node.declaration.GiveBackDeclaration;
import org.nmirf.node.declaration.HandInDeclaration;
import org.nmirf.node.declaration.WithdrawDeclaration;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.release.DepartingEvent;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How what the mechanism says of itself goes to the network, as JSON. */
@RestController
@RequestMapping("/api/declarations/{kind}")
@Tag(
        name = "Declarations",
        description = "Profile (mechanism) and reporting obligations on their way to the network")
class DeclarationApi {

    private final Declarations declarations;
    private final DeclarationContents contents;
    private final DeclarationPages pages;
    private final Acts acts;

    DeclarationApi(
            Declarations declarations,
            DeclarationContents contents,
            DeclarationPages pages,
            Acts acts) {
        this.declarations = declarations;
        this.contents = contents;
        this.pages = pages;
        this.acts = acts;
    }

    /** What can be done with them. */
    @org.springframework.stereotype.Component("declarationActs")
    record Acts(
            HandInDeclaration handIn,
            ApproveDeclaration approve,
            GiveBackDeclaration giveBack,
            WithdrawDeclaration withdraw,
            DeclarationNotes notes) {}

    /**
     * How it stands.
     *
     * @param waiting the event that waits for approval; null when none does
     * @param current the event that would leave if it were handed in now; null when there is none
     * @param notes why it was given back, each time, the newest first
     */
    @Schema(name = "Declaration")
    record Answer(
            Declaration.StateName state,
            long version,
            boolean live,
            @Nullable DepartingEvent waiting,
            @Nullable DepartingEvent current,
            List<DeclarationNote> notes) {

        Answer {
            notes = List.copyOf(notes);
        }
    }

    @Schema(name = "DeclarationReturn")
    record ReturnForm(
            @Schema(description = "Hash of the event that was looked at") @Nullable String event,
            @Schema(description = "What has to be done; seen by people of the country")
                    @Nullable String note) {}

    @Schema(name = "DeclarationSeen")
    record SeenForm(
            @Schema(description = "Hash of the event that was looked at") @Nullable String event) {}

    @Schema(name = "DeclarationWithdrawal")
    record ReasonForm(
            @Schema(description = "Code of withdrawal-reasons", example = "outdated")
                    @Nullable String reason) {}

    @Schema(name = "DeclarationRelease")
    record ReleaseAnswer(UUID releaseId, String subject, long version) {

        static ReleaseAnswer of(Release release) {
            return new ReleaseAnswer(release.id(), release.subject().key(), release.version());
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping
    @Operation(summary = "How it stands, with the exact event that waits or would leave")
    Answer get(@PathVariable String kind) {
        DeclarationKind known = known(kind);
        var declaration = declarations.find(known).orElse(null);
        Declared waiting = declaration == null ? null : declaration.waiting();
        return new Answer(
                declaration == null ? Declaration.StateName.NEW : declaration.state().name(),
                declaration == null ? 0 : declaration.version(),
                declaration != null && declaration.isLive(),
                waiting == null ? null : pages.event(known, declaration, waiting),
                contents.current(known)
                        .map(content -> pages.event(known, declaration, content))
                        .orElse(null),
                declaration == null ? List.of() : acts.notes().of(declaration.id()));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/submission")
    @Operation(summary = "Hand it in for approval, as it is now")
    @ApiResponse(responseCode = "409", description = "There is nothing, or it changed meanwhile")
    Answer handIn(
            @PathVariable String kind,
            @RequestBody(required = false) @Nullable SeenForm form,
            CurrentPerson current) {
        String event = form == null ? null : form.event();
        acts.handIn().handIn(known(kind), event, Person.of(current)).orProblem();
        return get(kind);
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/approval")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Approve exactly the event that waits",
            description = "By someone who had no hand in it.")
    @ApiResponse(responseCode = "202", description = "On its way; follow the release by its id")
    @ApiResponse(responseCode = "403", description = "The approver had a hand in it")
    @ApiResponse(responseCode = "409", description = "Not handed in, or not what was looked at")
    ReleaseAnswer approve(
            @PathVariable String kind,
            @RequestBody(required = false) @Nullable SeenForm form,
            CurrentPerson current) {
        String event = form == null || form.event() == null ? "" : form.event();
        return ReleaseAnswer.of(
                acts.approve().approve(known(kind), event, Person.of(current)).orProblem());
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/return")
    @Operation(
            summary = "Give what waits back to its writers, with a note",
            description = "By someone who had no hand in it. What the network has stays.")
    @ApiResponse(responseCode = "403", description = "The approver had a hand in it")
    @ApiResponse(responseCode = "409", description = "Not handed in, or not what was looked at")
    Answer giveBack(
            @PathVariable String kind,
            @RequestBody(required = false) @Nullable ReturnForm form,
            CurrentPerson current) {
        String event = form == null || form.event() == null ? "" : form.event();
        String note = form == null || form.note() == null ? "" : form.note();
        acts.giveBack().giveBack(known(kind), event, note, Person.of(current)).orProblem();
        return get(kind);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Take it back from the network")
    ReleaseAnswer withdraw(
            @PathVariable String kind,
            @RequestBody(required = false) @Nullable ReasonForm form,
            CurrentPerson current) {
        String reason = form == null ? null : form.reason();
        return ReleaseAnswer.of(
                acts.withdraw().withdraw(known(kind), reason, Person.of(current)).orProblem());
    }

    private static DeclarationKind known(String word) {
        return DeclarationKind.of(word)
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        Refusal.of(
                                                Refusal.Kind.NOT_FOUND,
                                                "declaration.unknown",
                                                word)));
    }
}
