package org.nmirf.hub.publishing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.stereotype.Component;

/**
 * Which topics exist. A producer that is given one that does not would wait for it and hold up
 * everybody's answers.
 */
@Component
class KnownTopics {

    private final Set<String> existing = ConcurrentHashMap.newKeySet();
    private final LazyAdmin admin;

    KnownTopics(LazyAdmin admin) {
        this.admin = admin;
    }

    boolean exists(String topic) {
        return existing.contains(topic) || ask(topic);
    }

    private boolean ask(String topic) {
        try {
            admin.get().describeTopics(List.of(topic)).allTopicNames().get();
            existing.add(topic);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptException(stopped);
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw new KafkaException("Brokers do not tell their topics", refused.getCause());
        }
    }
}
