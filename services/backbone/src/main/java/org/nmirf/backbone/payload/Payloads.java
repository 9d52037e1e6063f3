package org.nmirf.backbone.payload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.message.SchemaStore;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.nmirf.backbone.event.RefusalCode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Writes and reads payloads in Avro single-object encoding. Reads what was written in any schema
 * ever released, and nothing else.
 */
public final class Payloads {

    private static final int HEADER_LENGTH = 10;
    private static final String MAX_LENGTH = "1048576";
    private static final String MAX_ITEMS = "100000";
    private static final byte[] MARKER = {(byte) 0xC3, 0x01};

    // A few hostile bytes can announce a string of two gigabytes; Avro allocates before it reads,
    // so its limits must be lower than what any record may weigh. Read once, when Avro loads them.
    static {
        System.setProperty("org.apache.avro.limits.bytes.maxLength", MAX_LENGTH);
        System.setProperty("org.apache.avro.limits.string.maxLength", MAX_LENGTH);
        System.setProperty("org.apache.avro.limits.collectionItems.maxLength", MAX_ITEMS);
    }

    private final Map<Long, Schema> released;
    private final Map<String, BinaryMessageDecoder<?>> decoders = new ConcurrentHashMap<>();
    private final Map<String, BinaryMessageEncoder<Object>> encoders = new ConcurrentHashMap<>();

    private Payloads(Map<Long, Schema> released) {
        this.released = released;
    }

    /**
     * The payloads of every released schema on the classpath.
     *
     * @throws UncheckedIOException if a released schema cannot be read
     */
    public static Payloads ofReleasedSchemas() {
        try {
            Map<Long, Schema> released = new ConcurrentHashMap<>();
            var resources =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:released/*.avsc");
            for (Resource resource : resources) {
                try (InputStream json = resource.getInputStream()) {
                    Schema schema = new Schema.Parser().parse(json);
                    released.put(SchemaNormalization.parsingFingerprint64(schema), schema);
                }
            }
            return new Payloads(released);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A released schema cannot be read", unreadable);
        }
    }

    /** Encodes a record: marker, schema fingerprint, content. */
    public <T extends SpecificRecordBase> byte[] encode(T message) {
        try {
            ByteBuffer buffer =
                    encoders.computeIfAbsent(
                                    message.getSchema().getFullName(),
                                    name ->
                                            new BinaryMessageEncoder<>(
                                                    SpecificData.get(), message.getSchema()))
                            .encode(message);
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    /** What could be made of a payload. */
    public sealed interface Reading<T> {

        /** The content, brought to the newest schema. */
        record Content<T>(T message) implements Reading<T> {}

        /**
         * Why there is none: {@code UNREADABLE}, {@code UNKNOWN_SCHEMA}, or {@code INVALID_CONTENT}
         * where a text holds the character U+0000, which no database keeps.
         */
        record Refused<T>(RefusalCode code) implements Reading<T> {}
    }

    /** Full name of the record that the bytes say they hold, or empty if it was never released. */
    public Optional<String> recordName(byte[] payload) {
        return writerSchema(payload).map(Schema::getFullName);
    }

    /**
     * Decodes a payload; never throws on bad content. The payload must end where its content ends.
     *
     * @param type the record that is expected
     */
    public <T extends SpecificRecordBase> Reading<T> decode(byte[] payload, Class<T> type) {
        if (payload.length < HEADER_LENGTH || payload[0] != MARKER[0] || payload[1] != MARKER[1]) {
            return new Reading.Refused<>(RefusalCode.UNREADABLE);
        }
        Schema reader = SpecificData.get().getSchema(type);
        var writer = writerSchema(payload);
        if (writer.isEmpty() || !writer.get().getFullName().equals(reader.getFullName())) {
            return new Reading.Refused<>(RefusalCode.UNKNOWN_SCHEMA);
        }
        try {
            T message = type.cast(decoder(reader).decode(payload));
            // Re-encoding with the writer's schema would miss padding, so the length is compared.
            if (hasTrailingBytes(payload, writer.get())) {
                return new Reading.Refused<>(RefusalCode.UNREADABLE);
            }
            return EmptyCharacter.isIn(message)
                    ? new Reading.Refused<>(RefusalCode.INVALID_CONTENT)
                    : new Reading.Content<>(message);
        } catch (IOException
                | AvroRuntimeException
                | IndexOutOfBoundsException
                | UnsupportedOperationException damaged) {
            return new Reading.Refused<>(RefusalCode.UNREADABLE);
        }
    }

    private static boolean hasTrailingBytes(byte[] payload, Schema writer) throws IOException {
        var decoder =
                org.apache.avro.io.DecoderFactory.get()
                        .binaryDecoder(
                                payload, HEADER_LENGTH, payload.length - HEADER_LENGTH, null);
        new org.apache.avro.generic.GenericDatumReader<>(writer).read(null, decoder);
        return !decoder.isEnd();
    }

    private BinaryMessageDecoder<?> decoder(Schema reader) {
        return decoders.computeIfAbsent(
                reader.getFullName(),
                name -> {
                    SchemaStore store = released::get;
                    return new BinaryMessageDecoder<>(SpecificData.get(), reader, store);
                });
    }

    private Optional<Schema> writerSchema(byte[] payload) {
        if (payload.length < HEADER_LENGTH) {
            return Optional.empty();
        }
        long fingerprint = ByteBuffer.wrap(payload, 2, 8).order(ByteOrder.LITTLE_ENDIAN).getLong();
        return Optional.ofNullable(released.get(fingerprint));
    }
}
