package org.nmirf.node.publishing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.showing.Proposals;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What would show the public more, over the API. */
@RestController
@RequestMapping("/api/public-site/proposals")
@Tag(
        name = "Proposals",
        description = "What would show the public more, until another person decides")
class PublishingApi {

    private final Proposals proposals;
    private final Publish publish;

    PublishingApi(Proposals proposals, Publish publish) {
        this.proposals = proposals;
        this.publish = publish;
    }

    @Schema(name = "ProposedRecommendations")
    record Wanted(List<UUID> recommendations) {}

    @AllowedTo({Role.ADMIN, Role.OFFICER, Role.APPROVER, Role.AUDITOR})
    @GetMapping
    @Operation(summary = "Proposals that wait for another person, the oldest first")
    List<Proposal> waiting() {
        return proposals.waiting();
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Propose to show recommendations",
            description = "What is shown, or waits as it is, is left out.")
    @ApiResponse(responseCode = "400", description = "Nothing is left to propose")
    Proposal propose(@RequestBody Wanted wanted, CurrentPerson current) {
        return publish.propose(wanted.recommendations(), Person.of(current)).orProblem();
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/{id}/publication")
    @Operation(summary = "Publish what somebody else proposed and wrote")
    @ApiResponse(responseCode = "403", description = "You proposed it, or wrote a part of it")
    @ApiResponse(responseCode = "409", description = "Decided already, or the settings changed")
    Publish.Result publish(@PathVariable UUID id, CurrentPerson current) {
        return publish.publish(id, Person.of(current)).orProblem();
    }

    @AllowedTo({Role.APPROVER, Role.ADMIN, Role.OFFICER})
    @PostMapping("/{id}/rejection")
    @Operation(summary = "Decide that it stays as it is")
    Proposal reject(@PathVariable UUID id, CurrentPerson current) {
        return publish.reject(id, Person.of(current)).orProblem();
    }
}
