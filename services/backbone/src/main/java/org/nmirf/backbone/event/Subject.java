package org.nmirf.backbone.event;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * What an event is about; its text form is the Kafka key and the CloudEvents subject.
 *
 * @param kind what it is
 * @param id random (version 4) id, unrelated to anything in a country's records
 */
public record Subject(Kind kind, UUID id) {

    private static final int UUID_LENGTH = 36;

    /** The form {@code kind/uuid}. */
    public String key() {
        return kind.word() + "/" + id;
    }

    /** The key in UTF-8, as Kafka carries it. */
    public byte[] keyBytes() {
        return key().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the form {@code kind/uuid}; only the one canonical spelling counts, since two spellings
     * of one subject would be two keys to a compacted topic.
     *
     * @return the subject, or empty if the text is not in that form
     */
    public static Optional<Subject> parse(String key) {
        int slash = key.indexOf('/');
        if (slash < 0 || key.length() != slash + 1 + UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(key.substring(slash + 1));
            return Kind.of(key.substring(0, slash))
                    .map(kind -> new Subject(kind, id))
                    .filter(subject -> subject.key().equals(key));
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return key();
    }
}
