package org.nmirf.node.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says they read, unchecked.
 *
 * @param hash hash of the preview they read
 * @param passages names of the passages they passed, such as {@code response.fr}
 */
@Schema(name = "Reading", description = "Passages that somebody read, marked or not")
public record ReadingForm(
        @Schema(description = "Hash of the preview") @Nullable String hash,
        @Schema(example = "[\"title.fr\",\"response.fr\"]") @Nullable List<String> passages) {}
