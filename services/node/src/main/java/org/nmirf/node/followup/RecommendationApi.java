package org.nmirf.node.followup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.EditRecommendation.Read;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Grade;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.register.Register;
import org.nmirf.node.register.RegisterQuery;
import org.nmirf.node.showing.Asks;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Recommendations over the API. */
@RestController
@RequestMapping("/api/recommendations")
@Tag(name = "Recommendations", description = "What mechanisms asked and where the country stands")
class RecommendationApi {

    private static final int LARGEST = 200;

    private final Recommendations recommendations;
    private final Register register;
    private final EditRecommendation edit;
    private final Scopes scopes;
    private final Asks asks;

    RecommendationApi(
            Recommendations recommendations,
            Register register,
            EditRecommendation edit,
            Scopes scopes,
            Asks asks) {
        this.recommendations = recommendations;
        this.register = register;
        this.edit = edit;
        this.scopes = scopes;
        this.asks = asks;
    }

    @Schema(name = "RecommendationPage")
    record PageAnswer(long total, List<RecommendationAnswer> items) {}

    @Schema(name = "NewRecommendation")
    record NewRecommendation(Source source, @Nullable FollowUp followUp) {}

    @Schema(name = "Decision")
    record Decision(int revision, @Nullable String reason, FollowUp followUp) {

        Read read(RecommendationId id) {
            return new Read(id, revision, reason == null ? "" : reason);
        }
    }

    @Schema(name = "Correction")
    record Correction(int revision, @Nullable String reason, Source source) {

        Read read(RecommendationId id) {
            return new Read(id, revision, reason == null ? "" : reason);
        }
    }

    @Schema(name = "Grades")
    record Grades(int revision, List<Grade> grades) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping
    @Operation(
            summary = "Find recommendations",
            description =
                    "q is full text; body, document, theme, group, sdg, status, priority,"
                            + " institution, person, position, state, cycle, kind, category and in"
                            + " narrow down and may be repeated; archive is CURRENT, ARCHIVED or ALL. A"
                            + " focal point finds what is theirs, without comment, hidden parts and"
                            + " what waits.")
    PageAnswer find(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            CurrentPerson current) {
        Scope scope = scopes.of(Person.of(current));
        var found =
                register.search(
                        RegisterQuery.of(parameters),
                        scope,
                        Math.max(0, page),
                        Math.clamp(size, 1, LARGEST));
        Map<UUID, UUID> waiting = asks.waiting(Recommendations.KIND);
        return new PageAnswer(
                found.total(),
                found.items().stream()
                        .map(one -> RecommendationAnswer.of(one, waiting, scope))
                        .toList());
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/{id}")
    @Operation(summary = "One recommendation")
    @ApiResponse(responseCode = "404", description = "There is none, or it is not for you")
    RecommendationAnswer get(@PathVariable UUID id, CurrentPerson current) {
        var scope = scopes.of(Person.of(current));
        return recommendations
                .find(new RecommendationId(id))
                .filter(scope::holds)
                .map(one -> answer(one, scope))
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        EditRecommendation.unknown(new RecommendationId(id))));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add one that no file brings",
            description = "None is shown at once: that waits for another person.")
    @ApiResponse(responseCode = "409", description = "It is there already")
    RecommendationAnswer add(@RequestBody NewRecommendation wanted, CurrentPerson current) {
        FollowUp followUp = wanted.followUp();
        return answer(
                edit.create(
                        wanted.source(),
                        followUp == null ? FollowUp.NONE : followUp,
                        Person.of(current)));
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}/follow-up")
    @Operation(
            summary = "Decide what the country does about it",
            description =
                    "What would show the public more waits for another person: then waiting names"
                            + " the proposal. Everything else counts at once; what waits already to"
                            + " show more than you decide ends.")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since you read it")
    RecommendationAnswer decide(
            @PathVariable UUID id, @RequestBody Decision decision, CurrentPerson current) {
        return answer(
                edit.settle(
                        decision.read(new RecommendationId(id)),
                        decision.followUp(),
                        Person.of(current)));
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}/source")
    @Operation(summary = "Correct what the mechanism said; imports leave it alone from then on")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since you read it")
    RecommendationAnswer correct(
            @PathVariable UUID id, @RequestBody Correction correction, CurrentPerson current) {
        return answer(
                edit.correct(
                        correction.read(new RecommendationId(id)),
                        correction.source(),
                        Person.of(current)));
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}/grades")
    @Operation(summary = "Note the mechanism's grades: all of them, each limb and round")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since you read it")
    RecommendationAnswer grade(
            @PathVariable UUID id, @RequestBody Grades grades, CurrentPerson current) {
        return answer(
                edit.grade(
                        new Read(new RecommendationId(id), grades.revision(), ""),
                        grades.grades(),
                        Person.of(current)));
    }

    private RecommendationAnswer answer(Outcome<Recommendation> outcome) {
        // Only officers write.
        return answer(outcome.orProblem(), new Scope.Everything());
    }

    private RecommendationAnswer answer(Recommendation one, Scope scope) {
        return RecommendationAnswer.of(one, asks.waiting(Recommendations.KIND), scope);
    }
}
