package org.nmirf.node.release;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the approver looked at; both are checked where they are given.
 *
 * @param revision revision of the practice
 * @param hash hash of the preview
 */
@Schema(name = "Approval", description = "What the approver looked at")
public record ApprovalForm(
        @Schema(example = "2") @Nullable Integer revision,
        @Schema(description = "Hash of the preview") @Nullable String hash) {

    /** Whatever stands there now. */
    public static ApprovalForm ofWhateverStands() {
        return new ApprovalForm(null, null);
    }
}
