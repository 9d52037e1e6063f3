package org.nmirf.node.ledger;

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

/** The ledger as JSON, for auditors. */
@RestController
@RequestMapping("/api/ledger")
@Tag(name = "Ledger", description = "Everything that ever left the country")
class LedgerApi {

    private static final int LARGEST_PAGE = 500;

    private final Ledger ledger;
    private final VerifyLedger verify;

    LedgerApi(Ledger ledger, VerifyLedger verify) {
        this.ledger = ledger;
        this.verify = verify;
    }

    /** One entry; the payload stays in the database, its digest names it. */
    @Schema(name = "LedgerEntry")
    record EntryAnswer(
            long sequence,
            UUID releaseId,
            String type,
            String subject,
            long version,
            String digest,
            String approvedBy,
            Instant approvedAt,
            String previousHash,
            String hash) {

        static EntryAnswer of(LedgerEntry entry) {
            var envelope = entry.event().envelope();
            return new EntryAnswer(
                    entry.sequence(),
                    envelope.id(),
                    envelope.type().type(),
                    envelope.subject().key(),
                    envelope.version(),
                    entry.event().digest(),
                    entry.authority().by(),
                    entry.authority().at(),
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
     * @param fault GAP, LINK, CONTENT or SIGNATURE; null when there is none
     */
    @Schema(name = "LedgerVerification")
    record VerificationAnswer(
            boolean intact,
            long entries,
            @Nullable String lastHash,
            @Nullable Long broken,
            VerifyLedger.@Nullable Fault fault) {}

    @AllowedTo({Role.AUDITOR, Role.ADMIN})
    @GetMapping
    @Operation(summary = "Entries in order")
    List<EntryAnswer> list(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int size) {
        return ledger.after(after, Math.clamp(size, 1, LARGEST_PAGE)).stream()
                .map(EntryAnswer::of)
                .toList();
    }

    @AllowedTo({Role.AUDITOR, Role.ADMIN})
    @GetMapping("/verification")
    @Operation(summary = "Walk the whole chain and name the first broken entry")
    VerificationAnswer verification() {
        return switch (verify.verify()) {
            case VerifyLedger.Finding.Intact(var entries, var lastHash) ->
                    new VerificationAnswer(true, entries, lastHash, null, null);
            case VerifyLedger.Finding.Broken(var sequence, var fault) ->
                    new VerificationAnswer(false, sequence - 1, null, sequence, fault);
        };
    }
}
