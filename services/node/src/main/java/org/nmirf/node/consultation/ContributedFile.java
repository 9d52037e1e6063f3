package org.nmirf.node.consultation;

import java.util.UUID;
import org.nmirf.node.attachment.FileKind;

/**
 * A file beside a contribution.
 *
 * @param name as the contributor called it, without what no name holds
 * @param size in bytes
 */
public record ContributedFile(UUID id, UUID addressee, FileKind kind, String name, int size) {}
