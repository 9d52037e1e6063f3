package org.nmirf.node.release;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.node.ledger.Releases;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Approvals, withdrawals and releases as JSON. */
@RestController
@RequestMapping("/api")
@Tag(name = "Releases", description = "What leaves the country and what becomes of it")
class ReleaseApi {

    private static final int LARGEST_PAGE = 200;

    private final DepartingEvents departures;
    private final ApprovePractice approve;
    private final WithdrawPractice withdraw;
    private final Releases releases;
    private final RefusalReasons reasons;

    ReleaseApi(
            DepartingEvents departures,
            ApprovePractice approve,
            WithdrawPractice withdraw,
            Releases releases,
            RefusalReasons reasons) {
        this.departures = departures;
        this.approve = approve;
        this.withdraw = withdraw;
        this.releases = releases;
        this.reasons = reasons;
    }

    @Schema(name = "Withdrawal")
    record WithdrawalForm(
            @Schema(description = "Code of the vocabulary withdrawal-reasons")
                    @Nullable String reason) {}

    record ReleaseList(long total, int page, List<ReleaseAnswer> items) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/practices/{id}/departure")
    @Operation(summary = "The exact event that an approval would send, in readable form")
    @ApiResponse(responseCode = "409", description = "Findings without a decision, by id")
    DepartingEvent departure(@PathVariable PracticeId id) {
        return departures.of(id).orProblem();
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/practices/{id}/approval")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Approve the release of a submitted practice",
            description =
                    "By someone who wrote, decided and submitted none of it, read every passage and"
                            + " answers the three questions of re-identification. The preview"
                            + " gives hash and passages, and says why a second person must have"
                            + " read it before.")
    @ApiResponse(responseCode = "202", description = "On its way; follow the release by its id")
    @ApiResponse(responseCode = "403", description = "The approver had a hand in it")
    @ApiResponse(responseCode = "409", description = "Not submitted, or changed since it was read")
    ReleaseAnswer approve(
            @PathVariable PracticeId id,
            @RequestBody(required = false) @Nullable ApprovalForm form,
            CurrentPerson current,
            Locale locale) {
        var complete = form == null ? ApprovalForm.ofNothing() : form;
        return answer(approve.approve(id, complete, Person.of(current)), locale);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/practices/{id}/withdrawal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Take a practice back from the network")
    @ApiResponse(responseCode = "202", description = "On its way; follow the release by its id")
    @ApiResponse(responseCode = "409", description = "Nothing of it is with the network")
    ReleaseAnswer withdraw(
            @PathVariable PracticeId id,
            @RequestBody(required = false) @Nullable WithdrawalForm form,
            CurrentPerson current,
            Locale locale) {
        String reason = form == null ? null : form.reason();
        return answer(withdraw.withdraw(id, reason, Person.of(current)), locale);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/releases/{id}")
    @Operation(summary = "What became of a release")
    ReleaseAnswer get(@PathVariable UUID id, Locale locale) {
        Outcome<Release> release =
                releases.find(id)
                        .map(Outcome::done)
                        .orElseGet(
                                () ->
                                        Outcome.refused(
                                                Refusal.of(
                                                        Refusal.Kind.NOT_FOUND,
                                                        "release.unknown",
                                                        id.toString())));
        return answer(release, locale);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/releases")
    @Operation(summary = "Releases, last first")
    ReleaseList list(
            @RequestParam(required = false) @Nullable PracticeId practice,
            @RequestParam(required = false) @Nullable UUID table,
            @RequestParam(required = false) @Nullable ReleaseState state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Locale locale) {
        int first = Math.max(0, page);
        var found =
                releases.list(
                        recordId(practice, table), state, first, Math.clamp(size, 1, LARGEST_PAGE));
        return new ReleaseList(
                found.total(),
                first,
                found.items().stream()
                        .map(each -> ReleaseAnswer.of(each, reasons.of(each, locale)))
                        .toList());
    }

    private static @Nullable RecordId recordId(
            @Nullable PracticeId practice, @Nullable UUID table) {
        if (practice != null) {
            return new RecordId.OfPractice(practice.value());
        }
        return table == null ? null : new RecordId.OfFigures(table);
    }

    private ReleaseAnswer answer(Outcome<Release> outcome, Locale locale) {
        var release = outcome.orProblem();
        return ReleaseAnswer.of(release, reasons.of(release, locale));
    }
}
