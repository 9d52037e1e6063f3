package org.nmirf.hub.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.springframework.stereotype.Component;

/** Puts records on the brokers. Safe for use by several threads. */
@Component
public class EventPublisher {

    private final LazyProducer producer;

    EventPublisher(LazyProducer producer) {
        this.producer = producer;
    }

    /**
     * Sends all records and returns when every in-sync replica has every one of them. Records of
     * one partition arrive in the order given.
     *
     * @throws KafkaException if one of them is not known to have arrived; some may have
     */
    public void publish(List<ProducerRecord<byte[], byte[]>> records) {
        Producer<byte[], byte[]> open = producer.get();
        List<Future<RecordMetadata>> answers = new ArrayList<>(records.size());
        records.forEach(record -> answers.add(open.send(record)));
        open.flush();
        answers.forEach(EventPublisher::await);
    }

    private static void await(Future<RecordMetadata> answer) {
        try {
            answer.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptException(stopped);
        } catch (ExecutionException refused) {
            throw new KafkaException("Record not taken by the brokers", refused.getCause());
        }
    }
}
