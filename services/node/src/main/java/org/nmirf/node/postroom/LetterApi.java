package org.nmirf.node.postroom;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.OpenToAll;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.letter.LetterLog;
import org.nmirf.node.letter.LetterState;
import org.nmirf.node.letter.Letters;
import org.nmirf.node.letter.TurnedOff;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.web.language.Language;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Letters as JSON, without their words. */
@RestController
@RequestMapping("/api/letters")
@Tag(name = "Letters", description = "E-mails of the node and what became of them")
class LetterApi {

    private static final int LARGEST_PAGE = 200;

    private final LetterLog letters;
    private final TrialLetter trial;
    private final TurnedOff turnedOff;

    LetterApi(LetterLog letters, TrialLetter trial, TurnedOff turnedOff) {
        this.letters = letters;
        this.trial = trial;
        this.turnedOff = turnedOff;
    }

    @Schema(name = "Letter")
    record LetterAnswer(
            UUID id,
            String kind,
            String address,
            String name,
            String language,
            LetterState state,
            @Schema(description = "Why it is in its state, as a code; empty when the state says it")
                    String reason,
            @Schema(description = "Reply code of the mail server (RFC 5321), or 0") int reply,
            Instant postedAt,
            @Nullable Instant nextAt,
            int attempts,
            @Nullable Instant endedAt) {

        static LetterAnswer of(LetterLog.Entry entry) {
            return new LetterAnswer(
                    entry.id(),
                    entry.kind(),
                    entry.address(),
                    entry.name(),
                    entry.language(),
                    entry.state(),
                    entry.reason(),
                    entry.reply(),
                    entry.postedAt(),
                    entry.nextAt(),
                    entry.attempts(),
                    entry.endedAt());
        }
    }

    @Schema(name = "Letters")
    record LettersAnswer(long total, Map<LetterState, Long> counts, List<LetterAnswer> letters) {}

    @Schema(name = "TrialLetter")
    record TrialForm(
            String address,
            @Schema(description = "ar, en, fr, es or pt; English without it")
                    @Nullable String language) {}

    @Schema(name = "TrialLetterAnswer")
    record TrialAnswer(Letters.Posting posting) {}

    @AllowedTo({Role.ADMIN, Role.OFFICER})
    @GetMapping
    @Operation(summary = "Letters, the last posted first")
    LettersAnswer list(
            @RequestParam(required = false) @Nullable LetterState state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var found = letters.list(state, q, Math.max(0, page), Math.clamp(size, 1, LARGEST_PAGE));
        return new LettersAnswer(
                found.total(),
                letters.counts(q),
                found.items().stream().map(LetterAnswer::of).toList());
    }

    @AllowedTo(Role.ADMIN)
    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Try a letter that failed again, as soon as the hour lets it")
    void retry(@PathVariable UUID id, CurrentPerson current) {
        letters.retry(id, Person.of(current)).orProblem();
    }

    @AllowedTo(Role.ADMIN)
    @PostMapping("/trial")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a letter that says nothing but that letters arrive")
    TrialAnswer trial(@RequestBody TrialForm form) {
        var language = Language.findForInterface(form.language()).orElse(Language.EN);
        return new TrialAnswer(trial.post(form.address(), language).orProblem());
    }

    @OpenToAll
    @PostMapping("/off/{link}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @SecurityRequirements
    @Operation(
            summary = "Turn the kind of a letter off for its recipient",
            description =
                    "What mail programs call (RFC 8058); the link is in the letter and is all that"
                            + " is needed.")
    void turnOff(@PathVariable UUID link) {
        if (turnedOff.find(link).isEmpty()) {
            throw new RefusedException(
                    Refusal.of(Refusal.Kind.NOT_FOUND, "letter.unknown", link.toString()));
        }
        turnedOff.turnOff(link);
    }

    @OpenToAll
    @GetMapping("/off/{link}")
    @SecurityRequirements
    @Operation(summary = "The page on which the recipient turns the kind of a letter off")
    ResponseEntity<Void> page(@PathVariable UUID link) {
        // Opening a link must change nothing: programs open links too.
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/letters/off/" + link)
                .build();
    }
}
