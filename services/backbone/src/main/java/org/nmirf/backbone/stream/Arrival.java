package org.nmirf.backbone.stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lay on its topic, unread. Functions take {@code List<Arrival>}: nothing between
 * the broker and the function can drop, convert or reorder a record, not even one without a value.
 *
 * @param key null if the record had none
 * @param value null if the record had none
 */
// Never compared: topic, partition and offset name an arrival.
@SuppressWarnings("ArrayRecordComponent")
public record Arrival(
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        byte @Nullable [] value,
        Headers headers) {

    static Arrival of(ConsumerRecord<byte[], byte[]> arrived) {
        return new Arrival(
                arrived.topic(),
                arrived.partition(),
                arrived.offset(),
                arrived.key(),
                arrived.value(),
                arrived.headers());
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
