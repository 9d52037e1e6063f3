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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts records on the brokers. Safe for use by several threads. */
@Component
public class EventPublisher {

    private static final Logger log = LoggerFactory.getLogger(EventPublisher.class);

    private final LazyProducer producer;
    private final KnownTopics topics;

    EventPublisher(LazyProducer producer, KnownTopics topics) {
        this.producer = producer;
        this.topics = topics;
    }

    /**
     * Sends all records and returns when every in-sync replica has every one of them. Records of
     * one partition arrive in the order given. A record for a topic that does not exist is left out
     * and logged: nobody could read it.
     *
     * @throws KafkaException if one of them is not known to have arrived; some may have
     */
    public void publish(List<ProducerRecord<byte[], byte[]>> records) {
        Producer<byte[], byte[]> open = producer.get();
        List<Future<RecordMetadata>> answers = new ArrayList<>(records.size());
        for (var record : records) {
            if (topics.exists(record.topic())) {
                answers.add(open.send(record));
            } else {
                log.error("No such topic topic={}", record.topic());
            }
        }
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
