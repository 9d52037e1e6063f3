package org.nmirf.hub.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.stream.Arrival;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Reads the topic of practices from its beginning to where it ends now. */
@Component
class TopicReplay {

    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int BATCH = 1_000;
    // The default holds no more than a hundred and fifty practices.
    private static final int BATCH_BYTES = 8 * 1024 * 1024;

    private final KafkaProperties kafka;

    TopicReplay(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    /** Takes what is read. */
    interface Reader {

        /**
         * Takes the next records.
         *
         * @param total records that are to be read in all, compacted ones included
         * @param read how many of these lie behind after this batch
         */
        void take(List<Arrival> batch, long total, long read);
    }

    /**
     * Reads everything, in the order of each partition.
     *
     * @throws RebuildFailedException if the brokers do not answer for a minute
     */
    void read(Reader reader) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, BATCH_BYTES);
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            read(consumer, reader);
        }
    }

    private static void read(KafkaConsumer<byte[], byte[]> consumer, Reader reader) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(Kind.PRACTICE.sharedTopic()).stream()
                        .map(part -> new TopicPartition(part.topic(), part.partition()))
                        .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> begin = new HashMap<>(consumer.beginningOffsets(partitions));
        Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
        consumer.seekToBeginning(partitions);
        long total = distance(begin, end);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (isBefore(consumer, end)) {
            var records = consumer.poll(WAIT);
            List<Arrival> batch = new ArrayList<>();
            records.forEach(record -> batch.add(arrival(record)));
            reader.take(batch, total, distance(begin, positions(consumer, end)));
            deadline = batch.isEmpty() ? deadline : Instant.now().plus(PATIENCE);
            if (Instant.now().isAfter(deadline)) {
                throw new RebuildFailedException("The brokers do not answer");
            }
        }
    }

    private static boolean isBefore(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> end) {
        return end.entrySet().stream()
                .anyMatch(part -> consumer.position(part.getKey()) < part.getValue());
    }

    private static Map<TopicPartition, Long> positions(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> end) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        end.forEach((part, last) -> positions.put(part, Math.min(consumer.position(part), last)));
        return positions;
    }

    private static long distance(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
        return to.values().stream().mapToLong(Long::longValue).sum()
                - from.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Arrival arrival(ConsumerRecord<byte[], byte[]> record) {
        return new Arrival(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                record.value(),
                record.headers());
    }
}
