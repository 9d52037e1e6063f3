package org.nmirf.backbone.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.BatchInterceptor;

/**
 * Wraps each record of a batch into an {@link Arrival} before Spring Cloud Stream sees it, because
 * its own conversion of batches can lose records without a trace.
 */
final class WholeRecords implements BatchInterceptor<Object, Object> {

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public ConsumerRecords<Object, Object> intercept(
            ConsumerRecords<Object, Object> records, Consumer<Object, Object> consumer) {
        Map<TopicPartition, List<ConsumerRecord<Object, Object>>> wrapped = new HashMap<>();
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<Object, Object>> whole = new ArrayList<>();
            for (ConsumerRecord<Object, Object> arrived : records.records(partition)) {
                whole.add(wrap((ConsumerRecord) arrived));
            }
            wrapped.put(partition, whole);
        }
        return new ConsumerRecords<>(wrapped, records.nextOffsets());
    }

    private static ConsumerRecord<Object, Object> wrap(ConsumerRecord<byte[], byte[]> arrived) {
        // Headers stay inside the arrival: as message headers they would be converted.
        return new ConsumerRecord<>(
                arrived.topic(), arrived.partition(), arrived.offset(), "", Arrival.of(arrived));
    }
}
