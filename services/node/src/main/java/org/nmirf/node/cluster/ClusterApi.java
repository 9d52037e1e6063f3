package org.nmirf.node.cluster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.cluster.DecideCluster.Wanted;
import org.nmirf.node.cluster.SuggestClusters.Proposal;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Clusters over the API. */
@RestController
@RequestMapping("/api/clusters")
@Tag(name = "Clusters", description = "Recommendations that ask for the same")
class ClusterApi {

    /** A program can wait for the newest. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Clusters clusters;
    private final SuggestClusters suggest;
    private final DecideCluster decide;

    ClusterApi(Clusters clusters, SuggestClusters suggest, DecideCluster decide) {
        this.clusters = clusters;
        this.suggest = suggest;
        this.decide = decide;
    }

    @Schema(name = "Cluster")
    record ClusterAnswer(
            UUID id,
            int revision,
            Wordings title,
            String note,
            Set<UUID> members,
            String changedBy,
            Instant changedAt) {

        static ClusterAnswer of(Cluster one) {
            return new ClusterAnswer(
                    one.id(),
                    one.revision(),
                    one.title(),
                    one.note(),
                    one.members(),
                    one.changed().by(),
                    one.changed().at());
        }
    }

    @Schema(name = "ClusterProposal")
    record ProposalAnswer(
            @Schema(description = "The cluster that they may join; null for a new one")
                    @Nullable UUID clusterId,
            List<UUID> members,
            @Schema(description = "Mean likeness, 0 to 100") int percent) {

        static ProposalAnswer of(Proposal one) {
            Cluster cluster = one.cluster();
            return new ProposalAnswer(
                    cluster == null ? null : cluster.id(), one.members(), one.percent());
        }
    }

    @Schema(name = "ClusterForm")
    record ClusterForm(
            @Schema(description = "That was read; left out for a new one")
                    @Nullable Integer revision,
            Wordings title,
            @Nullable String note,
            Set<UUID> members,
            @Schema(description = "Why, for the history") @Nullable String reason) {

        String why() {
            return reason == null ? "" : reason;
        }

        Wanted wanted() {
            return new Wanted(title, note == null ? "" : note, members);
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping
    @Operation(summary = "All clusters, the largest first")
    List<ClusterAnswer> list() {
        return clusters.all().stream().map(ClusterAnswer::of).toList();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/proposals")
    @Operation(summary = "Groups of recommendations that ask for the same by their words")
    List<ProposalAnswer> proposals() {
        return suggest.proposals(PATIENCE).items().stream().map(ProposalAnswer::of).toList();
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a cluster")
    ClusterAnswer create(@RequestBody ClusterForm form, CurrentPerson current) {
        return ClusterAnswer.of(
                decide.create(form.wanted(), form.why(), Person.of(current)).orProblem());
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}")
    @Operation(summary = "Change a cluster")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since you read it")
    ClusterAnswer change(
            @PathVariable UUID id, @RequestBody ClusterForm form, CurrentPerson current) {
        Integer revision = form.revision();
        return ClusterAnswer.of(
                decide.change(
                                new Seen(id, revision == null ? 0 : revision, form.why()),
                                form.wanted(),
                                Person.of(current))
                        .orProblem());
    }
}
