package org.nmirf.hub.watch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/**
 * Where somebody wants to hear of withdrawals.
 *
 * @param person subject of the token
 * @param token known to whoever reads the letters: ends them
 * @param due when to look next
 * @param attempts that failed in a row
 * @param failingSince the first of them, or null
 * @param fault why the last one failed, or null
 * @param stopped name of the reason why no letter leaves any more, or null
 */
public record WithdrawalWish(
        UUID id,
        String person,
        String address,
        Language language,
        UUID token,
        Instant due,
        int attempts,
        @Nullable Instant failingSince,
        @Nullable String fault,
        @Nullable String stopped) {}
