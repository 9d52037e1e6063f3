package org.nmirf.node.trail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail as JSON, for auditors. */
@RestController
@RequestMapping("/api/trail")
@Tag(name = "Trail", description = "What was done to everything on its way out")
class TrailApi {

    private static final int LARGEST_PAGE = 500;

    private final Trail trail;
    private final VerifyTrail verify;

    TrailApi(Trail trail, VerifyTrail verify) {
        this.trail = trail;
        this.verify = verify;
    }

    /** One entry. */
    @Schema(name = "TrailEntry")
    record EntryAnswer(
            long sequence,
            UUID recordId,
            int revision,
            String person,
            Instant at,
            String act,
            @Schema(description = "Places, kinds, decisions and hashes; never words of the text")
                    String detail,
            String previousHash,
            String hash) {

        static EntryAnswer of(TrailEntry entry) {
            return new EntryAnswer(
                    entry.sequence(),
                    entry.recordId(),
                    entry.revision(),
                    entry.person(),
                    entry.at(),
                    entry.act(),
                    entry.detail(),
                    entry.previousHash(),
                    entry.hash());
        }
    }

    /**
     * What a walk over the whole chain found.
     *
     * @param entries how many entries are intact from the start
     * @param lastHash end of the intact chain; null when it is broken
     * @param broken sequence of the first broken entry; null when there is none
     */
    @Schema(name = "TrailVerification")
    record VerificationAnswer(
            boolean intact, long entries, @Nullable String lastHash, @Nullable Long broken) {}

    @AllowedTo({Role.AUDITOR, Role.ADMIN})
    @GetMapping
    @Operation(summary = "Entries in order")
    List<EntryAnswer> list(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int size) {
        return trail.after(after, Math.clamp(size, 1, LARGEST_PAGE)).stream()
                .map(EntryAnswer::of)
                .toList();
    }

    @AllowedTo({Role.AUDITOR, Role.ADMIN})
    @GetMapping("/verification")
    @Operation(summary = "Walk the whole chain and name the first broken entry")
    VerificationAnswer verification() {
        return switch (verify.verify()) {
            case VerifyTrail.Finding.Intact(var entries, var lastHash) ->
                    new VerificationAnswer(true, entries, lastHash, null);
            case VerifyTrail.Finding.Broken(var sequence) ->
                    new VerificationAnswer(false, sequence - 1, null, sequence);
        };
    }
}
