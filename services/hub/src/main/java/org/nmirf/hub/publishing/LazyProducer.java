package org.nmirf.hub.publishing;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** The one producer of the hub, opened at first use: a broker may come up after the hub. */
@Component
class LazyProducer {

    private static final Duration LAST_WAIT = Duration.ofSeconds(5);
    private static final int BATCH_BYTES = 256 * 1024;
    private static final int LONGEST_SEND_MILLIS = 30_000;
    private static final int REQUEST_MILLIS = 10_000;

    private final Map<String, Object> settings;
    private @Nullable Producer<byte[], byte[]> producer;

    LazyProducer(KafkaProperties kafka) {
        this.settings = kafka.buildProducerProperties();
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A default batch holds two practices; flush() ends every wait, so none lingers.
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        // Shorter than a consumer's poll interval: a batch must fail while it is still ours.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_SEND_MILLIS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, LONGEST_SEND_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
    }

    /**
     * @throws org.apache.kafka.common.KafkaException if no address of a broker can be resolved
     */
    synchronized Producer<byte[], byte[]> get() {
        var open = producer == null ? new KafkaProducer<byte[], byte[]>(settings) : producer;
        producer = open;
        return open;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            // What is not known to have arrived is published again after the next start.
            producer.close(LAST_WAIT);
        }
    }
}
