package org.nmirf.node.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Findings and decisions as JSON. */
@RestController
@RequestMapping("/api/practices/{id}")
@Tag(name = "Review", description = "What the scan finds, what is decided, what would leave")
class ReviewApi {

    private final ReviewPractice review;
    private final ReadPractice reading;

    ReviewApi(ReviewPractice review, ReadPractice reading) {
        this.review = review;
        this.reading = reading;
    }

    /** Where a practice stands after a step. */
    @Schema(name = "Submitted")
    record Submitted(PracticeId id, int revision, PracticeState.Name state, String by, Instant at) {

        static Submitted of(Practice practice) {
            var state = practice.state();
            return new Submitted(
                    practice.id(), practice.revision(), state.name(), state.by(), state.at());
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/findings")
    @Operation(
            summary = "What the scan finds in the practice as it stands",
            description = "Ids hold for exactly this text: a changed text has new ones.")
    ReviewPractice.Findings findings(@PathVariable PracticeId id) {
        return review.findings(id).orProblem();
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/decisions")
    @Operation(summary = "Decide on findings; all or none are taken")
    @ApiResponse(responseCode = "409", description = "Approved or taken back: edit it first")
    ReviewPractice.Findings decide(
            @PathVariable PracticeId id,
            @RequestBody List<DecisionForm> decisions,
            CurrentPerson current) {
        return review.decide(id, decisions, Person.of(current)).orProblem();
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/submission")
    @Operation(summary = "Hand a draft on for approval")
    @ApiResponse(responseCode = "409", description = "Findings without a decision, by id")
    Submitted submit(@PathVariable PracticeId id, CurrentPerson current) {
        return Submitted.of(review.submit(id, Person.of(current)).orProblem());
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/readings")
    @Operation(
            summary = "Say which passages of a submitted practice you have read",
            description =
                    "By an approver who wrote, decided and submitted none of it. Whoever approves"
                            + " must have passed every passage, marked or not; where the preview"
                            + " names reasons for a second reading, somebody else too.")
    @ApiResponse(responseCode = "403", description = "The reader had a hand in it")
    @ApiResponse(responseCode = "409", description = "Not submitted, or changed since it was read")
    Preview read(
            @PathVariable PracticeId id, @RequestBody ReadingForm form, CurrentPerson current) {
        return reading.read(id, form, Person.of(current)).orProblem();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/preview")
    @Operation(
            summary = "The exact texts that would leave",
            description =
                    "Quote revision, hash and passages in the approval: it is of nothing else.")
    Preview preview(@PathVariable PracticeId id) {
        return review.preview(id).orProblem();
    }
}
