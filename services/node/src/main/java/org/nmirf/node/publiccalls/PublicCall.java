package org.nmirf.node.publiccalls;

import java.time.LocalDate;
import java.util.UUID;
import org.nmirf.node.wording.Wordings;

/**
 * A call for contributions in a list for the public.
 *
 * @param isOpen whether people answer now
 */
public record PublicCall(
        UUID id, Wordings title, LocalDate opens, LocalDate closes, boolean isOpen) {}
