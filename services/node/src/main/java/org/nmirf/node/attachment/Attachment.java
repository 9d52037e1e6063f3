package org.nmirf.node.attachment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.nmirf.node.practice.PracticeId;

/**
 * A file beside a practice, without its content.
 *
 * @param name what the officer's computer calls it; never leaves the country
 * @param sha256 of its content, in lower-case hexadecimal
 */
@Schema(description = "A file that is kept in the country")
public record Attachment(
        UUID id,
        PracticeId practice,
        FileKind kind,
        String name,
        int size,
        String sha256,
        String attachedBy,
        Instant attachedAt) {}
