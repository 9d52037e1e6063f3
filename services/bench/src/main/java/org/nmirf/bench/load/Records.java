package org.nmirf.bench.load;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.nmirf.bench.network.BenchEngines;

/** Puts records on the broker, much at once. */
public final class Records implements AutoCloseable {

    private static final int BATCH_BYTES = 256 * 1024;

    private final Producer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> fault = new AtomicReference<>();

    /** May write anything to the broker of these engines. */
    public Records(BenchEngines engines) {
        Map<String, Object> settings = new HashMap<>(engines.kafka().adminProperties());
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Sends, without waiting. */
    public void send(ProducerRecord<byte[], byte[]> record) {
        Future<?> _ =
                producer.send(
                        record,
                        (place, failed) -> {
                            if (failed != null) {
                                fault.compareAndSet(null, failed);
                            }
                        });
    }

    /**
     * Waits until everything that was sent is on the broker.
     *
     * @throws IllegalStateException if any record is not
     */
    public void flush() {
        producer.flush();
        Exception failed = fault.get();
        if (failed != null) {
            throw new IllegalStateException("A record is not on the broker", failed);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
