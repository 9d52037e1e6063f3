package org.nmirf.backbone.event;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an event but its content; all of it is signed.
 *
 * @param id random (version 4) id of this event
 * @param type what happened
 * @param source whom it says it comes from
 * @param subject what it is about; also the Kafka key
 * @param version counts up from 1 for each subject
 * @param day the day the hub admitted it, on shared topics only; null on submission topics, which
 *     carry no date at all
 */
public record Envelope(
        UUID id,
        EventType type,
        Source source,
        Subject subject,
        long version,
        @Nullable LocalDate day) {

    /** Media type of every payload: Avro single-object encoding. */
    public static final String CONTENT_TYPE = "application/avro";

    /**
     * @throws IllegalArgumentException if the version is below 1
     */
    public Envelope {
        if (version < 1) {
            throw new IllegalArgumentException("Versions start at 1, not " + version);
        }
    }

    /** An envelope for a submission topic, with a fresh version from the caller and no date. */
    public static Envelope of(
            UUID id, EventType type, Source source, Subject subject, long version) {
        return new Envelope(id, type, source, subject, version, null);
    }

    /**
     * The bytes under the signature: one line a field in fixed order, an empty line, the payload.
     * No field can hold a line break, so no two events share these bytes.
     */
    public byte[] signedBytes(byte[] payload) {
        var lines =
                String.join(
                        "\n",
                        "nmirf-event/1",
                        "id:" + id,
                        "type:" + type.type(),
                        "source:" + source.uri(),
                        "subject:" + subject.key(),
                        "version:" + version,
                        "day:" + (day() == null ? "" : day()),
                        "datacontenttype:" + CONTENT_TYPE,
                        "",
                        "");
        var bytes = new ByteArrayOutputStream(lines.length() + payload.length);
        bytes.writeBytes(lines.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(payload);
        return bytes.toByteArray();
    }
}
