package org.nmirf.node.attachment;

import java.util.Set;
import org.nmirf.disclosure.AttachmentKind;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What of attachments may leave the country.
 *
 * @param leaving kinds of which something may leave; none unless it is said
 */
@ConfigurationProperties("node.attachments")
public record AttachmentSettings(Set<AttachmentKind> leaving) {

    public AttachmentSettings {
        leaving = leaving == null ? Set.of() : Set.copyOf(leaving);
    }

    /** Whether something of such a file may leave. */
    public boolean allow(FileKind kind) {
        return kind.leavesAs().map(leaving::contains).orElse(false);
    }
}
